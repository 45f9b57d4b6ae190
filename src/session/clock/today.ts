/** The day of a moment where the user is, as an ISO day; not that of the same moment in Greenwich. */
export function dayHere(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [moment.getFullYear(), month, day].join('-');
}

/** Today where the user is, as an ISO day. */
export const today = (): string => dayHere(new Date());
