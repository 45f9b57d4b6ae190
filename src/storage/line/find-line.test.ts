import { afterEach, expect, test, vi } from 'vitest';
import { findLineOf, rememberLine } from './find-line.ts';

const PAGE = 'https://trust.example/guide/#/p/1';
const says = (said: string) => {
  const asked = vi.fn(() => Promise.resolve(new Response(said)));
  vi.stubGlobal('fetch', asked);
  return asked;
};
afterEach(() => vi.unstubAllGlobals());

test('a place that says {} has no line, and nothing more is asked for', async () => {
  const asked = says('{}');
  expect(await findLineOf(PAGE, null)).toBeNull();
  expect(asked.mock.calls).toEqual([
    [new URL('https://trust.example/guide/live.json'), { cache: 'no-store' }],
  ]);
});

test('a line is a path on the same origin; an address elsewhere is none', async () => {
  for (const path of ['https://elsewhere.example/live', '//elsewhere.example', '../live', '', 3]) {
    says(JSON.stringify({ path }));
    expect(await findLineOf(PAGE, null)).toBeNull();
  }
  says('{"path":"live"}');
  expect(await findLineOf(PAGE, null)).not.toBeNull();
});

test('a page without a network, one that is no JSON and one from a file have no line', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  expect(await findLineOf(PAGE, null)).toBeNull();
  says('<html>');
  expect(await findLineOf(PAGE, null)).toBeNull();
  const asked = says('{"path":"live"}');
  expect(await findLineOf('file:///C:/guide.html', null)).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test('it is asked once', async () => {
  const find = vi.fn(() => Promise.resolve(null));
  const remembered = rememberLine(find);
  await Promise.all([remembered(), remembered()]);
  expect(find).toHaveBeenCalledTimes(1);
});
