import { textOf, type Row } from '#domain/process/rows.ts';
import type { InviteWords } from '#content/words/invite.nb.ts';

/** What a leader is called in lists: role and unit, as much as is written. */
export function leaderName(row: Row | undefined, index: number, words: InviteWords): string {
  const said = [row?.['role'], row?.['unit']].map((value) => textOf(value).trim()).filter(Boolean);
  return said.length > 0 ? said.join(', ') : words.leader(index + 1);
}
