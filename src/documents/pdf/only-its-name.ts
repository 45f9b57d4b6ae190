const HEADER = 6;
const RECORD = 12;
const POSTSCRIPT_NAME = 6;

/**
 * A font's "name" table with nothing but its PostScript name. The PDF writer compares all names of a font, license and
 * all, for every line of text it draws; that took a tenth of a long document. Source: OpenType, "name".
 */
export function onlyItsName(table: Uint8Array): Uint8Array {
  const names = table.slice();
  const view = new DataView(names.buffer);
  const places = Array.from({ length: view.getUint16(2) }, (_, index) => HEADER + index * RECORD);
  const kept = places.filter((at) => view.getUint16(at + 6) === POSTSCRIPT_NAME);
  for (const [index, at] of kept.entries()) names.copyWithin(HEADER + index * RECORD, at, at + RECORD);
  // Version 0: what version 1 has after the records is not there any more. The strings stay where they are.
  view.setUint16(0, 0);
  view.setUint16(2, kept.length);
  return names;
}
