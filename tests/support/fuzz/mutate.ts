/** Numbers from a seed, 0 up to 1: the same seed gives the same ones (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What has meant something to some reader. */
const TOKENS = [
  ...[
    '<',
    '>',
    '</w:p>',
    '<w:p>',
    '<w:tbl>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '&#x0;',
  ],
  ...[
    '&',
    '&amp;',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '"__proto__":',
    '"id":"a"',
    'null',
    '1e309',
    '\\ud800',
    '\0',
  ],
  ...[
    'BPV1.',
    'BPV2.',
    '#/received/',
    '%23%2Freceived%2F',
    '%2523',
    '&#35;',
    '=\r\n',
    '=23',
    '\u00ad',
    '\ufeff',
    '> ',
  ],
  ...[
    'urldefense/v3/__',
    '__;Iw',
    '--edge',
    '\r\n\r\n',
    'Content-Transfer-Encoding: base64',
    'PK\u0003\u0004',
  ],
  ...[
    'w:instrText',
    'INCLUDEPICTURE',
    'TargetMode="External"',
    'http://a.example/',
    '{{content}}',
    '{{',
    '../',
    'ÅA\u030A',
  ],
];
const BYTES = TOKENS.map((token) => new TextEncoder().encode(token));
/** A mutated file is at most so long, bytes: most are small, and some show how a reader grows. */
const LONGEST = 400_000;

/** The bytes with one to six things done to them: changed, cut, put in, moved, repeated. */
export function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let result: Uint8Array = bytes.slice();
  const times = 1 + Math.floor(next() ** 2 * 6);
  for (let time = 0; time < times; time += 1) result = once(result, next);
  return result.slice(0, LONGEST);
}

function once(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * (bytes.length + 1));
  const to = Math.min(bytes.length, at + Math.floor(next() ** 4 * 2_000));
  const piece = bytes.subarray(at, to);
  const before = bytes.subarray(0, at);
  switch (Math.floor(next() * 7)) {
    case 0: {
      const changed = bytes.slice();
      for (let index = at; index < Math.min(bytes.length, at + 3); index += 1)
        changed[index] = Math.floor(next() * 256);
      return changed;
    }
    case 1:
      return joined([before, bytes.subarray(to)]);
    case 2:
      return next() < 0.2 ? before.slice() : joined([piece, before, bytes.subarray(to)]);
    case 3: {
      const times = Math.floor(next() ** 6 * 2_000) + 1;
      return joined([before, ...Array.from({ length: times }, () => piece), bytes.subarray(at)]);
    }
    default: {
      const token = BYTES[Math.floor(next() * BYTES.length)] ?? new Uint8Array();
      const times = next() < 0.05 ? Math.floor(next() * 5_000) : 1;
      return joined([before, ...Array.from({ length: times }, () => token), bytes.subarray(at)]);
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(
    Math.min(
      LONGEST * 4,
      pieces.reduce((sum, { length }) => sum + length, 0),
    ),
  );
  let at = 0;
  for (const piece of pieces) {
    if (at + piece.length > whole.length) break;
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.slice(0, at);
}
