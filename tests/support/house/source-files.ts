import ts from 'typescript';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { projectFiles, projectText } from '../project-files.ts';

/** One file the program is made of: no tests, no declarations for others' code. */
export interface SourceFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly tree: ts.SourceFile;
}

/** File → how many times something was found in it; files without any are left out. */
export type Counts = Readonly<Record<string, number>>;

export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);
/** What people read on the screen, one file for each language. */
const isWords = (path: string): boolean => LANGUAGE_CODES.some((code) => path.endsWith(`.${code}.ts`));
export const linesOf = (text: string): number => text.split('\n').length - 1;

/** A file as the program would have it, from its text. */
export function parsed(path: string, text: string): SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return {
    path,
    lines: linesOf(text),
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind),
  };
}

/** Every TypeScript file of `src`, parsed. Takes about a second. */
export const sourceFiles = (): readonly SourceFile[] =>
  projectFiles('src')
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path))
    .map((path) => parsed(path, projectText(path)));

/** How often each file has a node that answers yes. Files of words are not looked at: they hold texts. */
export function countIn(files: readonly SourceFile[], found: (node: ts.Node) => boolean): Counts {
  const count = (node: ts.Node): number => {
    let sum = found(node) ? 1 : 0;
    ts.forEachChild(node, (child) => {
      sum += count(child);
    });
    return sum;
  };
  const counted = files
    .filter(({ path }) => !isWords(path))
    .map(({ path, tree }) => [path, count(tree)] as const);
  return Object.fromEntries(counted.filter(([, sum]) => sum > 0));
}

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

/** The last name of `a`, `a.b` and `a.b.c`; empty for anything else. */
export function lastName(node: ts.Node): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}
