/**
 * The ids that must move to get from one order to the other: as few as possible, and the same in both
 * directions. Ids that stand in one list only have not moved; they are left out. Takes the square of the
 * length, which is nothing for rows a person writes.
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeAfter = new Map(after.map((id, index) => [id, index]));
  const both = [...new Set(before)].filter((id) => placeAfter.has(id));
  const staying = new Set(longestStaying(both.map((id) => ({ id, place: placeAfter.get(id) ?? 0 }))));
  return new Set(both.filter((id) => !staying.has(id)));
}

interface Placed {
  readonly id: string;
  readonly place: number;
}

/**
 * The longest list of ids that stand in the same order in both. Of several, the first by the alphabet: the
 * choice must not hang on which list is called the first.
 */
function longestStaying(items: readonly Placed[]): readonly string[] {
  const from: (readonly string[])[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item) continue;
    let tail: readonly string[] = [];
    for (let next = index + 1; next < items.length; next += 1) {
      const candidate = from[next];
      if (candidate && (items[next]?.place ?? -1) > item.place && isBetter(candidate, tail)) tail = candidate;
    }
    from[index] = [item.id, ...tail];
  }
  return from.reduce((best, list) => (isBetter(list, best) ? list : best), []);
}

function isBetter(list: readonly string[], than: readonly string[]): boolean {
  if (list.length !== than.length) return list.length > than.length;
  const differs = list.findIndex((id, index) => id !== than[index]);
  return differs >= 0 && (list[differs] ?? '') < (than[differs] ?? '');
}
