import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENT } from '#tests/support/patient.ts';
import { watchPresses, whenLifted } from './when-lifted.ts';

let stop: () => void;
beforeEach(() => {
  stop = watchPresses(window);
});
afterEach(() => {
  window.dispatchEvent(new Event('blur'));
  stop();
});
const hand = (type: 'pointerdown' | 'pointerup' | 'pointercancel' | 'pagehide'): void =>
  void window.dispatchEvent(new Event(type));

test('what changes the layout happens at once while no button is down', () => {
  const deed = vi.fn();
  whenLifted(deed);
  expect(deed).toHaveBeenCalledOnce();
});

test('what changes the layout waits until a press is over and its click has arrived', async () => {
  const said: string[] = [];
  window.addEventListener('click', () => said.push('click'), { once: true });
  hand('pointerdown');
  whenLifted(() => said.push('moved'));
  expect(said).toEqual([]);
  hand('pointerup');
  window.dispatchEvent(new Event('click'));
  await vi.waitFor(() => expect(said).toEqual(['click', 'moved']), PATIENT);
});

test.each(['pointercancel', 'pagehide'] as const)(
  'nothing waits for a press that ends in %s',
  async (end) => {
    const deed = vi.fn();
    hand('pointerdown');
    whenLifted(deed);
    hand(end);
    await vi.waitFor(() => expect(deed).toHaveBeenCalledOnce(), PATIENT);
  },
);

test('a field that the press leaves does not end it, and a window that is left does', () => {
  const field = document.body.appendChild(document.createElement('input'));
  const deed = vi.fn();
  hand('pointerdown');
  field.focus();
  field.addEventListener('blur', () => whenLifted(deed));
  field.blur();
  expect(deed).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('blur'));
  expect(deed).toHaveBeenCalledOnce();
  field.remove();
});
