import { payloadLength, unwrapped } from './envelope.ts';
import { spellingsOf } from './link-spellings.ts';

/** Where a payload begins: its text form, or an address of ours, also when a mail system has written it anew. */
const MARKERS = /BPV\d{1,2}\.|(?:#|%23)(?:\/|%2F)(?:answer|received|questionnaire)(?:\/|%2F)/gi;
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

/** Payloads of one text. Sixty leaders in one mail are many. */
export const MOST_PAYLOADS = 200;
/** Runs of letters that are looked at where no marker is found. */
const MOST_RUNS = 8;

/**
 * Every payload in a text, in order, each once, at most one more than `MOST_PAYLOADS`; the text can be a mail, a chat or
 * a page with anything around them, and its links may have been written anew on the way. One that was cut off is given
 * as far as it goes, so that somebody is told; unless it is only the shortened look of a whole one. Takes time in step
 * with the length of the text.
 */
export function findPayloads(text: string): readonly string[] {
  const found = new Map<string, Letters>();
  const heads = new Set<string>();
  for (const spelling of spellingsOf(text))
    for (const one of markedIn(spelling)) {
      if (found.size > MOST_PAYLOADS) break;
      // One that is cut or spoilt in one way of writing may be whole in another.
      if (one.whole || !heads.has(headOf(one.letters))) found.set(one.letters, one);
      heads.add(headOf(one.letters));
    }
  const whole = new Set([...found.values()].flatMap((one) => (one.whole ? [headOf(one.letters)] : [])));
  const given = [...found.values()].filter((one) => one.whole || !whole.has(headOf(one.letters)));
  return given.length > 0 ? given.map(({ letters }) => letters) : bareIn(text);
}

const headOf = (letters: string): string => letters.slice(0, HEAD);

/** What stands after the markers of a text. */
function* markedIn(text: string): Generator<Letters> {
  let from = 0;
  for (const marker of text.matchAll(MARKERS)) {
    const start = marker.index + marker[0].length;
    if (start < from) continue;
    const found = lettersFrom(text, start);
    if (!found.begins && found.letters.length < WORTH_TELLING) continue;
    yield found;
    if (found.whole) from = found.end;
  }
}

/** Payloads without a marker, where somebody copied only the letters: whole ones alone, since any word could begin so. */
function bareIn(text: string): readonly string[] {
  const runs = text.matchAll(/[A-Za-z0-9_-]{12,}/g);
  const bare: string[] = [];
  let tried = 0;
  for (const { index, 0: run } of runs) {
    if (payloadLength(headOf(run)) === null) continue;
    tried += 1;
    if (tried > MOST_RUNS) break;
    const { letters, whole } = lettersFrom(text, index);
    const { kind } = whole ? unwrapped(letters) : { kind: 'damaged' };
    if (kind !== 'damaged' && kind !== 'not-ours' && kind !== 'newer') bare.push(letters);
  }
  return [...new Set(bare)];
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
