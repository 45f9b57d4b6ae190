/** A row of any rows field: an id that never changes, and its cells. */
export interface Row {
  readonly id: string;
  readonly parent?: string;
  readonly [column: string]: unknown;
}

/** Rows looked up so far: a list of rows is never changed in place, so what was found stays true. */
const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();
/** Shorter lists are searched quicker than indexed. */
const WORTH_AN_INDEX = 16;

/** The row with this id, or `undefined`. Quick however many rows there are and however often it is asked. */
export function rowIn<R extends Row>(rows: readonly R[], id: string): R | undefined {
  if (rows.length < WORTH_AN_INDEX) return rows.find((row) => row.id === id);
  let index = indexes.get(rows) as ReadonlyMap<string, R> | undefined;
  if (!index) {
    // From the end, so that the first of two rows with one id wins, as in a search from the start.
    index = new Map(rows.map((row) => [row.id, row] as const).toReversed());
    indexes.set(rows, index);
  }
  return index.get(id);
}

/** The text in a cell; empty for anything that is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The ids in a checklist or a reference; none for anything that is no list. */
export const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];

/** Is there nothing a person put in? Ids and placement do not count. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value))
    return value.every((item) => (typeof item === 'number' ? item === 0 : isBlank(item)));
  if (typeof value === 'object') return isBlankRow(value as Row);
  return false;
}

const blankRows = new WeakMap<Row, boolean>();

/** A row where no cell holds anything; such rows are left out of documents and counts. */
export function isBlankRow(row: Row): boolean {
  // A row is never changed in place either, and is asked about each time anything of its list is counted.
  const known = blankRows.get(row);
  if (known !== undefined) return known;
  const blank = Object.entries(row).every(
    ([key, value]) => key === 'id' || key === 'parent' || isBlank(value),
  );
  blankRows.set(row, blank);
  return blank;
}

const NO_ROWS: readonly Row[] = [];

/** The rows of a field, however the value looks; the same list each time where there are none. */
export const rowsOf = (value: unknown): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Row[]) : NO_ROWS;

export const filledRowsOf = (value: unknown): readonly Row[] => filledOf(rowsOf(value));

/** The rows where something is written. */
export const filledOf = <R extends Row>(rows: readonly R[]): readonly R[] =>
  rows.filter((row) => !isBlankRow(row));

/** A list or a document steps no further to the right than this, however deep a row stands. */
export const DEEPEST_SHOWN = 9;

/**
 * The rows of a tree in reading order with their depth: a child after its parent. A row whose parent
 * is gone, or that stands in a circle, is shown at the top rather than dropped. However many rows and however deep:
 * each is looked at a few times, and none by recursion.
 */
export function treeOf<R extends Row>(
  rows: readonly R[],
): readonly { readonly row: R; readonly depth: number }[] {
  const known = new Set(rows.map((row) => row.id));
  const children = new Map<string, R[]>();
  for (const row of rows)
    if (row.parent !== undefined) {
      const beside = children.get(row.parent);
      if (beside) beside.push(row);
      else children.set(row.parent, [row]);
    }
  const out: { row: R; depth: number }[] = [];
  const placed = new Set<string>();
  const place = (top: R): void => {
    const left = [{ row: top, depth: 0 }];
    for (let next = left.pop(); next; next = left.pop()) {
      const { row, depth } = next;
      if (placed.has(row.id)) continue;
      placed.add(row.id);
      out.push(next);
      for (const child of (children.get(row.id) ?? []).toReversed())
        if (!placed.has(child.id)) left.push({ row: child, depth: depth + 1 });
    }
  };
  for (const row of rows) if (row.parent === undefined || !known.has(row.parent)) place(row);
  for (const row of rows) place(row);
  return out;
}
