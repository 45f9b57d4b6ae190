/** What cannot be cut: a block, or a row of a table. Heights in any unit, in order from the top. */
export interface Unit {
  readonly block: number;
  /** Row of the block; undefined for a block that is not cut. */
  readonly row?: number;
  readonly height: number;
  /** Must not stand last on a sheet: a heading. */
  readonly keepsNext: boolean;
  /** What stands again above the rows when they go on over a sheet. */
  readonly headHeight: number;
  /** Begins a new sheet. */
  readonly startsSheet: boolean;
}
/** A block, or some of its rows, on a sheet. */
export interface Slice {
  readonly block: number;
  readonly rows?: readonly [from: number, to: number];
}

/**
 * Lays units on sheets of a height. A heading follows what it stands over, rows are not cut, and what is taller than
 * a sheet has one to itself: nothing is ever left out.
 */
export function paginate(units: readonly Unit[], sheetHeight: number): readonly (readonly Slice[])[] {
  const sheets: Unit[][] = [];
  let sheet: Unit[] = [];
  let used = 0;
  const heightOf = (list: readonly Unit[]): number =>
    list.reduce((sum, unit, index) => sum + unit.height + repeatedHead(unit, list[index - 1]), 0);
  for (const unit of units) {
    const next = used + unit.height;
    if (sheet.length > 0 && (unit.startsSheet || next > sheetHeight)) {
      let cut = sheet.length;
      while (!unit.startsSheet && cut > 0 && sheet[cut - 1]?.keepsNext) cut -= 1;
      // A sheet of nothing but headings is kept as it is.
      if (cut === 0) cut = sheet.length;
      sheets.push(sheet.slice(0, cut));
      sheet = sheet.slice(cut);
    }
    sheet.push(unit);
    used = heightOf(sheet);
  }
  return [...sheets, sheet].filter((list) => list.length > 0).map(slicesOf);
}

/** A table that goes on from the sheet before shows its head again. */
const repeatedHead = (unit: Unit, before: Unit | undefined): number =>
  unit.row !== undefined && unit.row > 0 && before?.block !== unit.block ? unit.headHeight : 0;

function slicesOf(units: readonly Unit[]): readonly Slice[] {
  const slices: Slice[] = [];
  for (const { block, row } of units) {
    const last = slices.at(-1);
    if (row === undefined) slices.push({ block });
    else if (last?.block === block && last.rows)
      slices[slices.length - 1] = { block, rows: [last.rows[0], row + 1] };
    else slices.push({ block, rows: [row, row + 1] });
  }
  return slices;
}
