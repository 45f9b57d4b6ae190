// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('no field of the program is sent to a spell check or a writing help of the browser', () => {
  const page = readFileSync('index.html', 'utf8');
  expect(/<html[^>]*>/.exec(page)?.[0]).toMatch(/spellcheck="false" writingsuggestions="false"/);
});
