import fc from 'fast-check';
import type { Block, Cell, Tone } from '#documents/blocks/block.ts';
import { anyLine, anyText } from '../any-text.ts';

const anyTone = fc.constantFrom<Tone>('normal', 'quiet', 'missing');

const anyCell: fc.Arbitrary<Cell> = fc.record(
  {
    paragraphs: fc.array(anyText({ maxPieces: 4 }), { minLength: 1, maxLength: 3 }),
    tone: anyTone,
    shade: fc.constantFrom('light', 'medium', 'strong'),
    strong: fc.boolean(),
    indent: fc.nat(9),
  },
  { requiredKeys: ['paragraphs'], noNullPrototype: true },
);

const anyTable: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 9 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(
      fc.record(
        {
          header: anyLine(),
          width: fc.double({ min: 0.5, max: 5, noNaN: true }),
          align: fc.constantFrom('left' as const, 'center' as const),
        },
        { requiredKeys: ['header', 'width'], noNullPrototype: true },
      ),
      { minLength: width, maxLength: width },
    ),
    rows: fc.array(
      fc.record(
        { cells: fc.array(anyCell, { minLength: width, maxLength: width }) },
        { noNullPrototype: true },
      ),
      { maxLength: 6 },
    ),
  }),
);

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: anyLine() }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    text: anyLine(),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText({ maxPieces: 10 }), tone: anyTone }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(anyText(), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('checks' as const),
    items: fc.array(fc.record({ text: anyText(), ticked: fc.boolean() }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('keyValue' as const),
    rows: fc.array(
      fc.record(
        { key: anyLine(), value: fc.array(anyText(), { minLength: 1, maxLength: 3 }), tone: anyTone },
        { requiredKeys: ['key', 'value'], noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  anyTable,
  fc.constant({ kind: 'pageBreak' as const }),
);

/** Any blocks a document can be made of, with any text in every place. */
export const anyBlocks = (maxLength = 8): fc.Arbitrary<readonly Block[]> => fc.array(anyBlock, { maxLength });
