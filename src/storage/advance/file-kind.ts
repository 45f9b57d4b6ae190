import { compoundKindOf, isCompoundFile } from '#domain/formats/compound-file.ts';
import { isMail } from './mail.ts';
import { namesInZip } from './open-zip.ts';

/**
 * What a file is, by what is in it; what it is called does not count. `text` is everything else: plain text, JSON, a
 * page with links.
 */
export type FileKind =
  | 'text'
  | 'word'
  | 'mail'
  | 'outlook-mail'
  | 'archive'
  | 'pdf'
  | 'picture'
  | 'spreadsheet'
  | 'slides'
  | 'open-document'
  | 'pages'
  | 'old-word'
  | 'password'
  | 'labelled'
  | 'sign-in'
  | 'damaged';

const begins = (bytes: Uint8Array, start: readonly number[], from = 0): boolean =>
  start.every((byte, index) => bytes[from + index] === byte);

const ZIP = [0x50, 0x4b];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** JPEG, PNG, GIF, BMP is left out: its two letters begin many texts. */
const PICTURES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
/** HEIC, as phones take pictures: `ftyp` after four bytes. */
const FILE_TYPE = [0x66, 0x74, 0x79, 0x70];

export function fileKindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, ZIP)) return zipKindOf(bytes);
  if (isCompoundFile(bytes)) {
    const kind = compoundKindOf(bytes);
    return kind === 'mail' ? 'outlook-mail' : kind === 'other' ? 'old-word' : kind;
  }
  if (begins(bytes, PDF)) return 'pdf';
  if (PICTURES.some((start) => begins(bytes, start)) || begins(bytes, FILE_TYPE, 4)) return 'picture';
  if (isMail(bytes)) return 'mail';
  return isSignInPage(bytes) ? 'sign-in' : 'text';
}

function zipKindOf(bytes: Uint8Array): FileKind {
  const names = namesInZip(bytes);
  if (!names) return 'damaged';
  const some = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (some(/^\[Content_Types\]\.xml$/i)) {
    if (some(/^xl\//)) return 'spreadsheet';
    return some(/^ppt\//) ? 'slides' : 'word';
  }
  if (some(/^word\//)) return 'word';
  if (names[0] === 'mimetype' || some(/^META-INF\/manifest\.xml$/)) return 'open-document';
  return some(/\.iwa$|^Index\.zip$/) ? 'pages' : 'archive';
}

/** A page that asks for a password, saved under the name of the file that lies behind it. */
function isSignInPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536));
  return (
    /^\s*<(?:!doctype html|html|head)/i.test(start) &&
    /type=["']?password|sign[ -]?in|logg (?:på|inn)|login\.microsoftonline/i.test(start)
  );
}
