import type { Answers } from './process.ts';
import { rowIn, type Row } from './rows.ts';

/** `[field]` or `[field, row id, column, …]` within a step; rows are addressed by id, never by position. */
export type Path = readonly string[];

const isRows = (node: unknown): node is readonly Row[] => Array.isArray(node);

/** The value at a path, or `undefined`. */
export function valueAt(answers: Answers, step: string, path: Path): unknown {
  let node: unknown = answers[step];
  for (const key of path) {
    if (isRows(node)) node = rowIn(node, key);
    else if (node !== null && typeof node === 'object' && Object.hasOwn(node, key))
      node = (node as Record<string, unknown>)[key];
    else return undefined;
  }
  return node;
}
