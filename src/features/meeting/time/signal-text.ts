import type { Parts } from '#content/languages/parts.ts';
import { MINUTE, type MeetingClock } from '#domain/meeting/clock.ts';

/** How much time is left of the step, as a line of text; the same on the wall and in the facilitator's window. */
export function signalText(
  { signal, remaining, current, paused }: MeetingClock,
  words: Parts['meeting']['clock'],
): string {
  if (paused) return words.paused;
  if (current === undefined) return '';
  const left = remaining < MINUTE ? 0 : Math.ceil(remaining / MINUTE);
  if (signal === 'over') return words.over;
  if (signal === 'last') return words.last;
  return signal === 'soon' && left > 0 ? words.soon(left) : words.left(left);
}
