import { MOST_PERCENTS, plainSign, withoutPercents } from './percents.ts';

/** What mails put between the letters of a link: soft hyphens and other signs that are not seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text as it stands, and as it was before mail systems wrote its links anew: quoted-printable, HTML entities, the
 * guards of Proofpoint (versions 2 and 3), also inside others, and percent signs in percent signs, as Safe Links makes them. Each once, and
 * each made from the one before, in the order a mail goes through such systems backwards.
 */
export function spellingsOf(text: string): readonly string[] {
  const spellings = [text];
  /** Was there anything to change? */
  const next = (change: (before: string) => string): boolean => {
    const before = spellings.at(-1) ?? '';
    const after = change(before);
    if (after === before) return false;
    spellings.push(after);
    return true;
  };
  next((before) => before.replace(UNSEEN, ''));
  next(withoutQuotedPrintable);
  next(withoutEntities);
  let isUnguarded = next(withoutProofpoint);
  for (let turn = 0; turn < MOST_PERCENTS; turn += 1) {
    next(withoutPercents);
    // Inside Safe Links its signs are seen now. Once only: a second time it would take them from the payload.
    isUnguarded ||= next(withoutProofpoint);
  }
  // Last, since it also takes away what keeps words apart.
  next((before) => before.replace(/[\s>|]+/g, ''));
  return spellings;
}

const withoutQuotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]{0,20}\r?\n(?:[>|] ?){0,5}/g, '')
    .replace(/=([2-7][0-9A-Fa-f])/g, (whole, hex: string) => plainSign(hex, whole));

const NAMED: Readonly<Record<string, string>> = {
  num: '#',
  sol: '/',
  amp: '&',
  lowbar: '_',
  hyphen: '-',
  period: '.',
  equals: '=',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    return plainSign(typeof hex === 'string' ? hex : Number(decimal).toString(16), whole);
  });

const PROOFPOINT_2 = /^(urldefense[^\s?]{0,60}\?u=)([\w.~%-]+)/i;
const PROOFPOINT_3 = /^(urldefense[^\s_]{0,60}\/v3\/__)([^\s;]+?)__;([\w-]*)/i;

/**
 * Proofpoint 2 writes `-` for `%` and `_` for `/` in the address it guards, Proofpoint 3 `*` for each sign that it lists
 * after `;`. Link by link, so that one without an end costs no more than its own length.
 */
const withoutProofpoint = (text: string): string =>
  text
    .split(/(?=urldefense)/i)
    .map((piece) =>
      piece
        .replace(PROOFPOINT_2, (_, start: string, guarded: string) => {
          const before = guarded.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/gi, '%');
          return `${start}${withoutPercents(before)}`;
        })
        .replace(PROOFPOINT_3, (whole, start: string, guarded: string, list: string) => {
          const signs = fromBase64(list);
          let at = 0;
          return signs === null ? whole : start + guarded.replace(/\*/g, () => signs.charAt((at += 1) - 1));
        }),
    )
    .join('');

function fromBase64(text: string): string | null {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}
