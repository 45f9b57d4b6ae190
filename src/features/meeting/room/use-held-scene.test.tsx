import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoomScene } from '#domain/room/scene.ts';
import { useHeldScene } from './use-held-scene.ts';

const FIRST: RoomScene = { kind: 'step', step: 'summary' };
const NEXT: RoomScene = { kind: 'step', step: 'constraints' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Somebody strikes a key in an answer, and somebody else moves the room. */
function strikeAndMove() {
  const answer = document.body.appendChild(document.createElement('textarea'));
  answer.focus();
  const { result, rerender } = renderHook(({ scene }) => useHeldScene(scene), {
    initialProps: { scene: FIRST },
  });
  const strike = (): void => void answer.dispatchEvent(new Event('input', { bubbles: true }));
  strike();
  rerender({ scene: NEXT });
  return { result, strike };
}

test('who strikes one key a second keeps the question for as long as the writing goes on', () => {
  const { result, strike } = strikeAndMove();
  for (let key = 0; key < 5; key += 1) {
    act(() => void vi.advanceTimersByTime(1_000));
    strike();
    expect(result.current.shown).toBe(FIRST);
    expect(result.current.waiting).toBe(true);
  }
});

test('the room moves when the hands have rested', () => {
  const { result } = strikeAndMove();
  act(() => void vi.advanceTimersByTime(1_600));
  expect(result.current.shown).toBe(NEXT);
  expect(result.current.waiting).toBe(false);
});
