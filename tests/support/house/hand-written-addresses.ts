import ts from 'typescript';
import { countIn, type Counts, type SourceFile } from './source-files.ts';

/** The one module that knows how addresses are written. */
const ROUTES = /\/routes\.ts$/;
const ADDRESS = /#\/|^\/(p|answer|received|settings)(\/|$)/;
const LEADS_SOMEWHERE = /^(to|href)$/;

function isAddress(node: ts.Node): boolean {
  if (ts.isTemplateHead(node)) return ADDRESS.test(node.text);
  if (!ts.isStringLiteralLike(node)) return false;
  const attribute = ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : '';
  // The table of routes itself.
  if (attribute === 'path') return false;
  return ADDRESS.test(node.text) || (node.text === '/' && LEADS_SOMEWHERE.test(attribute));
}

/** How often each file writes an address of the program by hand. */
export const handWrittenAddresses = (files: readonly SourceFile[]): Counts =>
  countIn(
    files.filter(({ path }) => !ROUTES.test(path)),
    isAddress,
  );
