import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { parseXml, writeXml, type XmlElement } from '#domain/formats/xml-tree.ts';

/** The parts of a .docx, by their path inside it. */
export type Parts = Map<string, Uint8Array>;

/** A template with pictures is some 2 MB; Word files of 20 MB exist, and are not templates. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** Inflated, all parts together. */
const LARGEST_CONTENT = 100 * 1024 * 1024;
const MOST_PARTS = 2000;

const isSafePath = (path: string): boolean =>
  path !== '' && !/(^|\/)\.\.(\/|$)|^[/\\]|\\|^__proto__$/.test(path);

/**
 * Takes a .docx apart. The sizes the archive declares are added up before anything is inflated, and no part can
 * grow past its own. Null when it is not such an archive, or too much.
 */
export function openParts(bytes: Uint8Array): Parts | null {
  let size = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        count += 1;
        if (size > LARGEST_CONTENT || count > MOST_PARTS || !isSafePath(name))
          throw new RangeError('Not a document a person made.');
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return null;
  }
}

/** The earliest time a zip can hold: the same parts give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Puts the parts together again, the list of content types first, as readers expect. */
export function closeParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const types = '[Content_Types].xml';
  const paths = [types, ...[...parts.keys()].filter((path) => path !== types)];
  const files: Zippable = Object.fromEntries(
    paths.map((path) => [path, parts.get(path) ?? new Uint8Array()]),
  );
  return new Uint8Array(zipSync(files, { mtime: NO_TIME, level: 6 }));
}

/** The tree of a part; null when it is not there or cannot be read. */
export function readPart(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | null {
  const bytes = parts.get(path);
  return bytes ? parseXml(strFromU8(bytes).replace(/^\ufeff/, '')) : null;
}

export const writePart = (parts: Parts, path: string, root: XmlElement): void => {
  parts.set(path, strToU8(writeXml(root)));
};
