import { render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { createLaterFiles, LATER_CACHE, LATER_LIST } from './later-files.ts';
import { OfflineContext, useOffline } from './offline-context.ts';

/** A cache as browsers have them: by whole address. */
function createCache() {
  const kept = new Map<string, string>();
  const whole = (name: RequestInfo | URL): string =>
    new URL(name instanceof Request ? name.url : name, document.baseURI).href;
  const cache = {
    match: (name: string) => {
      const text = kept.get(whole(name));
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
    put: async (name: string, response: Response) => void kept.set(whole(name), await response.text()),
    delete: (name: string) => Promise.resolve(kept.delete(whole(name))),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
  };
  return { kept, cache: cache as unknown as Cache };
}

let asked: string[] = [];
let memory = createCache();
let later = createLaterFiles();
let leaving = false;
beforeEach(() => {
  leaving = false;
  asked = [];
  later = createLaterFiles();
  memory = createCache();
});

const visit = (list: readonly string[], comes: (name: string) => boolean = () => true): Promise<void> =>
  later.fetchAll({
    caches: { open: (name) => Promise.resolve(name === LATER_CACHE ? memory.cache : createCache().cache) },
    fetch: (name) => {
      if (name === LATER_LIST) return Promise.resolve(new Response(JSON.stringify(list)));
      asked.push(name);
      return comes(name) ? Promise.resolve(new Response(name)) : Promise.reject(new Error('no network'));
    },
    idle: () => Promise.resolve(),
    isLeaving: () => leaving,
  });

const files = (): readonly string[] =>
  [...memory.kept.keys()].map((url) => url.slice(new URL('.', document.baseURI).href.length)).toSorted();

const State = () => <p>{useOffline()}</p>;
const drawState = () =>
  render(
    <OfflineContext value={later}>
      <State />
    </OfflineContext>,
  );

test('what the first visit did not wait for is fetched once, and said to be here', async () => {
  drawState();
  await visit(['assets/pdf-1.js', 'assets/a.woff']);
  await waitFor(() => expect(screen.getByText('complete')).toBeVisible());
  await visit(['assets/pdf-1.js', 'assets/a.woff']);
  expect(asked).toEqual(['assets/pdf-1.js', 'assets/a.woff']);
  expect(files()).toEqual(expect.arrayContaining(['assets/a.woff', 'assets/pdf-1.js']));
});

test('what could not be fetched is said, and fetched the next time', async () => {
  drawState();
  await visit(['assets/pdf-1.js', 'assets/a.woff'], (name) => name.endsWith('.woff'));
  await waitFor(() => expect(screen.getByText('partly')).toBeVisible());
  await visit(['assets/pdf-1.js', 'assets/a.woff']);
  await waitFor(() => expect(screen.getByText('complete')).toBeVisible());
  expect(asked).toEqual(['assets/pdf-1.js', 'assets/a.woff', 'assets/pdf-1.js']);
});

test('the files of the version before stay for windows that run it, and older ones go', async () => {
  await visit(['assets/pdf-1.js']);
  await visit(['assets/pdf-2.js']);
  expect(files()).toEqual(expect.arrayContaining(['assets/pdf-1.js', 'assets/pdf-2.js']));
  await visit(['assets/pdf-2.js']);
  await visit(['assets/pdf-3.js']);
  expect(files()).toEqual(expect.arrayContaining(['assets/pdf-2.js', 'assets/pdf-3.js']));
  expect(files()).not.toContain('assets/pdf-1.js');
});

test('a program in another folder of the same server keeps its files', async () => {
  const other = 'https://elsewhere.example/panel/assets/pdf-9.js';
  memory.kept.set(other, 'theirs');
  await visit(['assets/pdf-1.js']);
  await visit(['assets/pdf-2.js']);
  await visit(['assets/pdf-3.js']);
  expect([...memory.kept.keys()]).toContain(other);
});

test('nothing more is fetched once a new version is on its way, and nothing is said to be complete', async () => {
  drawState();
  leaving = true;
  await visit(['assets/pdf-1.js']);
  expect(asked).toEqual([]);
  expect(screen.getByText('unknown')).toBeVisible();
});
