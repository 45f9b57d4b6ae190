import ts from 'typescript';
import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** Everything a file imports from the program at run time. Types are left out, and so are fetched chunks unless asked for. */
function importsOf({ path, tree }: SourceFile, chunksToo: boolean): readonly string[] {
  const found: string[] = [];
  const add = (specifier: ts.Expression | undefined): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    if (text.startsWith('#')) found.push(`src/${text.slice(1)}`);
    if (text.startsWith('.')) found.push(posix.join(posix.dirname(path), text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && runs(node)) add(node.moduleSpecifier);
    if (chunksToo && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function runs({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return true;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const names = importClause.namedBindings;
  return !names || !ts.isNamedImports(names) || names.elements.some((one) => !one.isTypeOnly);
}

/**
 * The longest way from a file through what it imports at run time, both ends with it; with `chunksToo` also through
 * `import()`. Cycles are refused elsewhere.
 */
export function deepestImportChain(files: readonly SourceFile[], chunksToo = false): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file, chunksToo)]));
  const known = new Map<string, readonly string[]>();
  const chainFrom = (path: string): readonly string[] => {
    const before = known.get(path);
    if (before) return before;
    known.set(path, [path]);
    let longest: readonly string[] = [];
    for (const next of imports.get(path) ?? [])
      if (imports.has(next)) {
        const chain = chainFrom(next);
        if (chain.length > longest.length) longest = chain;
      }
    const chain = [path, ...longest];
    known.set(path, chain);
    return chain;
  };
  return files.map(({ path }) => chainFrom(path)).reduce((a, b) => (b.length > a.length ? b : a), []);
}
