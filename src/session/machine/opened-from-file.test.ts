import { expect, test } from 'vitest';
import { windowsStandApart } from './opened-from-file.ts';

const APPLE = 'Apple Computer, Inc.';

test.each([
  ['file:', APPLE, true],
  ['https:', APPLE, false],
  ['file:', 'Google Inc.', false],
  // Firefox tells no maker.
  ['file:', '', false],
])('windows that came from %s in a browser by «%s» stand apart: %s', (protocol, vendor, apart) => {
  expect(windowsStandApart(protocol, { vendor })).toBe(apart);
});
