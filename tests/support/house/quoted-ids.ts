import ts from 'typescript';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { countIn, lastName, type Counts, type SourceFile } from './source-files.ts';

/** Where the guide itself lives: its declarations name steps by right. */
const GUIDE = /^src\/(domain\/guide|content\/steps)\//;
/** What a step or a register is kept in: a property, an attribute or a variable of this name. */
const HOLDS_AN_ID = /^(step|stepId|part|partId|register|registerId|id)$/;
/** What is read by the id of a step. */
const BY_STEP = /^(answers|all|stored|given|steps)$/;
const READS_A_STEP = /^(stepAnswers|answersOf)$/;
/** Its second argument is a step, and what may follow is none. */
const LEADS_TO_A_STEP = /(^|\.)routes\.step$/;
const ids: ReadonlySet<string> = new Set(savedParts.map(({ id }) => id));

const isId = (node: ts.Node): boolean => ts.isStringLiteral(node) && ids.has(node.text);
const holdsAnId = (node: ts.Node): boolean => HOLDS_AN_ID.test(lastName(node));

/** A quoted text, or a declaration under its own name or as `step`: what is quoted after it is no part. */
const isKnown = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ids.has(lastName(node)) || holdsAnId(node);

/**
 * An argument names a part where a place among the answers follows: `useField('about', ['leader'])`. In
 * `rowsOf(process, groups, 'groups')` the declaration is handed over, so what is quoted is one of its fields.
 */
function isPartArgument(call: ts.CallExpression, node: ts.StringLiteral): boolean {
  const at = call.arguments.indexOf(node);
  if (LEADS_TO_A_STEP.test(call.expression.getText())) return at === 1;
  if (call.arguments.slice(0, at).some(isKnown)) return false;
  const next = call.arguments[at + 1];
  if (!next) return READS_A_STEP.test(lastName(call.expression));
  return ts.isStringLiteral(next) || ts.isArrayLiteralExpression(next) || ts.isIdentifier(next);
}

/**
 * Does this literal name a step or a register? Some of their ids are also ids of fields, phases or documents, so
 * the place decides: it is counted only where nothing else can stand.
 */
function namesAPart(node: ts.Node): boolean {
  if (!ts.isStringLiteral(node) || !isId(node)) return false;
  const above = node.parent;
  if (ts.isPropertyAssignment(above)) return HOLDS_AN_ID.test(above.name.getText());
  if (ts.isJsxAttribute(above)) return /^(step|stepId|part)$/.test(above.name.getText());
  if (ts.isElementAccessExpression(above)) return BY_STEP.test(lastName(above.expression));
  if (ts.isBinaryExpression(above)) return holdsAnId(above.left) || holdsAnId(above.right);
  if (ts.isCaseClause(above)) return holdsAnId(above.parent.parent.expression);
  if (ts.isArrayLiteralExpression(above)) return above.elements.length > 1 && above.elements.every(isId);
  return ts.isCallExpression(above) && isPartArgument(above, node);
}

/** How often each file outside the guide names a step or a register by a quoted id instead of its declaration. */
export const quotedIds = (files: readonly SourceFile[]): Counts =>
  countIn(
    files.filter(({ path }) => !GUIDE.test(path)),
    namesAPart,
  );
