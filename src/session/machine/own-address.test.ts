import { expect, test } from 'vitest';
import { ownAddress } from './own-address.ts';

test.each([
  ['https://panel.example.no/veileder/#/p/abc/invite', 'https://panel.example.no/veileder/', false],
  ['http://intranett:8080/index.html?x=1#/', 'http://intranett:8080/index.html?x=1', false],
  ['http://localhost:4173/#/p/abc', 'http://localhost:4173/', true],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/', true],
  ['file:///C:/veileder/index.html#/answer', 'file:///C:/veileder/index.html', true],
])('the address of %s is %s', (href, base, onlyHere) => {
  const { protocol, hostname } = new URL(href);
  expect(ownAddress({ href, protocol, hostname })).toEqual({ base, onlyHere });
});
