import { useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { PlacedMeasure } from '#domain/plan/measure-look.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';

export interface RestingOrder {
  /** The rows as they are shown. */
  readonly shown: readonly PlacedMeasure[];
  /** Somebody works in them: nothing changes its place. */
  readonly resting: boolean;
  /** The list they stand in. */
  readonly area: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent<HTMLDivElement, Element>) => void;
  };
  /** The person chose another order or other rows: now it is as they said. */
  readonly anew: () => void;
}

/**
 * Rows that are sorted, grouped or sifted rest where they are while somebody works in them: none moves or goes because of
 * what is typed in it. A row that came since the person chose what to look at is shown, last where it would not be. `all`
 * are the ids of the rows there are, `wanted` those to be shown, in order.
 */
export function useRestingOrder(all: readonly string[], wanted: readonly PlacedMeasure[]): RestingOrder {
  const ref = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState<ReadonlySet<string>>(() => new Set(all));
  const [held, setHeld] = useState<readonly PlacedMeasure[] | null>(null);
  const there = new Set(all);
  const seen = new Set(wanted.map(({ id }) => id));
  const fresh = all.filter((id) => !known.has(id) && !seen.has(id));
  const now = [...wanted, ...fresh.map((id) => ({ id, group: '' }))];
  const holds = new Set(held?.map(({ id }) => id));
  const shown = held
    ? [
        ...held.filter(({ id }) => there.has(id)),
        ...now.filter(({ id }) => !holds.has(id)).map(({ id }) => ({ id, group: '' })),
      ]
    : now;
  const isInside = (element: Element | null): boolean => ref.current?.contains(element) ?? false;
  return {
    shown,
    resting: held !== null,
    area: {
      ref,
      onFocus: () => setHeld((before) => before ?? shown),
      onBlur({ relatedTarget }) {
        if (isInside(relatedTarget)) return;
        // After the press that took the hand away: what it was aimed at may not slide from under it. A window that only
        // lost its focus still has it inside.
        whenLifted(() => {
          if (!isInside(document.activeElement)) setHeld(null);
        });
      },
    },
    anew() {
      setKnown(new Set(all));
      setHeld(null);
    },
  };
}
