import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findLineOf, rememberLine } from './find-line.ts';

const PAGE = 'https://trust.example/guide/#/p/1';
const says = (said: string) => {
  const asked = vi.fn(() => Promise.resolve(new Response(said)));
  vi.stubGlobal('fetch', asked);
  return asked;
};
beforeEach(() => vi.stubGlobal('navigator', { onLine: true }));
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
  vi.stubGlobal('navigator', { onLine: false });
  const offline = says('{"path":"live"}');
  expect(await findLineOf(PAGE, null)).toBeNull();
  expect(offline).not.toHaveBeenCalled();
  vi.stubGlobal('navigator', { onLine: true });
  says('<html>');
  expect(await findLineOf(PAGE, null)).toBeNull();
  const asked = says('{"path":"live"}');
  expect(await findLineOf('file:///C:/guide.html', null)).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});

test('a line that is found is remembered, and one that is not is asked for the next time', async () => {
  says('{"path":"live"}');
  const line = await findLineOf(PAGE, null);
  const find = vi.fn<() => Promise<typeof line>>().mockResolvedValue(line).mockResolvedValueOnce(null);
  const remembered = rememberLine(find);
  expect(await Promise.all([remembered(), remembered()])).toEqual([null, null]);
  expect(find).toHaveBeenCalledTimes(1);
  expect(await remembered()).toBe(line);
  expect(await remembered()).toBe(line);
  expect(find).toHaveBeenCalledTimes(2);
});
