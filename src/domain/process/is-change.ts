import type { Change } from './change.ts';

type Read = Readonly<Record<string, unknown>>;

/** What each kind says beside where it happens; a new kind does not compile without an entry. */
const SAYS: { readonly [Kind in Change['kind']]: (change: Read) => boolean } = {
  set: ({ typed }) => typed === undefined || isTyped(typed),
  insert: ({ row }) => isRow(row),
  remove: ({ row }) => isText(row),
  move: ({ row }) => isText(row),
  add: ({ by, at }) => Number.isSafeInteger(by) && (at === undefined || at === 0 || at === 1 || at === 2),
  include: ({ id }) => isText(id),
  exclude: ({ id }) => isText(id),
};

/**
 * Is this a change as this program knows them? For what comes from outside: another window may run an older or newer
 * program. Values are not looked at, since any value can stand in an answer.
 */
export function isChange(data: unknown): data is Change {
  if (!isRecord(data)) return false;
  const { kind, step, path, before } = data;
  return (
    isText(kind) &&
    Object.hasOwn(SAYS, kind) &&
    isText(step) &&
    Array.isArray(path) &&
    path.length > 0 &&
    path.every(isText) &&
    (before === undefined || isText(before)) &&
    SAYS[kind as Change['kind']](data)
  );
}

const isRow = (value: unknown): boolean => {
  const { id } = isRecord(value) ? value : {};
  return isText(id);
};
const isTyped = (value: unknown): boolean => {
  const { was, caret } = isRecord(value) ? value : {};
  return isText(was) && (caret === undefined || Number.isSafeInteger(caret));
};
const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Read =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
