/** The signs of an order key, in their order. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** So many signs by chance at the end: two machines that put something in one place at once never make the same key. */
const TAIL = 6;

/**
 * A key that sorts between two others; '' stands for the beginning or the end. `chance` gives a whole number below what it is
 * given.
 */
function keyBetween(after: string, before: string, chance: (below: number) => number): string {
  let key = '';
  let end = before;
  for (let index = 0; ; index += 1) {
    const low = index < after.length ? SIGNS.indexOf(after.charAt(index)) : 0;
    const high = end !== '' && index < end.length ? SIGNS.indexOf(end.charAt(index)) : SIGNS.length;
    if (high - low > 1) {
      key += SIGNS.charAt(low + 1 + chance(high - low - 1));
      break;
    }
    key += SIGNS.charAt(low);
    if (high > low) end = '';
  }
  for (let index = 0; index < TAIL; index += 1) key += SIGNS.charAt(1 + chance(SIGNS.length - 1));
  return key;
}

/**
 * New keys for those of a list that came in or were moved, so that all keys stand in the order of the list. `keyOf` gives the
 * key of one that stays, and nothing for the others.
 */
export function keysFor(
  ids: readonly string[],
  keyOf: (id: string) => string | undefined,
  chance: (below: number) => number,
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  let last = '';
  ids.forEach((id, index) => {
    const known = keyOf(id);
    if (known !== undefined) {
      last = known;
      return;
    }
    const next = ids.slice(index + 1).find((other) => keyOf(other) !== undefined);
    const end = next === undefined ? '' : (keyOf(next) ?? '');
    // Two that stay with one key are told apart by their ids, and nothing fits between them.
    last = keyBetween(last, end > last ? end : '', chance);
    made.set(id, last);
  });
  return made;
}
