import { expect, test } from 'vitest';
import { collectNb } from './collect.nb.ts';

test('one of a kind is not counted as many', () => {
  for (const text of Object.values(collectNb.totals))
    expect(text(1)).not.toMatch(/^1 (nye|like|grupper|tekster|rader)/);
});
