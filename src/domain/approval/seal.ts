import { isBlank } from '../process/rows.ts';

/**
 * A short mark of a value: the same for texts that read the same, and another as good as always for any that do not.
 * Order of keys, ids of rows, space at either end and what is left empty do not count. 53 bits of cyrb53, in base 36:
 * it finds changes, it is no protection against somebody who wants to make two texts with one mark.
 */
export function sealOf(value: unknown): string {
  const text = JSON.stringify(plain(value));
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key, item]) => key !== 'id' && !isBlank(item))
    .toSorted(([before], [after]) => (before < after ? -1 : 1))
    .map(([key, item]) => [key, plain(item)]);
}
