/** Up to this many things to cover the search is exact; above it, the best next choice is taken each time. */
const MOST_EXACT = 12;

export interface Cover {
  /** Places of the chosen sets, ascending. */
  readonly chosen: readonly number[];
  /** Is no smaller choice possible? */
  readonly exact: boolean;
}

/**
 * The fewest sets that together hold everything that any set holds. What no set holds is left aside. Of
 * several equally small choices it gives one; only the number says anything.
 */
export function smallestCover(sets: readonly (readonly string[])[]): Cover {
  const things = [...new Set(sets.flat())];
  if (things.length > MOST_EXACT) return { chosen: greedy(sets, things), exact: false };
  const masks = sets.map((set) => set.reduce((mask, thing) => mask | (1 << things.indexOf(thing)), 0));
  const best: (readonly number[] | undefined)[] = [[]];
  // Masks only grow by adding sets, so going upwards meets every smaller mask first.
  for (let mask = 0; mask < 1 << things.length; mask += 1) {
    const chosen = best[mask];
    if (!chosen) continue;
    masks.forEach((added, index) => {
      const next = mask | added;
      if (next !== mask && (best[next]?.length ?? Infinity) > chosen.length + 1)
        best[next] = [...chosen, index];
    });
  }
  return { chosen: (best[(1 << things.length) - 1] ?? []).toSorted((a, b) => a - b), exact: true };
}

function greedy(sets: readonly (readonly string[])[], things: readonly string[]): readonly number[] {
  const left = new Set(things);
  const chosen: number[] = [];
  while (left.size > 0) {
    const gains = sets.map((set) => new Set(set.filter((thing) => left.has(thing))).size);
    const index = gains.indexOf(Math.max(...gains));
    chosen.push(index);
    for (const thing of sets[index] ?? []) left.delete(thing);
  }
  return chosen.toSorted((a, b) => a - b);
}
