import { afterEach, expect, test, vi } from 'vitest';
import { dismiss, isDismissed, recall } from './dismissed.ts';
import { newId } from './new-id.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a remark that was turned down stays so, until that is taken back', () => {
  expect(isDismissed('a')).toBe(false);
  dismiss('a');
  dismiss('b');
  expect([isDismissed('a'), isDismissed('b')]).toEqual([true, true]);
  recall('a');
  expect([isDismissed('a'), isDismissed('b')]).toEqual([false, true]);
});

test('of more than anybody turns down the oldest are forgotten first', () => {
  for (let number = 0; number <= 500; number += 1) dismiss(`remark-${number}`);
  expect(isDismissed('remark-0')).toBe(false);
  expect(isDismissed('remark-1')).toBe(true);
  expect(isDismissed('remark-500')).toBe(true);
});

test.each(['not json', '{"a":1}', 'null', '[1,null]'])(
  'what another program kept there, %s, turns nothing down',
  (kept) => {
    localStorage.setItem('brukerpanelveilederen/dismissed', kept);
    expect(isDismissed('a')).toBe(false);
    dismiss('a');
    expect(isDismissed('a')).toBe(true);
  },
);

test('a browser that keeps nothing for us stops nobody', () => {
  const closed = () => {
    throw new DOMException('Closed', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(closed);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(closed);
  expect(() => dismiss('a')).not.toThrow();
  expect(isDismissed('a')).toBe(false);
});

test('an id is twelve letters and digits that a file takes, and no two are the same', () => {
  const ids = Array.from({ length: 2_000 }, newId);
  for (const id of ids) expect(id).toMatch(/^[a-z2-7]{12}$/);
  expect(new Set(ids).size).toBe(2_000);
});
