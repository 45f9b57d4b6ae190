import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '#storage/files/with-kinds.ts';

/** Lists whose order is free: order of options is no part of what a file may hold. */
const UNORDERED = ['enum', 'required', 'x-items', 'x-bank'];

/** The schema without what can differ and mean the same. */
export function shapeOf(schema: unknown, withBanks = true): unknown {
  if (Array.isArray(schema)) return schema.map((part) => shapeOf(part, withBanks));
  if (!isRecord(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      // The pattern beside a format is how the library checks it, and may be written better one day.
      .filter(([key]) => !(key === 'pattern' && 'format' in schema) && (withBanks || key !== 'x-bank'))
      .map(([key, value]) => [
        key,
        UNORDERED.includes(key) && Array.isArray(value) ? value.toSorted() : shapeOf(value, withBanks),
      ]),
  );
}

/**
 * Every id a schema knows, with what it is: `process.answers.criteria.criteria` → `rows`, and under it `.votes` →
 * `number votes`, `=complex` → `bank entry`. Options, items and bank entries stand after `=`.
 */
export function idsIn(schema: JsonSchema, at = ''): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const named = (list: unknown, what: string): void => {
    for (const id of Array.isArray(list) ? list : [])
      if (typeof id === 'string') ids.set(`${at}=${id}`, what);
  };
  named(schema['enum'], 'option');
  named(schema['x-items'], 'item');
  named(schema['x-bank'], 'bank entry');
  const under = (part: unknown, path: string): void => {
    if (isRecord(part)) for (const [id, what] of idsIn(part, path)) ids.set(id, what);
  };
  for (const [key, part] of Object.entries(isRecord(schema['properties']) ? schema['properties'] : {})) {
    const path = at === '' ? key : `${at}.${key}`;
    ids.set(path, isRecord(part) ? kindOf(part) : '');
    under(part, path);
  }
  under(schema['items'], at);
  return ids;
}

const kindOf = (schema: JsonSchema): string =>
  ['x-kind' in schema ? 'x-kind' : 'type', 'x-unit', 'x-rows-of']
    .flatMap((key) => (typeof schema[key] === 'string' ? [schema[key]] : []))
    .join(' ');

interface Retiring {
  /** The version they went out of use with. */
  readonly to: number;
  readonly retired?: readonly string[];
  /** Ids that stand for what they did, as another kind of value. */
  readonly reshaped?: readonly string[];
}

/**
 * What is wrong with the ids of today, next to those of an earlier version: each that is gone without a migration
 * saying so, or stands for something else. Empty when all is well.
 */
export function brokenIds(
  earlier: { readonly version: number; readonly schema: JsonSchema },
  today: JsonSchema,
  migrations: readonly Retiring[],
): readonly string[] {
  const now = idsIn(today);
  const later = migrations.filter(({ to }) => to > earlier.version);
  const retired = retiredIds(later);
  const reshaped = later.flatMap((one) => one.reshaped ?? []);
  return [...idsIn(earlier.schema)].flatMap(([id, was]) => {
    const is = now.get(id);
    if (is === was) return [];
    if (is !== undefined && reshaped.includes(id)) return [];
    if (is !== undefined) return [`${id} was ${was}, and is ${is}`];
    return isUnder(id, retired) ? [] : [`${id} (${was}) is gone`];
  });
}

/** Ids that a migration retired, and that are there all the same. */
export function reusedIds(today: JsonSchema, migrations: readonly Retiring[]): readonly string[] {
  const retired = retiredIds(migrations);
  return [...idsIn(today).keys()].filter((id) => isUnder(id, retired));
}

const retiredIds = (migrations: readonly Retiring[]): readonly string[] =>
  migrations.flatMap(({ retired = [] }) => retired);

/** Retired ids stand as they do under the answers, wherever in a file those are. */
function isUnder(id: string, retired: readonly string[]): boolean {
  const inAnswers = id.replace(/^(?:process\.)?answers\./, '');
  return retired.some(
    (one) => inAnswers === one || ['.', '='].some((next) => inAnswers.startsWith(`${one}${next}`)),
  );
}

/** Only the ready-made rows people pick from have become more: older programs read such a file as well as before. */
export const onlyBanksGrew = (earlier: JsonSchema, today: JsonSchema): boolean =>
  isDeepStrictEqual(shapeOf(earlier, false), shapeOf(today, false)) &&
  brokenIds({ version: 0, schema: earlier }, today, []).length === 0;

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
