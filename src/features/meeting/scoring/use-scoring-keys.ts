import type { RefObject } from 'react';
import type { ScaleValue } from '#domain/steps/fields.ts';
import type { GoOn } from './use-go-on.ts';
import type { Scoring } from './use-scoring.ts';
import { useStruckKeys } from './use-struck-keys.ts';

/**
 * S shows or hides. Hidden: a digit is one more hand, with Shift one less. Shown: a digit is what the group agrees
 * on, and L locks it and goes on.
 */
export function useScoringKeys(place: RefObject<HTMLElement | null>, scoring: Scoring, on: GoOn): void {
  useStruckKeys(place, ({ digit, shift, key }) => {
    if (digit !== null && digit <= 3) {
      const value = digit as ScaleValue;
      if (!scoring.visible) scoring.count(value, shift ? -1 : 1);
      else if (!shift) scoring.agree(value);
      return true;
    }
    if (key === 's' && !scoring.locked) scoring.setShown(!scoring.visible);
    else if (key === 'l' && scoring.visible) on.lockAndGoOn();
    else return false;
    return true;
  });
}
