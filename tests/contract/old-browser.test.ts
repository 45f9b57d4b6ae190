import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { projectFiles, projectText } from '../support/project-files.ts';

const script = projectText('public/first-words.js');

/** What came to browsers after 2020: used without being asked for, an older one would show a white page. */
const NEW_METHODS = [
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with', 'fromAsync'],
  ...['hasOwn', 'groupBy', 'withResolvers', 'replaceAll', 'isWellFormed', 'toWellFormed', 'allSettled'],
  ...['symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'structuredClone', 'any'],
  ...['Segmenter', 'ListFormat', 'DurationFormat', 'BroadcastChannel', 'CompressionStream'],
];

interface Words {
  hidden: boolean;
}

/** Runs the script as a browser does, in a window that lacks some methods; whether the program goes on. */
function opensIn(lacks: readonly string[]): { goesOn: boolean; words: Words } {
  const all = Object.fromEntries(
    NEW_METHODS.filter((name) => !lacks.includes(name)).map((name) => [name, 1]),
  );
  const words: Words = { hidden: true };
  let root: object | null = {};
  const parentNode = { removeChild: () => (root = null) };
  const document = {
    documentElement: { className: '' },
    createElement: () => ({ noModule: false }),
    addEventListener: (_: string, then: () => void) => then(),
    getElementById: (id: string) =>
      id === 'root' ? root && { parentNode } : { removeAttribute: () => (words.hidden = false) },
  };
  const owner = { ...all, fromEntries: 1 };
  runInNewContext(script, {
    ...{ document, location: { hash: '' }, Object: owner, Promise: owner, Intl: owner },
    ...{ Array: { prototype: owner }, String: { prototype: owner } },
    ...{ ...owner, indexedDB: {}, addEventListener: () => undefined },
  });
  return { goesOn: root !== null, words };
}

test('a browser that has all the program uses goes on to it', () => {
  expect(opensIn([])).toEqual({ goesOn: true, words: { hidden: true } });
});

test('a browser without a method the program uses says in words that it is too old', () => {
  const missing = { goesOn: false, words: { hidden: false } };
  for (const name of ['toSorted', 'with', 'findLastIndex', 'hasOwn', 'Segmenter', 'structuredClone'])
    expect(opensIn([name]), name).toEqual(missing);
});

test('every newer method that the program uses is asked for before it starts', () => {
  const source = projectFiles('src')
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map(projectText)
    .join('\n');
  const used = NEW_METHODS.filter((name) =>
    new RegExp(`(?<!z)\\.${name}\\(|new (?:Intl\\.)?${name}\\(|(?<![.\\w])${name}\\(`).test(source),
  );
  expect(used.filter((name) => !script.includes(`'${name}'`))).toEqual([]);
});
