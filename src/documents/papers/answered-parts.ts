import type { Block, KeyValueRow } from '#documents/blocks/block.ts';

/** The rows that say something. */
export const withoutHoles = (rows: readonly KeyValueRow[]): readonly KeyValueRow[] =>
  rows.filter(({ tone }) => tone !== 'missing');

/** What a block says of what is answered: nothing where all of it is missing. */
function answered(block: Block): readonly Block[] {
  if (block.kind === 'paragraph') return block.tone === 'missing' ? [] : [block];
  if (block.kind !== 'keyValue') return [block];
  const rows = withoutHoles(block.rows);
  return rows.length > 0 ? [{ ...block, rows }] : [];
}

/** The parts of a paper that are answered: no line says that something lacks, and no heading stands over nothing. */
export function answeredParts(blocks: readonly Block[]): readonly Block[] {
  const said = blocks.flatMap(answered);
  return said.filter((block, index) => {
    if (block.kind !== 'heading') return true;
    const next = said[index + 1];
    return next !== undefined && (next.kind !== 'heading' || next.level > block.level);
  });
}
