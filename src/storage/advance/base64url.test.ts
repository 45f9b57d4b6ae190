import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from './base64url.ts';

test('any bytes come back, through letters that an address and a mail leave alone', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
  );
});

test('many bytes come back too', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
});

test.each(['a', 'abcde', 'ab c', 'ab+/', 'ab==', 'æøå', 'ab\n'])('«%s» holds no bytes', (text) => {
  expect(fromBase64Url(text)).toBeNull();
});
