import { expect, test } from 'vitest';
import { mailto } from './leaving.ts';

test('a prepared mail keeps letters, line breaks and signs as they are', () => {
  const address = mailto('svar@klinikk.example', 'Æ & ø', 'én\nto');
  expect(address).toBe('mailto:svar@klinikk.example?subject=%C3%86%20%26%20%C3%B8&body=%C3%A9n%0D%0Ato');
});

test('what is no address of one receiver cannot add receivers or headers', () => {
  expect(mailto('a@b.no?cc=x@y.no', 's', 'b')).toBe('mailto:?subject=s&body=b');
  expect(mailto('a@b.no, c@d.no', 's', 'b')).toBe('mailto:?subject=s&body=b');
});
