import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPresses } from '#session/pointer/when-lifted.ts';
import { useDrawnByTurns } from './use-drawn-by-turns.ts';

function Many({ count }: { count: number }) {
  return <p>{useDrawnByTurns(count, 40)} tegnet</p>;
}

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  // A window in the background: it paints nothing.
  vi.stubGlobal('requestAnimationFrame', () => 0);
  stop = watchPresses(window);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const aTurn = () => act(() => void vi.advanceTimersByTime(250));
const drawn = () => screen.getByText(/tegnet$/).textContent;

test('a few are drawn at once, and nothing waits', () => {
  render(<Many count={12} />);
  expect(drawn()).toBe('12 tegnet');
  expect(vi.getTimerCount()).toBe(0);
});

test('many are drawn some at a time until all are there, and then nothing waits', () => {
  render(<Many count={100} />);
  const seen = [drawn()];
  for (let turn = 0; turn < 3; turn += 1) {
    aTurn();
    seen.push(drawn());
  }
  expect(seen).toEqual(['40 tegnet', '80 tegnet', '100 tegnet', '100 tegnet']);
  expect(vi.getTimerCount()).toBe(0);
});

test('nothing is added under a pressed pointer, and all comes when it is lifted', () => {
  render(<Many count={100} />);
  fireEvent.pointerDown(window);
  aTurn();
  aTurn();
  expect(drawn()).toBe('40 tegnet');
  fireEvent.pointerUp(window);
  aTurn();
  aTurn();
  expect(drawn()).toBe('100 tegnet');
});

test('a page that is left leaves nothing that waits', () => {
  const { unmount } = render(<Many count={100} />);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
