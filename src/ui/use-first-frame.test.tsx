import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFirstFramePainted } from './use-first-frame.ts';

/** A long page in two parts. */
function LongPage() {
  const painted = useFirstFramePainted();
  return (
    <>
      <p>De første linjene</p>
      {painted && <p>Resten</p>}
    </>
  );
}

let frames: FrameRequestCallback[];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => void frames.splice(id - 1, 1));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const paint = () => frames.splice(0).forEach((frame) => frame(0));

test('the first frame holds the first lines alone, the next one all', async () => {
  render(<LongPage />);
  expect(screen.getByText('De første linjene')).toBeInTheDocument();
  expect(screen.queryByText('Resten')).not.toBeInTheDocument();
  act(paint);
  expect(await screen.findByText('Resten')).toBeInTheDocument();
});

test('a window in the background paints nothing, and still holds all of the page soon', () => {
  vi.useFakeTimers();
  render(<LongPage />);
  act(() => void vi.advanceTimersByTime(250));
  expect(screen.getByText('Resten')).toBeInTheDocument();
});

test('a page that is left at once leaves nothing behind that waits', () => {
  vi.useFakeTimers();
  const { unmount } = render(<LongPage />);
  unmount();
  expect(frames).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
