const TYPED = /^(?:kl(?:okk[ae]n?)?\.?|at)?\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*(am|pm)?\.?$/i;

/**
 * The time of day in what a person typed, in minutes after midnight: "17", "17.30", "17:30", "1730", "kl. 17.30", "5.30 pm".
 * What is no time gives `undefined`.
 */
export function timeOfDay(text: string): number | undefined {
  const match = TYPED.exec(text.trim());
  if (!match) return undefined;
  const [, hour = '', minute = '0', half] = match;
  const afternoon = half?.toLowerCase() === 'pm';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  return hours > 23 || Number(minute) > 59 ? undefined : hours * 60 + Number(minute);
}
