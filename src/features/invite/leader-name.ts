import type { RowIn } from '#domain/guide/read.ts';
import type { advance } from '#domain/guide/registers/advance.ts';
import { textOf } from '#domain/process/rows.ts';
import { unitOf } from '#domain/advance/leader-name.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Parts } from '#content/languages/parts.ts';

/** What a leader is called in lists: role and unit, as much as is written. */
export function leaderName(
  row: RowIn<typeof advance, 'leaders'> | undefined,
  index: number,
  { answers, words }: { readonly answers: Answers; readonly words: Parts['invite'] },
): string {
  const said = [textOf(row?.role).trim(), unitOf(answers, row)].filter(Boolean);
  return said.length > 0 ? said.join(', ') : words.leader(index + 1);
}
