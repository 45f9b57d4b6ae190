import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_FORMAT } from './file-format.ts';
import { isTooLarge, readJson } from './read-json.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const becauseOf = (given: Uint8Array | string): string => {
  const read = readJson(typeof given === 'string' ? bytes(given) : given);
  return read.kind === 'json' ? 'read' : read.because;
};
const MB = 1024 * 1024;
/** Bytes without content that begin as given. */
const long = (size: number, beginning: string): Uint8Array => {
  const made = new Uint8Array(size).fill(0x20);
  made.set(bytes(beginning));
  return made;
};

describe('a file that somebody chose', () => {
  it('gives back any JSON as it was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(text));
        expect(readJson(bytes(text))).toEqual({ kind: 'json', value: JSON.parse(text) as unknown });
      }),
    );
  });

  it('never makes the reader throw, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        expect(['json', 'refused']).toContain(readJson(given).kind);
      }),
    );
  });

  it.each([
    ['holds nothing', '', 'empty'],
    ['holds only space', ' \n\t ', 'empty'],
    ['is a Word or Excel file', 'PK\u0003\u0004', 'not-ours'],
    ['is a PDF', '%PDF-1.7', 'not-ours'],
    ['is a page somebody had to sign in on', '<!DOCTYPE html><html>', 'html'],
    ['is a page without a declaration', '  <html lang="nb">', 'html'],
    ['is plain text', 'Hei!', 'not-json'],
    ['stops in the middle and says it is ours', `{ "format": "${FILE_FORMAT}", "proc`, 'damaged'],
    ['stops in the middle and says nothing', '{ "a": [1, 2', 'not-json'],
  ])('that %s is refused as it should', (_, text, because) => {
    expect(becauseOf(text)).toBe(because);
  });

  it.each([
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47]],
    ['a photo', [0xff, 0xd8, 0xff, 0xe0]],
    ['packed', [0x1f, 0x8b, 0x08]],
  ])('that is %s is not ours', (_, start) => {
    expect(becauseOf(Uint8Array.from([...start, 0, 0]))).toBe('not-ours');
  });

  it('that is no UTF-8 is damaged, and is never read with half the letters lost', () => {
    expect(becauseOf(Uint8Array.from([0x7b, 0x22, 0xe6, 0x22, 0x7d]))).toBe('damaged');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with a key %s at any depth is damaged', (key) => {
    expect(becauseOf(`{"a":[{"b":{"${key}":1}}]}`)).toBe('damaged');
    expect(becauseOf(`{"a":["${key}"]}`)).toBe('read');
  });

  it('is read however deep it is', () => {
    expect(becauseOf(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)).toMatch(/^(read|not-json)$/);
  });

  it('is too large where it is large and does not say that it is ours', async () => {
    const strange = long(21 * MB, '{ "format": "something else"');
    expect(becauseOf(strange)).toBe('too-large');
    expect(await isTooLarge(new Blob([new Uint8Array(strange)]))).toBe(true);
  });

  it('that is ours is opened also where it is larger: what the program wrote, it opens', async () => {
    const ours = long(21 * MB, `{ "format": "${FILE_FORMAT}"`);
    expect(becauseOf(ours)).toBe('damaged');
    expect(await isTooLarge(new Blob([new Uint8Array(ours)]))).toBe(false);
    expect(await isTooLarge(new Blob(['{}']))).toBe(false);
  });
});
