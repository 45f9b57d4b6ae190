import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A zip file holds the clock of a wall, without a zone: noon on the day, wherever the machine is. */
const noonOf = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/** A zip file in which every entry is from noon of an ISO day, so that the same contents give the same bytes. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, day: string): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) entries[path] = [bytes, { level: 6 }];
  return new Uint8Array(zipSync(entries, { mtime: noonOf(day) }));
}

const STAMP = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
const PROPERTIES = 'docProps/core.xml';

/**
 * An office file (.docx, .xlsx) whose only time is noon of an ISO day: its writers put in the second it was made, and
 * two files of the same answers would differ. `edit` writes the text of some parts anew, by their path.
 */
export function withFixedTimes(
  file: Uint8Array,
  day: string,
  edit: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  for (const [path, write] of Object.entries(edit)) {
    const part = parts[path];
    if (part) parts[path] = new TextEncoder().encode(write(new TextDecoder().decode(part)));
  }
  const properties = parts[PROPERTIES];
  if (properties) {
    const text = new TextDecoder().decode(properties);
    parts[PROPERTIES] = new TextEncoder().encode(text.replace(STAMP, `${day}T12:00:00Z`));
  }
  return zipOf(parts, day);
}
