import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

/**
 * A page is drawn when its program and its words are here. A part of the words that `pages.tsx` does not name comes
 * after the page has begun to draw: it would be blank once more.
 */
const files = new Set(projectFiles('src'));
const SHELL = 'shell';

/** The files a file needs at run time, by every way an import is written. */
function importsOf(file: string): readonly string[] {
  const text = projectText(file).replaceAll(/^import type .*?;$/gms, '');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].flatMap(([, name = '']) => {
    const path = name.startsWith('#')
      ? `src/${name.slice(1)}`
      : new URL(name, `file:///${file}`).pathname.slice(1);
    return files.has(path) ? [path] : [];
  });
}

function reachedFrom(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of importsOf(file)) reachedFrom(next, found);
  return found;
}

/** The parts of the words that are asked for in these files. */
const partsIn = (all: Iterable<string>): readonly string[] => {
  const parts = [...all].flatMap((file) =>
    [...projectText(file).matchAll(/useWords\('(\w+)'\)/g)].map(([, part = '']) => part),
  );
  return [...new Set(parts)].filter((part) => part !== SHELL).toSorted();
};

const pages = [
  ...projectText('src/app/pages.tsx').matchAll(/import\('#([^']+-page\.tsx)'\)\)\.(\w+),\s*\[([^\]]*)\]/g),
].map(([, path = '', page = '', words = '']) => ({
  page,
  file: `src/${path}`,
  words: [...words.matchAll(/'(\w+)'/g)].map(([, part = '']) => part),
}));

describe('the words of the pages', () => {
  it.each(pages)('come with $page, all of them and no others', ({ file, words }) => {
    expect(words).toEqual(partsIn(reachedFrom(file)));
  });

  it('are the shell alone for what is drawn before any page is fetched', () => {
    const atOnce = [...reachedFrom('src/features/start/start-page.tsx')];

    expect(pages.length).toBeGreaterThan(15);
    expect(
      partsIn([
        ...atOnce,
        'src/app/app.tsx',
        'src/app/error-boundary.tsx',
        'src/app/not-found.tsx',
        'src/app/update-notice.tsx',
      ]),
    ).toEqual([]);
  });

  it('are asked for by the name of a part, so that this can be seen', () => {
    const unseen = [...files].filter((file) => /useWords\((?!'\w+'\)|part: P\))/.test(projectText(file)));

    expect(unseen.filter((file) => !file.startsWith('src/session/words/'))).toEqual([]);
  });
});
