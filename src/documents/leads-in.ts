import type { Block } from './blocks/block.ts';
import type { FormBlock } from './form/form-model.ts';

/** A longer text says something by itself. Letters. */
const LEAD = 300;

/** Whether a block is a short text that leads in a table or a list: no writer parts the two by the end of a page. */
export const leadsIn = (block: Block, next: FormBlock | undefined): boolean =>
  block.kind === 'paragraph' &&
  block.text.length <= LEAD &&
  (next?.kind === 'table' ||
    next?.kind === 'formTable' ||
    (next?.kind === 'list' && block.text.trimEnd().endsWith(':')));
