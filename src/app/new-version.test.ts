import { expect, test } from 'vitest';
import { followVersions, type Registration } from './new-version.ts';

/** A browser with one worker for all its windows; `waiting` is the new one. */
function browser({ waiting = false, served = true } = {}) {
  const changed: (() => void)[] = [];
  const found: (() => void)[] = [];
  let state: ServiceWorkerState = 'installing';
  let installed = (): unknown => undefined;
  const registration: { -readonly [K in keyof Registration]: Registration[K] } = {
    installing: {
      get state() {
        return state;
      },
      addEventListener: (_: string, listener: unknown) => (installed = listener as () => unknown),
    },
    waiting: waiting ? { postMessage: () => takeOver() } : null,
    addEventListener: (_, listener) => void found.push(listener),
    update: () => Promise.resolve(),
  };
  function takeOver(): void {
    registration.waiting = null;
    for (const listener of changed) listener();
  }
  return {
    /** What a window was told and did. */
    async window() {
      const said: string[] = [];
      const workers = {
        controller: served ? {} : null,
        register: () => Promise.resolve(registration),
        addEventListener: (_: string, listener: () => void) => void changed.push(listener),
      };
      const take = followVersions(workers, {
        reload: () => void said.push('loaded anew'),
        onReady: () => void said.push('ready'),
      });
      await Promise.resolve();
      return { said, take };
    },
    install() {
      for (const listener of found) listener();
      state = 'installed';
      registration.waiting = { postMessage: () => takeOver() };
      installed();
    },
  };
}

test('the window that says yes is loaded anew, and no other is', async () => {
  const open = browser({ waiting: true });
  const [one, other] = [await open.window(), await open.window()];
  one.take();
  expect(one.said).toEqual(['ready', 'loaded anew']);
  expect(other.said).toEqual(['ready', 'ready']);
});

test('a window can take the new version later, when another has taken it already', async () => {
  const open = browser({ waiting: true });
  const [one, other] = [await open.window(), await open.window()];
  one.take();
  other.take();
  expect(other.said).toEqual(['ready', 'ready', 'loaded anew']);
});

test('a version that comes while the window stands is told of', async () => {
  const open = browser();
  const { said } = await open.window();
  expect(said).toEqual([]);
  open.install();
  expect(said).toEqual(['ready']);
});

test('a page that came from the server is the newest there is, and is told of nothing', async () => {
  const { said } = await browser({ waiting: true, served: false }).window();
  expect(said).toEqual([]);
});
