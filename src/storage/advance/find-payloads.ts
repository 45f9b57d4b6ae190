import { payloadLength } from './envelope.ts';

/** Where a payload begins: its text form, or an address of ours, also when a mail system has written it anew. */
const MARKERS = /BPV\d{1,2}\.|(?:#|%23)(?:\/|%2F)(?:answer|received)(?:\/|%2F)/gi;
/** What mails put between the letters: line breaks, quote marks, soft breaks, invisible characters. */
const NOISE = /[\s>|=\u00ad\u200b-\u200d\u2060\ufeff]/;
const RUN = /[A-Za-z0-9_-]+/y;
/** Letters that say how long a payload is. */
const HEAD = 12;
/** More than any payload, in letters: an address of a browser takes no more than two such. */
export const LONGEST_PAYLOAD = 1_000_000;
/** Where the length is not known, no more is read: it can only be told that something is there. */
const LONGEST_UNKNOWN = 200;
/** So many letters in a row after a marker are a payload whose beginning was spoilt, not a word about one. */
const WORTH_TELLING = 40;

/** The text form of a payload, for mails that do not carry long addresses. */
export const payloadText = (payload: string): string => `BPV1.${payload}`;

/**
 * Every payload in a text, in order, each once; the text can be a mail, a chat or a page with anything around them.
 * One that was cut off is given as far as it goes, so that somebody is told; unless it is only the shortened look of
 * a whole one.
 */
export function findPayloads(text: string): readonly string[] {
  const whole: string[] = [];
  const cut: string[] = [];
  const order: string[] = [];
  let from = 0;
  for (const marker of text.matchAll(MARKERS)) {
    const start = marker.index + marker[0].length;
    if (start < from) continue;
    const found = lettersFrom(text, start);
    if (!found.begins && found.letters.length < WORTH_TELLING) continue;
    (found.whole ? whole : cut).push(found.letters);
    order.push(found.letters);
    if (found.whole) from = found.end;
  }
  const isLookOfWhole = (letters: string): boolean =>
    whole.some((one) => one.startsWith(letters.slice(0, 12)));
  return [...new Set(order)].filter((one) => whole.includes(one) || !isLookOfWhole(one));
}

interface Letters {
  readonly letters: string;
  /** It begins as a payload does. */
  readonly begins: boolean;
  readonly whole: boolean;
  readonly end: number;
}

/**
 * The characters of one payload, without what a mail put between them. One that says it is longer than any payload is
 * given as its beginning only, which is enough to refuse it.
 */
export function lettersFrom(text: string, start = 0): Letters {
  let letters = '';
  let wanted: number | null = null;
  let at = start;
  const most = Math.min(text.length, start + LONGEST_PAYLOAD * 2);
  while (at < most) {
    const run = runAt(text, at);
    if (run === 0) {
      // The first break ends a payload whose length cannot be known.
      if (!NOISE.test(text.charAt(at)) || (wanted === null && letters.length >= HEAD)) break;
      at += 1;
      continue;
    }
    const missing = (letters.length < HEAD ? HEAD : (wanted ?? LONGEST_UNKNOWN)) - letters.length;
    if (missing <= 0) break;
    letters += text.slice(at, at + Math.min(run, missing));
    at += Math.min(run, missing);
    if (letters.length === HEAD) wanted ??= payloadLength(letters);
    if (wanted !== null && wanted > LONGEST_PAYLOAD) return { letters, begins: true, whole: false, end: at };
    if (wanted !== null && letters.length >= wanted) return { letters, begins: true, whole: true, end: at };
  }
  return { letters, begins: wanted !== null, whole: false, end: at };
}

/** How many letters stand in a row. */
function runAt(text: string, at: number): number {
  RUN.lastIndex = at;
  return RUN.test(text) ? RUN.lastIndex - at : 0;
}
