import { fileKindOf, type FileKind } from './file-kind.ts';
import { readMail, type Mail } from './mail.ts';
import { openZip } from './open-zip.ts';
import { readOutlookMail } from './outlook-mail.ts';

/** One file that came, or that lay in a mail or an archive that came. */
export interface Leaf {
  /** «svar.zip › Post 2 › svar.json»: what a person needs to find it again. */
  readonly source: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** The source of the mail it lay in, where pictures of a signature and other things that are no answers lie too. */
  readonly mail?: string;
}

/** Everything in a file; `refused` where it could not be opened, or not all of it. */
export interface Parcel {
  readonly leaves: readonly Leaf[];
  readonly refused: readonly { readonly source: string; readonly because: 'too-large' | 'damaged' }[];
}

/** Mails in archives in mails come to two or three. */
const DEEPEST = 5;
/** Files of one parcel: as many leaders as a trust has, and their signatures. */
const MOST_FILES = 500;
/** Bytes of all files together, unpacked. */
const LARGEST = 60 * 1024 * 1024;
/** What systems put into archives beside the files. */
const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)|\/$/;

/**
 * Opens whatever came as far as to single files: an archive, a saved mail, a mail in a mail, one after the other. Stops
 * at a number, a depth and a size, and says so. Never throws.
 */
export async function openParcel(name: string, bytes: Uint8Array): Promise<Parcel> {
  const leaves: Leaf[] = [];
  const refused: Parcel['refused'][number][] = [];
  let room = LARGEST;
  const left: (Omit<Leaf, 'kind'> & { depth: number })[] = [{ source: name, bytes, depth: 0 }];
  for (let next = left.shift(); next; next = left.shift()) {
    const { source, depth } = next;
    const kind = fileKindOf(next.bytes);
    const isBundle = kind === 'archive' || kind === 'mail' || kind === 'outlook-mail';
    if (isBundle && depth === DEEPEST) {
      refused.push({ source, because: 'too-large' });
      continue;
    }
    const inside = isBundle ? await filesIn(kind, next.bytes, room) : null;
    if (inside === null) leaves.push({ ...next, kind });
    else if (typeof inside === 'string') refused.push({ source, because: inside });
    else {
      const mail = next.mail ?? (kind === 'archive' ? undefined : source);
      for (const file of inside) {
        room -= file.bytes.length;
        left.push({
          source: file.name === '' ? source : `${source} › ${file.name}`,
          bytes: file.bytes,
          depth: depth + 1,
          ...(mail === undefined ? {} : { mail }),
        });
      }
    }
    if (leaves.length + left.length > MOST_FILES || room < 0) {
      refused.push({ source: name, because: 'too-large' });
      break;
    }
  }
  return { leaves, refused };
}

/** Null for a mail that cannot be taken apart: it may still have links in it. */
async function filesIn(
  kind: 'archive' | 'mail' | 'outlook-mail',
  bytes: Uint8Array,
  room: number,
): Promise<Mail['files'] | 'too-large' | 'damaged' | null> {
  if (kind === 'archive') {
    const opened = openZip(bytes, (path) => !SYSTEM_FILE.test(path), room);
    if (opened.kind === 'refused') return opened.because === 'too-large' ? 'too-large' : 'damaged';
    return [...opened.files].map(([path, file]) => ({ name: path.replaceAll('/', ' › '), bytes: file }));
  }
  const mail = kind === 'mail' ? await readMail(bytes) : readOutlookMail(bytes);
  if (!mail) return null;
  const text = new TextEncoder().encode(mail.texts.join('\n\n'));
  return [{ name: '', bytes: text }, ...mail.files];
}
