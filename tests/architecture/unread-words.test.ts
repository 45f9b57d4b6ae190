import { expect, it } from 'vitest';
import { nb } from '#content/languages/nb.ts';
import { projectFiles, projectText } from '../support/project-files.ts';

/**
 * A word that nothing reads would be translated for nothing. Where words lie cannot be followed by their text alone
 * (many are read by an id), so this holds what can be held without doubt: a key whose name stands nowhere in the
 * program is read by nobody.
 */
const program = [...projectFiles('src'), 'scripts/first-words.ts', 'vite.config.ts'].filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/\.[a-z]{2}\.ts$/.test(path),
);

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');

const names = new Set(
  program.flatMap((path) => withoutComments(projectText(path)).match(/[\p{L}_$][\p{L}\p{N}_$-]*/gu) ?? []),
);

/** Every key of the words, with the keys above it; numbers are values of a scale, which are counted up to. */
function keysOf(words: unknown, above: string): readonly (readonly [key: string, path: string])[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [];
  return Object.entries(words).flatMap(([key, inner]) => {
    const path = `${above}.${key}`;
    return [...(/^-?\d+$/.test(key) ? [] : [[key, path] as const]), ...keysOf(inner, path)];
  });
}

it.each(Object.entries(nb))('every word of %s has a name that the program says', async (part, load) => {
  const keys = keysOf(await load(), part);

  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter(([key]) => !names.has(key)).map(([, path]) => path)).toEqual([]);
});
