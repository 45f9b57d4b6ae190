import { expect, test } from 'vitest';
import { hash53, shortHash } from './text-hash.ts';

/** As saved files have them: a change here would make new rows of what is there already. */
test.each([
  ['', 3338908027751811, 7956228673112545, 'ztntfp'],
  ['a', 7929297801672961, 5368154436228575, '1r9wi7g'],
  ['Ventetid og reisevei', 6703277052144570, 4510083514882601, '18nqroc'],
  ['blåbærsyltetøy 🫐', 8653025426427125, 1745616628243361, 'hc8p8u'],
])('%j keeps its marks', (text, plain, seeded, short) => {
  expect([hash53(text), hash53(text, 1), shortHash(text)]).toEqual([plain, seeded, short]);
});
