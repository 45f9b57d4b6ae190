import { useKeys } from '../keys/keys-provider.tsx';
import type { Dots } from './use-dots.ts';

/** S shows or hides. Hidden: a digit is one more dot on the criterion with that number, with Shift one less. */
export function useDotsKeys({ criteria, shown, setShown, give }: Dots): void {
  useKeys('dots', {
    dot: shown ? null : ({ digit, shift }) => give(criteria[Number(digit) - 1], shift ? -1 : 1),
    show: () => setShown(!shown),
  });
}
