import type { ScaleValue } from '#domain/steps/fields.ts';
import { useKeys } from '../keys/keys-provider.tsx';
import type { GoOn } from './use-go-on.ts';
import type { Scoring } from './use-scoring.ts';

/**
 * S shows or hides. Hidden: a digit is one more hand, with Shift one less. Shown: a digit is what the group agrees
 * on, and L locks it and goes on.
 */
export function useScoringKeys(scoring: Scoring, on: GoOn): void {
  useKeys('scoring', {
    value: ({ digit, shift }) => {
      const value = digit as ScaleValue;
      if (!scoring.visible) scoring.count(value, shift ? -1 : 1);
      else if (!shift) scoring.agree(value);
    },
    show: scoring.locked ? null : () => scoring.setShown(!scoring.visible),
    lock: scoring.visible ? on.lockAndGoOn : null,
  });
}
