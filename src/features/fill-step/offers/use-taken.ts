import { useCallback, useState } from 'react';
import type { Change } from '#domain/process/change.ts';
import { isLast, type Deed } from '#session/process/deed.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';

interface TakenOffer<O> {
  readonly offer: O;
  /** Where it stood in the list. */
  readonly index: number;
  readonly deed: Deed;
}

export interface TakenOffers<O> {
  /** The offers, those taken in this visit where they stood: nothing slides under the pointer. */
  readonly shown: readonly O[];
  readonly take: (offer: O, changes: readonly Change[], label: string) => void;
  /** The way back for one that is taken; null while it is only offered or was done before something else. */
  readonly undoOf: (offer: O) => (() => void) | null;
  readonly isTaken: (offer: O) => boolean;
}

/** What is offered now and what was taken of it since the page was opened. `keyOf` tells one offer from another. */
export function useTaken<O>(offers: readonly O[], keyOf: (offer: O) => string): TakenOffers<O> {
  const store = useProcessStore();
  const [all, setAll] = useState<readonly TakenOffer<O>[]>([]);
  const past = useProcess((state) => state.past);
  const offered = new Set(offers.map(keyOf));
  // What was undone, or is offered again, was taken back; what was taken this moment may still stand among the offers.
  const taken = all.filter(({ offer, deed }) =>
    offered.has(keyOf(offer)) ? isLast(past, deed) : past.some(({ id }) => id === deed.id),
  );
  const shown = taken
    .filter(({ offer }) => !offered.has(keyOf(offer)))
    .toSorted((one, other) => one.index - other.index)
    .reduce((list, { offer, index }) => list.toSpliced(index, 0, offer), offers);
  const found = (offer: O): TakenOffer<O> | undefined =>
    taken.findLast((one) => keyOf(one.offer) === keyOf(offer));

  const take = useCallback(
    (offer: O, changes: readonly Change[], label: string) => {
      const deed = store.change(changes, label);
      const index = shown.indexOf(offer);
      if (deed) setAll((before) => [...before, { offer, index, deed }]);
    },
    [store, shown],
  );

  return {
    shown,
    take,
    isTaken: (offer) => found(offer) !== undefined,
    undoOf: (offer) => {
      const deed = found(offer)?.deed;
      return deed && isLast(past, deed) ? () => void store.undoIfLast(deed) : null;
    },
  };
}
