import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useBegunTexts } from './begun-texts-context.ts';

export interface BegunText {
  readonly text: string;
  /** The same at this very moment, also before it is drawn. */
  readonly now: () => string;
  /** Is it another text than the one the field begins with? */
  readonly isBegun: boolean;
  readonly write: (text: string) => void;
  /** The words have become something else, and the field is as it began; see `BegunTexts.done`. */
  readonly done: (stored: Promise<unknown>) => void;
}

/**
 * A text a person writes that is no answer yet, in a field that begins with `start`. It is kept from the first letter
 * and stands in the field again after a reload, a crash, a second press or a dialog that was called off, until it is
 * `done`. `at` names the field, and is permanent.
 */
export function useBegunText(process: string, at: string, start = ''): BegunText {
  const texts = useBegunTexts();
  const place = useMemo(() => ({ process, at }), [process, at]);
  useEffect(() => void texts.recover(place), [texts, place]);
  const begun = useSyncExternalStore(texts.onChange, () => texts.textAt(place));
  return {
    text: begun ?? start,
    now: useCallback(() => texts.textAt(place) ?? start, [texts, place, start]),
    isBegun: begun !== undefined,
    write: useCallback(
      (text: string) => texts.write(place, text === start ? undefined : text),
      [texts, place, start],
    ),
    done: useCallback((stored: Promise<unknown>) => texts.done(place, stored), [texts, place]),
  };
}

/** The same for the open process: what is `done` has become answers, which are stored with all others. */
export function useBegunHere(
  at: string,
  start = '',
): Omit<BegunText, 'done'> & { readonly done: () => void } {
  const store = useProcessStore();
  const { done, ...rest } = useBegunText(store.getState().process.id, at, start);
  return {
    ...rest,
    done: useCallback(() => {
      const stored = async (): Promise<void> => {
        await store.flush();
        if (store.getState().saveState.kind === 'failed') throw new Error('not saved');
      };
      done(stored());
    }, [store, done]),
  };
}
