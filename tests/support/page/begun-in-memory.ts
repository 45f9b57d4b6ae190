import { createBegunTexts } from '#storage/begun/create-begun-texts.ts';
import { createMemoryBegunTable } from '#storage/begun/memory-begun-table.ts';
import type { BegunTable } from '#storage/begun/begun-table.ts';
import type { BegunTexts } from '#storage/begun-texts.ts';

/** A window where nothing is begun yet; one that shares a `table` with others finds what they began once they are gone. */
export function begunInMemory({
  table = createMemoryBegunTable(),
  own = 'w1',
  living = [],
}: {
  readonly table?: BegunTable;
  readonly own?: string;
  readonly living?: readonly string[];
} = {}): BegunTexts {
  const gone = (window: string): boolean => window !== own && !living.includes(window);
  return createBegunTexts({ table, windows: { own, gone: () => Promise.resolve(gone) }, page: null });
}
