/** Signs are written anew each time a link passes a system that guards links. */
const MOST_TURNS = 4;

/**
 * The address that was meant by one whose signs a mail system has written as `%2F`, `%252F` and so on; null where there are
 * none. Only plain letters and signs, as all our addresses are made of.
 */
export function addressMeant(address: string): string | null {
  let meant = address;
  for (let turn = 0; turn < MOST_TURNS; turn += 1)
    meant = meant.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return meant === address ? null : meant.replace(/^\/+/, '/');
}
