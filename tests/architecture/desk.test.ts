import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

const DESK = 'src/desk/';
const files = projectFiles('src').filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));

/** What a file names after `from` and in `import()`, types too, as paths from the root. */
const namedIn = (path: string): readonly string[] =>
  [...projectText(path).matchAll(/(?:from |import\(|new URL\()'([#.][^']+)'/g)].map(([, name = '']) =>
    name.startsWith('#') ? `src/${name.slice(1)}` : posix.join(posix.dirname(path), name),
  );

const namedBy = new Map<string, string[]>();
for (const path of files)
  for (const name of namedIn(path)) namedBy.set(name, [...(namedBy.get(name) ?? []), path]);

/** The features, and the app, that reach a file of the desk, also by way of others of it. */
function usersOf(path: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const users = (namedBy.get(path) ?? []).flatMap((by) => {
    if (!by.startsWith(DESK))
      return [
        by
          .split('/')
          .slice(1, by.startsWith('src/features/') ? 3 : 2)
          .join('/'),
      ];
    return seen.has(by) ? [] : [...usersOf(by, new Set([...seen, path]))];
  });
  return new Set(users);
}

describe('the desk', () => {
  it('holds only what two features need: what one needs stays in that feature', () => {
    const alone = files.filter((path) => path.startsWith(DESK) && usersOf(path).size < 2);
    expect(alone).toEqual([]);
  });
});
