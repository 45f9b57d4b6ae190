import { expect, test } from 'vitest';
import { fuzz } from '../support/fuzz/fuzz.ts';

test('hundreds of mutated files, links, forms and templates are opened or refused, and none brings a reader down', async () => {
  const figures = await fuzz(400, 1);
  expect(figures.flatMap(({ thrown }) => thrown)).toEqual([]);
  for (const { name, cases } of figures) expect(cases, name).toBeGreaterThan(0);
});
