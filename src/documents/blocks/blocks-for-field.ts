import type { CellField, Field, FieldKind } from '#domain/steps/fields.ts';
import type { Block } from './block.ts';
import { blocksForCell } from './cell-blocks.ts';
import type { FieldGiven } from './field-given.ts';
import { rowsBlocks } from './rows-blocks.ts';

type BlocksFor<F extends Field> = (given: FieldGiven<F>) => readonly Block[];

const single = (given: FieldGiven<CellField>): readonly Block[] => blocksForCell(given, 'under-heading');

/** One entry per field kind: a new kind does not compile until documents know it. */
const blocksByKind: { readonly [K in FieldKind]: BlocksFor<Extract<Field, { kind: K }>> } = {
  line: single,
  paragraph: single,
  choice: single,
  checklist: single,
  scale: single,
  date: single,
  number: single,
  tick: single,
  tally: single,
  reference: single,
  matrix: single,
  rows: rowsBlocks,
};

/** What a document says for a field, without its heading. An empty field gives "Ikke besvart". */
export function blocksForField(given: FieldGiven): readonly Block[] {
  // The compiler cannot see that the entry found by `kind` takes the field with that kind.
  const blocks = blocksByKind[given.field.kind] as BlocksFor<Field>;
  return blocks(given);
}
