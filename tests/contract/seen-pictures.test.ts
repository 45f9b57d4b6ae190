import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { projectText } from '../support/project-files.ts';

type Listener = (event: unknown) => void;

/** A browser's caches, in the order things came into them. */
function cachesOf() {
  const caches = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, kept);
    return Promise.resolve({
      put: (url: string, response: Response) => Promise.resolve(void kept.set(url, response)),
      keys: () => Promise.resolve([...kept.keys()]),
      delete: (url: string) => Promise.resolve(kept.delete(url)),
    });
  };
  const match = (url: string) =>
    Promise.resolve(
      [...caches.values()]
        .find((kept) => kept.has(url))
        ?.get(url)
        ?.clone(),
    );
  return { open, match, namesIn: (name: string) => [...(caches.get(name)?.keys() ?? [])] };
}

/** The service worker's own part, with a network that has everything. */
function worker() {
  const heard = new Map<string, Listener>();
  const caches = cachesOf();
  const fetched: string[] = [];
  runInNewContext(projectText('public/old-windows.js'), {
    URL,
    Promise,
    addEventListener: (type: string, listener: Listener) => heard.set(type, listener),
    caches,
    fetch({ url }: { readonly url: string }) {
      fetched.push(url);
      return Promise.resolve(new Response('picture'));
    },
  });
  async function see(url: string): Promise<void> {
    const after: Promise<unknown>[] = [];
    let answer: Promise<unknown> | undefined;
    heard.get('fetch')?.({
      request: { url, method: 'GET', cache: 'default' },
      stopImmediatePropagation: () => undefined,
      respondWith: (given: Promise<unknown>) => (answer = given),
      waitUntil: (given: Promise<unknown>) => after.push(given),
    });
    await answer;
    await Promise.all(after);
  }
  return { see, fetched, kept: caches.namesIn };
}

const picture = (version: number, number: number): string =>
  `https://sykehus.no/assets/guide-picture-${number}-v${version}.webp`;

test('pictures of the guide are kept once they were seen, and those of versions long gone are thrown away first', async () => {
  const { see, kept } = worker();
  for (let version = 1; version <= 4; version += 1)
    for (let number = 0; number < 36; number += 1) await see(picture(version, number));
  const left = kept('guide-pictures');
  expect(left).toHaveLength(80);
  expect(left.slice(-36)).toEqual(Array.from({ length: 36 }, (_, number) => picture(4, number)));
  expect(left.some((url) => url.includes('-v1'))).toBe(false);
});

test('what was seen is not fetched again, and letters are kept however many there are', async () => {
  const { see, fetched, kept } = worker();
  await see(picture(1, 1));
  await see(picture(1, 1));
  expect(fetched).toHaveLength(1);
  for (let part = 0; part < 120; part += 1) await see(`https://sykehus.no/assets/noto-sans-sc-${part}.woff2`);
  expect(kept('chinese-letters')).toHaveLength(120);
});
