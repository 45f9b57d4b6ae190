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
const LONGEST_SLUG = 40;
/** A name says neither of these at its beginning nor at its end. */
const SMALL = ['i', 'for', 'og', 'av', 'ved', 'til', 'pa', 'med', 'in', 'and', 'of', 'at', 'the'];
const isSmall = (word: string | undefined): boolean => word !== undefined && SMALL.includes(word);
/** What all of these files are about: said once, if at all. */
const SUBJECT = /^(?:brukerpanel|brukarpanel|user-panel)(?=-|$)/;

/**
 * A name every file system, mail program and file share takes: `brukerpanel-klinikk-oye-2027-05-12.json`.
 * At most 80 of a–z, 0–9, hyphen and full stop. `day` is the ISO day where the person is; a moment is not one, and is left out.
 */
export const processFileName = (process: Pick<Process, 'answers'>, day: string): string =>
  fileNameOf('brukerpanel', titleOf(process), day, 'json');

/** The same for any file of a process: `mandat-klinikk-oye-2027-05-12.docx`. */
export function fileNameOf(kind: string, title: string, day: string, ending: string): string {
  const about = withoutSmall(slugOf(title).replace(SUBJECT, ''));
  return `${[slugOf(kind), shortened(about), isIsoDate(day) ? day : ''].filter(Boolean).join('-')}.${ending}`;
}

function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøđðŋŧßþ]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Without small words at either end: "i-klinikk-for" is "klinikk". */
function withoutSmall(slug: string): string {
  const words = slug.split('-').filter((word) => word !== '');
  const last = words.findLastIndex((word) => !isSmall(word));
  const first = words.findIndex((word) => !isSmall(word));
  return first < 0 ? '' : words.slice(first, last + 1).join('-');
}

/** Whole words; only a single word that is longer than all of it is cut. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const end = slug.lastIndexOf('-', LONGEST_SLUG);
  return withoutSmall(slug.slice(0, end > 0 ? end : LONGEST_SLUG));
}
