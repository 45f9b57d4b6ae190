/** The ids in a list of ids, none where nothing is answered; `undefined` for what is no such list. */
function idsIn(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : undefined;
}

/** The list with the id in it, before another or last. What is no list of ids comes back as it is. */
export function withIncluded(value: unknown, id: string, before: string | undefined): unknown {
  const ids = idsIn(value);
  if (!ids || ids.includes(id)) return value;
  const index = before === undefined ? -1 : ids.indexOf(before);
  return index < 0 ? [...ids, id] : ids.toSpliced(index, 0, id);
}

/** The list without the id, «not answered» when nothing is left. What is no list of ids comes back as it is. */
export function withExcluded(value: unknown, id: string): unknown {
  const ids = idsIn(value);
  if (!ids?.includes(id)) return value;
  const others = ids.filter((other) => other !== id);
  return others.length === 0 ? undefined : others;
}

/** The id after this one in a list of ids. */
export function idAfter(value: unknown, id: string): string | undefined {
  const ids = idsIn(value) ?? [];
  return ids[ids.indexOf(id) + 1];
}
