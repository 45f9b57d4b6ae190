import { expect, test } from 'vitest';
import { stableId } from './stable-id.ts';

test('the same parts give the id that saved files have', () => {
  expect(stableId('said', 'Ventetid og reisevei')).toBe('said-tlj6cflihs8eibuwhkci');
  expect(stableId('said', 'blåbærsyltetøy 🫐')).toBe('said-9s2ofxshz90oglpna42d');
});

test('parts that only look alike when put together give different ids', () => {
  const ids = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', '']].map((parts) => stableId('x', ...parts));
  expect(new Set(ids).size).toBe(ids.length);
});
