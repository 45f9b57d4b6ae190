import { Inflate } from 'fflate';

/** Deflate gives at most 1032 bytes for one, so that no single piece can unpack to more than 4 MB. */
const PIECE = 4_096;

/** Unpacks raw deflate, and stops as soon as more than `most` bytes come out. */
export function inflateWithin(bytes: Uint8Array, most: number): Uint8Array | 'too-large' | 'damaged' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < bytes.length && size <= most; at += PIECE)
      inflate.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return 'damaged';
  }
  if (size > most) return 'too-large';
  if (!ended) return 'damaged';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
