import {
  ANSWER_VERSION,
  INVITATION_VERSION,
  QUESTIONNAIRE_VERSION,
  REPLY_VERSION,
} from './advance-format.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';

/**
 * What a payload begins with: nine bytes, which are exactly twelve characters. They say what it is and how long it
 * is, so that it can be found in a mail that broke it into lines, and whether it came through whole.
 *
 * byte 0: version · 1: what it is · 2–4: length of what follows · 5–8: its CRC-32
 */
const HEAD_BYTES = 9;
const HEAD_CHARACTERS = 12;
const KINDS = {
  invitation: 1,
  answer: 2,
  sealed: 3,
  questionnaire: 4,
  reply: 5,
  'sealed-reply': 6,
} as const;
export type PayloadKind = keyof typeof KINDS;
const VERSIONS: Readonly<Record<PayloadKind, number>> = {
  invitation: INVITATION_VERSION,
  answer: ANSWER_VERSION,
  sealed: ANSWER_VERSION,
  questionnaire: QUESTIONNAIRE_VERSION,
  reply: REPLY_VERSION,
  'sealed-reply': REPLY_VERSION,
};
const NEWEST = Math.max(...Object.values(VERSIONS));
/** More versions than there will be: a number above is no version, but letters that only look like a payload. */
const HIGHEST = 32;

export type Unwrapped =
  | { readonly kind: PayloadKind; readonly body: Uint8Array }
  | { readonly kind: 'not-ours' | 'newer' | 'damaged' };

const kindOf = (number: number | undefined): PayloadKind | undefined =>
  (Object.keys(KINDS) as PayloadKind[]).find((name) => KINDS[name] === number);

/** `version`: an older one that knows all that is in it. */
export function wrapped(kind: PayloadKind, body: Uint8Array, version = VERSIONS[kind]): string {
  const bytes = new Uint8Array(HEAD_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  view.setUint8(1, KINDS[kind]);
  view.setUint8(2, body.length >>> 16);
  view.setUint16(3, body.length & 0xffff);
  view.setUint32(5, crc32(body));
  bytes.set(body, HEAD_BYTES);
  return toBase64Url(bytes);
}

/** How many characters the payload that begins so has; null when it does not begin as one. */
export function payloadLength(start: string): number | null {
  const head = fromBase64Url(start.slice(0, HEAD_CHARACTERS));
  if (head?.length !== HEAD_BYTES) return null;
  const [version = 0, kind = 0, high = 0, middle = 0, low = 0] = head;
  // A later version may have more kinds, but keeps the length where it is.
  if (version === 0 || version > HIGHEST || (version <= NEWEST && !kindOf(kind))) return null;
  return Math.ceil(((HEAD_BYTES + high * 65_536 + middle * 256 + low) * 4) / 3);
}

/** Takes a payload apart. Characters after its end do not count. Never throws. */
export function unwrapped(payload: string): Unwrapped {
  const length = payloadLength(payload);
  if (length === null) return { kind: 'not-ours' };
  const [version = 0, kindNumber] = fromBase64Url(payload.slice(0, HEAD_CHARACTERS)) ?? [];
  const kind = kindOf(kindNumber);
  if (!kind || version > VERSIONS[kind]) return { kind: 'newer' };
  // What is cut off needs no decoding.
  const bytes = payload.length < length ? null : fromBase64Url(payload.slice(0, length));
  if (!bytes) return { kind: 'damaged' };
  const body = bytes.subarray(HEAD_BYTES);
  const sum = new DataView(bytes.buffer).getUint32(5);
  return sum === crc32(body) ? { kind, body } : { kind: 'damaged' };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
