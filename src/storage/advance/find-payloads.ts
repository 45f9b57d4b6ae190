import { payloadLength } from './envelope.ts';

/** Where a payload begins: its text form, or an address of ours, also when a mail system has written it anew. */
const MARKERS = /BPV\d{1,2}\.|(?:#|%23)(?:\/|%2F)(?:answer|received)(?:\/|%2F)/gi;
/** What mails put between the letters: line breaks, quote marks, soft breaks, invisible characters. */
const NOISE = /[\s>|=\u00ad\u200b-\u200d\u2060\ufeff]/;
const LETTER = /[A-Za-z0-9_-]/;
/** More than any payload; where the length is not known, no more is read. */
const MOST = 1_000_000;
/** So many letters in a row after a marker are a payload whose beginning was spoilt, not a word about one. */
const WORTH_TELLING = 40;

/** The text form of a payload, for mails that do not carry long addresses. */
export const payloadText = (payload: string): string => `BPV1.${payload}`;

/** The addresses in this program; the part after `#` is never sent to a server. */
export const invitationRoute = (payload: string): string => `/answer/${payload}`;
export const receivedRoute = (payload: string): string => `/received/${payload}`;

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

/** The characters of one payload, without what a mail put between them. */
export function lettersFrom(text: string, start = 0): Letters {
  let letters = '';
  let wanted: number | null = null;
  let at = start;
  // The first break ends a payload whose length cannot be known.
  const most = Math.min(text.length, start + MOST * 2);
  for (; at < most; at += 1) {
    const character = text.charAt(at);
    if (LETTER.test(character)) letters += character;
    else if (!NOISE.test(character) || (wanted === null && letters.length >= 12)) break;
    if (letters.length === 12) wanted ??= payloadLength(letters);
    if (wanted !== null && letters.length >= wanted)
      return { letters, begins: true, whole: true, end: at + 1 };
  }
  return { letters, begins: wanted !== null, whole: false, end: at };
}
