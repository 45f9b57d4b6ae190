import type { Block } from './blocks/block.ts';

/** A longer text says something by itself. Letters. */
const LEAD = 300;

/** Whether a block is a short text over a table, which it explains: no writer parts the two by the end of a page. */
export const leadsIn = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' && block.text.length <= LEAD && next?.kind === 'table';
