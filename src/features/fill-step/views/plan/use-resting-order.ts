import { useRef, useState, type FocusEvent, type RefObject } from 'react';
import { whenLifted } from '#session/pointer/when-lifted.ts';

export interface RestingOrder {
  /** The rows as they are shown. */
  readonly shown: readonly string[];
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
 * Rows that are sorted or sifted rest where they are while somebody works in them: none moves or goes because of what is
 * typed in it. A row that came since the person chose what to look at is shown last, whatever it holds. `all` are the
 * ids of the rows there are, `wanted` those to be shown, in order.
 */
export function useRestingOrder(all: readonly string[], wanted: readonly string[]): RestingOrder {
  const ref = useRef<HTMLDivElement>(null);
  const [known, setKnown] = useState(all);
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const isFresh = (id: string): boolean => !known.includes(id);
  const now = [...wanted.filter((id) => !isFresh(id)), ...all.filter(isFresh)];
  const shown = held
    ? [...held.filter((id) => all.includes(id)), ...now.filter((id) => !held.includes(id))]
    : now;
  const isInside = (element: Element | null): boolean => ref.current?.contains(element) ?? false;
  return {
    shown,
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
      setKnown(all);
      setHeld(null);
    },
  };
}
