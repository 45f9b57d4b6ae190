import type { Block } from '#documents/blocks/block.ts';

/** What is shown together: a heading with what follows it, and before the first heading the decision itself. */
export function partsOfSummary(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    // The title stands over every part, and a standing of its own no summary has.
    if (block.kind === 'title' || block.kind === 'pageBreak') continue;
    const last = parts.at(-1);
    if (last === undefined || block.kind === 'heading') parts.push([block]);
    else last.push(block);
  }
  return parts;
}
