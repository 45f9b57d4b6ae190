import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { languageOf } from '#domain/language/language.ts';
import { ScreenWordsContext } from '#session/words/screen-words-context.ts';
import { createScreenWords } from '#session/words/screen-words.ts';
import { useNow } from './use-now.ts';
import { useTimeOfDay } from './use-time-of-day.ts';

const START = Date.parse('2027-04-21T09:00:00.000Z');

describe('the time now', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.setSystemTime(START);
  });
  afterEach(() => vi.useRealTimers());

  it('is looked at anew each time the span has gone, and stands still between', () => {
    const { result } = renderHook(() => useNow(500));
    act(() => void vi.advanceTimersByTime(499));
    expect(result.current).toBe(START);

    act(() => void vi.advanceTimersByTime(1));
    expect(result.current).toBe(START + 500);
  });

  it('is right at once when a window that slept is shown again', () => {
    const { result } = renderHook(() => useNow(30_000));
    vi.setSystemTime(START + 3_600_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));

    expect(result.current).toBe(START + 3_600_000);
  });

  it('follows a clock that is set back', () => {
    const { result } = renderHook(() => useNow(500));
    vi.setSystemTime(START - 3_600_000);
    act(() => void vi.advanceTimersByTime(500));

    expect(result.current).toBe(START - 3_600_000 + 500);
  });

  it('is looked at as often as is asked for now, and no more once the page is left', () => {
    const { result, rerender, unmount } = renderHook(({ every }) => useNow(every), {
      initialProps: { every: 30_000 },
    });
    rerender({ every: 100 });
    act(() => void vi.advanceTimersByTime(100));
    expect(result.current).toBe(START + 100);

    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the time of day', () => {
  const timeOfDay = (code: (typeof SCREEN_LANGUAGES)[number], at: Date): string =>
    renderHook(() => useTimeOfDay(), {
      wrapper: ({ children }) => (
        <ScreenWordsContext value={createScreenWords(code)}>{children}</ScreenWordsContext>
      ),
    }).result.current(at.getTime());

  it('is written with two digits and the sign of the language, where the person is', () => {
    expect(timeOfDay('nb', new Date(2027, 3, 21, 9, 8))).toBe('09.08');
    expect(timeOfDay('nb', new Date(2027, 3, 21, 23, 59, 59))).toBe('23.59');
  });

  it('is nought nought at midnight, never 24', () => {
    for (const code of SCREEN_LANGUAGES)
      expect(timeOfDay(code, new Date(2027, 3, 21))).toBe(languageOf(code).timeOfDay('00:00'));
  });
});
