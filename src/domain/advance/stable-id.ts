/**
 * A row id that is the same each time it is made from the same parts, so that taking the same thing in twice, or in
 * another order, gives the same rows. 20 characters after the prefix; not for secrets.
 */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  // The lengths keep ["ab", "c"] apart from ["a", "bc"].
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return `${prefix}-${[1, 2].map((seed) => hash53(text, seed).toString(36).padStart(11, '0').slice(-10)).join('')}`;
}

/** cyrb53 by bryc (public domain): 53 well mixed bits of a text. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
