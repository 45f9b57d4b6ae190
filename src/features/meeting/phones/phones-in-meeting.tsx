import { useCarryPhones } from './use-carry-phones.ts';

/** Stands in each window of a meeting and draws nothing: one of them speaks with the line while phones are in. */
export function PhonesInMeeting() {
  useCarryPhones();
  return null;
}
