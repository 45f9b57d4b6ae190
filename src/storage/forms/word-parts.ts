import { openZip } from '../advance/open-zip.ts';

/** 20 MB: a form filled to the brim is under one. */
const LARGEST_FILE = 20 * 1024 * 1024;
/** Bytes of the unpacked parts together. */
const LARGEST_UNPACKED = 20 * 1024 * 1024;

export type WordParts =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, string> }
  | { readonly kind: 'refused'; readonly because: 'too-large' | 'not-zip' | 'damaged' };

/** The texts of the wanted parts of a Word file. Throws where one is no text. */
export function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): WordParts {
  if (bytes.length > LARGEST_FILE) return { kind: 'refused', because: 'too-large' };
  const opened = openZip(bytes, wanted, LARGEST_UNPACKED);
  if (opened.kind === 'refused') return opened;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    kind: 'parts',
    parts: new Map([...opened.files].map(([name, part]) => [name, decoder.decode(part)])),
  };
}
