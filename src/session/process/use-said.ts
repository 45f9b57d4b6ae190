import { useEffect, useState } from 'react';
import { cellAt } from '#domain/guide/cell-at.ts';
import { useWords } from '#session/words/use-words.ts';
import type { Deed } from './deed.ts';
import { useProcessStore } from './process-context.tsx';
import type { ProcessState } from './process-store.ts';

/** What was done and how many times something was said, for `SaidAloud`. */
interface SaidDeed {
  readonly text: string;
  readonly number: number;
}

/**
 * The latest deed of this window in words, for who hears the page: what was added, removed, moved, taken in, undone or
 * done again. What a control says itself when it is used, a letter or a choice, is not said once more.
 */
export function useSaid(): SaidDeed {
  const store = useProcessStore();
  const { frame } = useWords('shell');
  const [said, setSaid] = useState<SaidDeed>({ text: '', number: 0 });
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const text = sayingOf(now, before, frame);
        if (text !== null) setSaid(({ number }) => ({ text, number: number + 1 }));
      }),
    [store, frame],
  );
  return said;
}

type Says = Readonly<Record<'done' | 'undone' | 'redone', (what: string) => string>>;

function sayingOf(now: ProcessState, before: ProcessState, says: Says): string | null {
  const [latest, undone] = [now.past.at(-1), now.future.at(-1)];
  if (undone && undone.id !== before.future.at(-1)?.id && now.future.length > before.future.length)
    return says.undone(undone.label);
  if (!latest || latest.id === before.past.at(-1)?.id) return null;
  if (latest.id === before.future.at(-1)?.id) return says.redone(latest.label);
  if (now.past.length < before.past.length || isHeardAlready(latest)) return null;
  return (latest.said ?? says.done(latest.label)) || null;
}

/** A letter typed, and a choice made in a control that says itself what is chosen. */
function isHeardAlready({ changes, typed }: Deed): boolean {
  const [change] = changes;
  if (typed !== undefined) return true;
  if (changes.length !== 1 || change?.kind !== 'set' || change.value === undefined) return false;
  const kind = cellAt(change.step, change.path)?.kind;
  return kind !== 'line' && kind !== 'paragraph';
}
