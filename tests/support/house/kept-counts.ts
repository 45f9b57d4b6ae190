import { projectText } from '../project-files.ts';
import { handWrittenAddresses } from './hand-written-addresses.ts';
import { deepestImportChain } from './import-chain.ts';
import { quotedIds } from './quoted-ids.ts';
import { rawKeyReads } from './raw-key-reads.ts';
import { totalOf, type Counts, type SourceFile } from './source-files.ts';

/** What may only become less, file by file. */
export interface KeptCounts {
  readonly deepestImportChain: number;
  readonly quotedIds: Counts;
  readonly rawKeyReads: Counts;
  readonly handWrittenAddresses: Counts;
}

/** Where the counts are kept, from the root. */
export const KEPT_COUNTS = 'tests/architecture/house.json';
const LISTS = ['quotedIds', 'rawKeyReads', 'handWrittenAddresses'] as const;

export const countsOf = (files: readonly SourceFile[]): KeptCounts => ({
  deepestImportChain: deepestImportChain(files).length,
  quotedIds: quotedIds(files),
  rawKeyReads: rawKeyReads(files),
  handWrittenAddresses: handWrittenAddresses(files),
});

export const keptCounts = (): KeptCounts => JSON.parse(projectText(KEPT_COUNTS)) as KeptCounts;

/** What became more than was kept, as lines to read. A file that only changed its name has not grown. */
export function grownSince(kept: KeptCounts, now: KeptCounts): readonly string[] {
  const lists = LISTS.filter((list) => totalOf(now[list]) > totalOf(kept[list])).flatMap((list) =>
    Object.entries(now[list])
      .filter(([path, count]) => count > (kept[list][path] ?? 0))
      .map(([path, count]) => `${list}: ${path} has ${count}, kept are ${kept[list][path] ?? 0}`),
  );
  if (now.deepestImportChain <= kept.deepestImportChain) return lists;
  return [...lists, `deepestImportChain: ${now.deepestImportChain}, kept is ${kept.deepestImportChain}`];
}
