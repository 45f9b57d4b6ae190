import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScrollArea } from './scroll-area.tsx';

/** How high the text and its window are, and how wide, as a browser would have measured them. */
let text = 0;
let room = 0;
let width = 0;

beforeEach(() => {
  width = 100;
  for (const [name, height] of [
    ['scrollHeight', () => text],
    ['clientHeight', () => room],
    ['scrollWidth', () => width],
    ['clientWidth', () => 100],
  ] as const)
    Object.defineProperty(HTMLDivElement.prototype, name, { configurable: true, get: height });
});
afterEach(() => {
  for (const name of ['scrollHeight', 'clientHeight', 'scrollWidth', 'clientWidth'])
    Reflect.deleteProperty(HTMLDivElement.prototype, name);
});

const area = (children = 'Mange ord.') => <ScrollArea label="Det som er sagt">{children}</ScrollArea>;
const stop = () => screen.queryByRole('group', { name: 'Det som er sagt' });

test('what fits is no stop for the keys and no place of its own', async () => {
  [text, room] = [100, 100];
  render(area());
  expect(stop()).not.toBeInTheDocument();
  await userEvent.setup().tab();
  expect(document.body).toHaveFocus();
});

test('a line’s worth of rounding is not too much', () => {
  [text, room] = [101, 100];
  render(area());
  expect(stop()).not.toBeInTheDocument();
});

test('what does not fit is reached by the keyboard, and has a name', async () => {
  [text, room] = [300, 100];
  render(area());
  expect(stop()).toBeInTheDocument();
  await userEvent.setup().tab();
  expect(stop()).toHaveFocus();
});

test('it follows what stands in it, both ways', () => {
  [text, room] = [50, 100];
  const { rerender } = render(area());
  text = 400;
  rerender(area('Mange flere ord.'));
  expect(stop()).toBeInTheDocument();
  text = 50;
  rerender(area('Få ord.'));
  expect(stop()).not.toBeInTheDocument();
});

test('it follows the window', () => {
  [text, room] = [200, 300];
  const { unmount } = render(area());
  room = 100;
  act(() => void window.dispatchEvent(new Event('resize')));
  expect(stop()).toBeInTheDocument();
  unmount();
  window.dispatchEvent(new Event('resize'));
});

test('what is too wide is reached by the keyboard too', async () => {
  [text, room, width] = [100, 100, 300];
  render(area());
  await userEvent.setup().tab();
  expect(stop()).toHaveFocus();
});
