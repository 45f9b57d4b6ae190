import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptPath, keptSchema, savedFormats } from '../support/kept-schemas.ts';
import { brokenIds, reusedIds, shapeOf } from '../support/saved-shape.ts';

const versionsTo = (version: number, first = 1): readonly number[] =>
  Array.from({ length: version - first + 1 }, (_, index) => index + first);

describe.each(savedFormats)('the $name', ({ name, version, first, raise, schema, migrations }) => {
  it('has the shape that is kept for its version', () => {
    const what = `The shape changed. If the version in ${keptPath(name, version)} is out among people, raise ${raise}. Then: npm run schema`;
    expect(shapeOf(schema), what).toEqual(shapeOf(keptSchema(name, version)));
  });

  it.each(versionsTo(version, first))('still knows every id of version %i, as what it was', (earlier) => {
    const kept = keptSchema(name, earlier);
    expect(kept && brokenIds({ version: earlier, schema: kept }, schema, migrations)).toEqual([]);
  });

  it('uses no id again that a migration retired', () => {
    expect(reusedIds(schema, migrations)).toEqual([]);
  });
});

it('a schema is kept of every version that was released, and of no other', () => {
  const paths = savedFormats.flatMap(({ name, version, first }) =>
    versionsTo(version, first).map((one) => keptPath(name, one)),
  );
  expect(readdirSync('docs/schemas').map((file) => `docs/schemas/${file}`)).toEqual(paths.toSorted());
});
