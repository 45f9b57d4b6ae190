import { useCallback, useState } from 'react';
import type { Change } from '#domain/process/change.ts';
import { isLast, type Deed } from '#session/process/deed.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';

interface TakenOffer<O> {
  readonly offer: O;
  /** Where it stood in the list. */
  readonly index: number;
  /** What became of it. */
  readonly became: string;
  readonly deed: Deed;
}

interface Deciding {
  readonly changes: readonly Change[];
  /** What the change is called where it can be undone. */
  readonly label: string;
  /** What is said of the offer afterwards, when it was not taken in. */
  readonly became?: string;
}

export interface TakenOffers<O> {
  /** The offers, those decided on in this visit where they stood: nothing slides under the pointer. */
  readonly shown: readonly O[];
  readonly take: (offer: O, deciding: Deciding) => void;
  /** The way back for one that is decided on; null while it is only offered or was decided before something else was done. */
  readonly undoOf: (offer: O) => (() => void) | null;
  /** What became of it in this visit; null while it is only offered. */
  readonly becameOf: (offer: O) => string | null;
}

/** What is offered now and what was decided on since the page was opened. `keyOf` tells one offer from another. */
export function useTaken<O>(offers: readonly O[], keyOf: (offer: O) => string): TakenOffers<O> {
  const store = useProcessStore();
  const words = useWords('inProcess').offers;
  const [all, setAll] = useState<readonly TakenOffer<O>[]>([]);
  // By its text: what is typed meanwhile draws no offer anew.
  const stands = useProcess(({ past }) => all.map(({ deed }) => standingOf(past, deed)).join(''));
  const standing = (index: number): string => stands[index] ?? UNDONE;
  const offered = new Set(offers.map(keyOf));
  // What was undone, or is offered again, was taken back; what was taken this moment may still stand among the offers.
  const taken = all.filter(({ offer }, index) =>
    offered.has(keyOf(offer)) ? standing(index) === LAST : standing(index) !== UNDONE,
  );
  const shown = taken
    .filter(({ offer }) => !offered.has(keyOf(offer)))
    .toSorted((one, other) => one.index - other.index)
    .reduce((list, { offer, index }) => list.toSpliced(index, 0, offer), offers);
  const found = (offer: O): TakenOffer<O> | undefined =>
    taken.findLast((one) => keyOf(one.offer) === keyOf(offer));

  const take = useCallback(
    (offer: O, { changes, label, became = words.taken }: Deciding) => {
      const deed = store.change(changes, label);
      const index = shown.indexOf(offer);
      if (deed) setAll((before) => [...before, { offer, index, became, deed }]);
    },
    [store, shown, words],
  );

  return {
    shown,
    take,
    becameOf: (offer) => found(offer)?.became ?? null,
    undoOf: (offer) => {
      const deed = found(offer)?.deed;
      const isLastDeed = standing(all.findIndex((one) => one.deed === deed)) === LAST;
      return deed && isLastDeed ? () => void store.undoIfLast(deed) : null;
    },
  };
}

/** The deed would be undone now; something was done after it; it was undone. */
const [LAST, BEFORE, UNDONE] = ['l', 'b', 'u'];

const standingOf = (past: readonly Deed[], deed: Deed): string | undefined =>
  isLast(past, deed) ? LAST : past.some(({ id }) => id === deed.id) ? BEFORE : UNDONE;
