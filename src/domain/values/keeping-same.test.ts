import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepingSame } from './keeping-same.ts';

it('is what came, whatever was there before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(keepingSame(before, after)).toEqual(after);
      expect(keepingSame(before, structuredClone(before))).toBe(before);
    }),
  );
});

it('keeps every row and every field that holds the same, also where rows moved', () => {
  const before = {
    a: { rows: [{ id: 'r1', x: [1] }, { id: 'r2' }, { id: 'r3', x: [3] }] },
    b: { text: 'b' },
  };
  const after = keepingSame(before, {
    a: {
      rows: [
        { id: 'r3', x: [3] },
        { id: 'r1', x: [1], y: 2 },
      ],
    },
    b: { text: 'b' },
  });
  expect(after.b).toBe(before.b);
  expect(after.a.rows[0]).toBe(before.a.rows[2]);
  expect(after.a.rows[1]).not.toBe(before.a.rows[0]);
  expect(after.a.rows[1]?.x).toBe(before.a.rows[0]?.x);
});

it('tells an empty value from none', () => {
  const before = { a: undefined as string | undefined, b: 1 };
  expect(Object.keys(keepingSame(before, { b: 1 }))).toEqual(['b']);
});
