import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepBookmark } from './keep-bookmark.ts';

/** A window, and what its repository was told. */
function bookmarked() {
  const kept: string[] = [];
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  const bookmark = keepBookmark({
    repository: { setLastStep: (_id, step) => Promise.resolve(void kept.push(step)) },
    processId: 'p1',
    page: { window, document },
  });
  return { kept, window, bookmark };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a step that stays open is remembered, and one that is only passed is not', () => {
  const { kept, bookmark } = bookmarked();
  bookmark.visit('about');
  vi.advanceTimersByTime(100);
  bookmark.visit('mapping');
  vi.advanceTimersByTime(1_000);
  expect(kept).toEqual(['mapping']);
});

test('who leaves the page at once finds the step again, remembered once', () => {
  const { kept, window, bookmark } = bookmarked();
  bookmark.visit('mapping');
  window.dispatchEvent(new Event('pagehide'));
  vi.advanceTimersByTime(1_000);
  expect(kept).toEqual(['mapping']);
});

test('what is open when the process is closed is remembered, and the page is watched no longer', () => {
  const { kept, window, bookmark } = bookmarked();
  bookmark.visit('plan');
  bookmark.close();
  window.dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual(['plan']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a disk that refuses stops nothing', async () => {
  const refuses = vi.fn(() => Promise.reject(new Error('full')));
  const bookmark = keepBookmark({ repository: { setLastStep: refuses }, processId: 'p1', page: null });
  bookmark.visit('plan');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(refuses).toHaveBeenCalledOnce();
});
