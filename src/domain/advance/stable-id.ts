import { hash53 } from '#domain/values/text-hash.ts';

/**
 * A row id that is the same each time it is made from the same parts, so that taking the same thing in twice, or in
 * another order, gives the same rows. 20 characters after the prefix; not for secrets.
 */
export function stableId(prefix: string, ...parts: readonly string[]): string {
  // The lengths keep ["ab", "c"] apart from ["a", "bc"].
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  return `${prefix}-${[1, 2].map((seed) => hash53(text, seed).toString(36).padStart(11, '0').slice(-10)).join('')}`;
}
