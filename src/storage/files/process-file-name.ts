import { isIsoDate } from '#domain/values/dates.ts';
import type { Process } from '#domain/process/process.ts';
import { titleOf } from '#domain/guide/title.ts';

/** Letters that do not fall apart into a plain letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
  þ: 'th',
};
const LONGEST_SLUG = 50;

/**
 * A name every file system, mail program and file share takes: `brukerpanel-klinikk-oye-2027-05-12.json`.
 * At most 80 of a–z, 0–9, hyphen and full stop. `day` is the ISO day where the person is; a moment is not one, and is left out.
 */
export const processFileName = (process: Pick<Process, 'answers'>, day: string): string =>
  fileNameOf('brukerpanel', titleOf(process), day, 'json');

/** The same for any file of a process: `mandat-klinikk-oye-2027-05-12.docx`. */
export function fileNameOf(kind: string, title: string, day: string, ending: string): string {
  return `${[slugOf(kind), slugOf(title), isIsoDate(day) ? day : ''].filter(Boolean).join('-')}.${ending}`;
}

function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøđðŋŧßþ]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (slug.length <= LONGEST_SLUG) return slug;
  // Whole words; only a single word that is longer than all of it is cut.
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, end > 0 ? end : LONGEST_SLUG);
}
