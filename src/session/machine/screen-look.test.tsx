import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { projectText } from '#tests/support/project-files.ts';
import { forgetRemembered } from './forget-remembered.ts';
import { followLook, keepLook, keptLook } from './screen-look.ts';

const isDark = (): boolean => document.documentElement.classList.contains('dark');

/** A machine that asks for some of what can be asked for, and may change its mind. */
function machineThatAsks(first: readonly string[]) {
  let asked = first;
  const queries = new Map<string, EventTarget>();
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => {
    const query = queries.get(media) ?? new EventTarget();
    queries.set(media, query);
    Object.defineProperty(query, 'matches', {
      configurable: true,
      get: () => asked.some((one) => media.includes(one)),
    });
    return query as MediaQueryList;
  });
  return {
    asks: (next: readonly string[]) => {
      asked = next;
      for (const query of queries.values()) query.dispatchEvent(new Event('change'));
    },
  };
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.className = '';
});

test('the page is as dark as the machine, also when the machine changes its mind', () => {
  const machine = machineThatAsks([]);
  followLook();
  expect(isDark()).toBe(false);
  machine.asks(['dark']);
  expect(isDark()).toBe(true);
  machine.asks([]);
  expect(isDark()).toBe(false);
});

test('what a person chooses goes before the machine, here and in other windows, until it is forgotten', () => {
  machineThatAsks(['dark']);
  followLook();
  keepLook('light');
  expect([isDark(), keptLook()]).toEqual([false, 'light']);
  localStorage.setItem('brukerpanelveilederen/look', 'dark');
  window.dispatchEvent(new StorageEvent('storage', { key: 'brukerpanelveilederen/look' }));
  expect([isDark(), keptLook()]).toEqual([true, 'dark']);
  keepLook('light');
  forgetRemembered();
  expect([isDark(), keptLook()]).toEqual([true, 'system']);
});

test('paper is light, and the screen is dark again afterwards', () => {
  machineThatAsks([]);
  followLook();
  keepLook('dark');
  window.dispatchEvent(new Event('beforeprint'));
  expect(isDark()).toBe(false);
  window.dispatchEvent(new Event('afterprint'));
  expect(isDark()).toBe(true);
});

test('the page is dark from its first paint by the same rule', () => {
  for (const kept of ['dark', 'light', 'system', null])
    for (const asks of [true, false]) {
      const documentElement = { className: '', lang: 'nb' };
      runInNewContext(projectText('public/first-words.js'), {
        document: {
          ...{ documentElement, readyState: 'loading' },
          ...{ createElement: () => ({}), addEventListener: () => undefined },
        },
        location: { hash: '' },
        localStorage: { getItem: (key: string) => (key.endsWith('/look') ? kept : null) },
        matchMedia: () => ({ matches: asks }),
        ...{ Array, Object, String, Promise, Intl },
      });
      const dark = kept === 'dark' || (kept !== 'light' && asks);
      expect(documentElement.className.split(' ').includes('dark'), `${kept} ${asks}`).toBe(dark);
    }
});
