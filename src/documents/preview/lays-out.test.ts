import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate, type Unit } from './paginate.ts';

/** Blocks and tables with any heights, on sheets of 100. */
const anyUnits: fc.Arbitrary<readonly Unit[]> = fc
  .array(
    fc.record({
      rows: fc.option(fc.integer({ min: 2, max: 12 }), { nil: undefined }),
      height: fc.integer({ min: 0, max: 160 }),
      keepsNext: fc.boolean(),
      startsSheet: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
      headHeight: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 20 },
  )
  .map((blocks) =>
    blocks.flatMap(({ rows, height, keepsNext, startsSheet, headHeight }, block): readonly Unit[] =>
      rows === undefined
        ? [{ block, height, keepsNext, startsSheet, headHeight: 0 }]
        : Array.from({ length: rows }, (_, row) => ({
            block,
            row,
            height: height / rows,
            keepsNext: row === 0 || row === rows - 2,
            startsSheet: startsSheet && row === 0,
            headHeight,
          })),
    ),
  );

/** Every block and row that stands on the sheets, in order. */
const placed = (sheets: ReturnType<typeof paginate>): readonly string[] =>
  sheets
    .flat()
    .flatMap(({ block, rows }) =>
      rows
        ? Array.from({ length: rows[1] - rows[0] }, (_, index) => `${block}/${rows[0] + index}`)
        : [String(block)],
    );
const given = (units: readonly Unit[]): readonly string[] =>
  units.map(({ block, row }) => (row === undefined ? String(block) : `${block}/${row}`));

test('every block and every row stands on a sheet once, in its order', () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      expect(placed(paginate(units, 100))).toEqual(given(units));
    }),
  );
});

test('no sheet is empty', () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      for (const sheet of paginate(units, 100)) expect(sheet.length).toBeGreaterThan(0);
    }),
  );
});

test('what says that it begins a sheet does', () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const firsts = paginate(units, 100).map(([slice]) => slice?.block);
      for (const { block, startsSheet } of units) if (startsSheet) expect(firsts).toContain(block);
    }),
  );
});

test('a sheet holds no more than there is room for, unless it is a thing that cannot be cut and what leads up to it', () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      let at = 0;
      for (const sheet of paginate(units, 100)) {
        const count = placed([sheet]).length;
        const here = units.slice(at, at + count);
        at += count;
        const height = here.reduce((sum, unit) => sum + unit.height, 0);
        // Only the last thing may stand out, and only with what must not be parted from it.
        const before = here.slice(0, -1);
        if (height > 100)
          expect(before.slice(1).every(({ keepsNext }, index) => keepsNext || before[index])).toBe(true);
        expect(before.reduce((sum, unit) => sum + unit.height, 0)).toBeLessThanOrEqual(
          100 + Math.max(0, ...here.map((unit) => unit.height)),
        );
      }
    }),
  );
});

test('sheets without an end take everything on one, sheets without room one thing each', () => {
  const units = Array.from({ length: 5 }, (_, block): Unit => ({
    block,
    height: 10,
    keepsNext: false,
    startsSheet: false,
    headHeight: 0,
  }));
  expect(paginate(units, Number.POSITIVE_INFINITY)).toHaveLength(1);
  expect(paginate(units, 0)).toHaveLength(5);
});
