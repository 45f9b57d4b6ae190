import type { StoreApi } from 'zustand/vanilla';
import { rowIn, rowsOf, type Row } from '#domain/process/rows.ts';
import type { Path } from '#domain/process/value-at.ts';
import type { Answers } from '#domain/process/process.ts';

type Listener = () => void;
interface FieldListeners {
  /** Those who look at the field as a whole. */
  readonly whole: Set<Listener>;
  readonly rows: Map<string, Set<Listener>>;
}

/** Tells those who look at one place of the answers, and nobody else, when that place may have changed. */
export interface AnswerWatch {
  /** Returns the way to stop. */
  watch(step: string, path: Path, listener: Listener): () => void;
}

/**
 * A page with hundreds of rows has thousands of listeners; asking each of them at each keystroke costs more
 * than the keystroke. So they are kept by step, field and row, and only where something is another object
 * than before is anybody asked.
 */
export function watchAnswers(
  store: Pick<StoreApi<{ readonly process: { readonly answers: Answers } }>, 'subscribe'>,
): AnswerWatch {
  const fields = new Map<string, FieldListeners>();
  store.subscribe(({ process: { answers } }, { process: { answers: before } }) => {
    if (answers === before) return;
    for (const [key, { whole, rows }] of fields) {
      const [step, field] = placeIn(key);
      const [now, then] = [answers[step]?.[field], before[step]?.[field]];
      if (now === then) continue;
      tell(whole);
      if (rows.size > 0) tellRows(rows, rowsOf(now), rowsOf(then));
    }
  });
  return {
    watch(step, [field = '', row], listener) {
      const key = `${step}/${field}`;
      const here = fields.get(key) ?? { whole: new Set(), rows: new Map<string, Set<Listener>>() };
      fields.set(key, here);
      if (row === undefined) {
        here.whole.add(listener);
        return () => here.whole.delete(listener);
      }
      const listeners = here.rows.get(row) ?? new Set();
      here.rows.set(row, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0 && here.rows.get(row) === listeners) here.rows.delete(row);
      };
    },
  };
}

/** Step ids and field ids hold no slash. */
const placeIn = (key: string): readonly [string, string] => {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
};

function tellRows(
  watched: ReadonlyMap<string, ReadonlySet<Listener>>,
  now: readonly Row[],
  then: readonly Row[],
): void {
  const isInPlace = now.length === then.length && now.every(({ id }, index) => id === then[index]?.id);
  // A key changes one row of hundreds: it is found by going through them once, and not once for each that is looked at.
  const changed = isInPlace
    ? now.filter((row, index) => row !== then[index]).map(({ id }) => id)
    : watched.keys();
  for (const id of [...changed]) {
    const listeners = watched.get(id);
    if (listeners && (isInPlace || rowIn(now, id) !== rowIn(then, id))) tell(listeners);
  }
}

/** A copy, because a listener may start or stop others. */
const tell = (listeners: ReadonlySet<Listener>): void => [...listeners].forEach((listener) => listener());
