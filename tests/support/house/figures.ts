import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { projectFiles, projectText } from '../project-files.ts';
import { isTest, linesOf, type SourceFile } from './source-files.ts';

export interface Sizes {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  readonly p90: number;
  readonly largest: { readonly path: string; readonly lines: number };
}

/** How many files and lines there are, and how long the files are. */
export function sizesOf(files: readonly SourceFile[]): Sizes {
  const sorted = files.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]?.lines ?? 0;
  const last = sorted.at(-1);
  return {
    files: files.length,
    lines: sum(files.map(({ lines }) => lines)),
    median: at(0.5),
    p90: at(0.9),
    largest: { path: last?.path ?? '', lines: last?.lines ?? 0 },
  };
}

/** Lines of tests and of what they test, in one place. */
export interface TestShare {
  readonly place: string;
  readonly tests: number;
  readonly source: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const placeOf = (path: string): readonly string[] => {
  const [, room = '', inside = ''] = path.split('/');
  return room === 'features' ? [room, `${room}/${inside}`] : [room];
};

/** A file of words in one language. */
const isWords = (path: string): boolean => LANGUAGE_CODES.some((code) => path.endsWith(`.${code}.ts`));

/**
 * First the whole program, with the tests of what crosses rooms, and the same without its words, which grow by a third with
 * each language and have little to test a line; then each room and each feature, with the tests
 * that lie beside its files. Drivers and generators for tests do not count.
 */
export function testShares(files: readonly SourceFile[]): readonly TestShare[] {
  const beside = projectFiles('src')
    .filter(isTest)
    .map((path) => ({ path, lines: linesOf(projectText(path)) }));
  const across = projectFiles('tests')
    .filter(isTest)
    .map((path) => linesOf(projectText(path)));
  const places = [...new Set(files.flatMap(({ path }) => placeOf(path)))].sort();
  const linesIn = (
    place: string,
    all: readonly { readonly path: string; readonly lines: number }[],
  ): number => sum(all.filter(({ path }) => placeOf(path).includes(place)).map(({ lines }) => lines));
  const tests = sum(beside.map(({ lines }) => lines)) + sum(across);
  const whole = (some: readonly SourceFile[]) => sum(some.map(({ lines }) => lines));
  return [
    { place: 'all', tests, source: whole(files) },
    { place: 'all but the words', tests, source: whole(files.filter(({ path }) => !isWords(path))) },
    ...places.map((place) => ({ place, tests: linesIn(place, beside), source: linesIn(place, files) })),
  ];
}
