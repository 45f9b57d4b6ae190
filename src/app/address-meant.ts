import { MOST_PERCENTS, withoutPercents } from '#storage/advance/percents.ts';

/**
 * The address that was meant by one whose signs a mail system has written as `%2F`, `%252F` and so on; null where there are
 * none. Only plain letters and signs, as all our addresses are made of.
 */
export function addressMeant(address: string): string | null {
  let meant = address;
  for (let turn = 0; turn < MOST_PERCENTS; turn += 1) meant = withoutPercents(meant);
  return meant === address ? null : meant.replace(/^\/+/, '/');
}
