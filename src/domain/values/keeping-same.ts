/**
 * The value `after`, made of the very parts of `before` that hold the same: who looks at a part that did not change is
 * not told. Rows are known by id, also where they moved.
 */
export function keepingSame<T>(before: unknown, after: T): T {
  return kept(before, after) as T;
}

function kept(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return before;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after;
  if (Array.isArray(before) && Array.isArray(after)) return keptList(before, after);
  if (Array.isArray(before) || Array.isArray(after)) return after;
  return keptObject(before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>);
}

function keptList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((item) => [idOf(item), item]));
  const items = after.map((item, index) => kept(byId.get(idOf(item) ?? NO_ID) ?? before[index], item));
  return items.length === before.length && items.every((item, index) => Object.is(item, before[index]))
    ? before
    : items;
}

function keptObject(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const keys = Object.keys(after);
  const parts = keys.map((key) => [key, kept(before[key], after[key])] as const);
  const isSame =
    keys.length === Object.keys(before).length &&
    parts.every(([key, part]) => Object.hasOwn(before, key) && Object.is(part, before[key]));
  return isSame ? before : Object.fromEntries(parts);
}

const NO_ID = Symbol('no id');
const idOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
