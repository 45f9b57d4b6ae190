import ts from 'typescript';
import { countIn, lastName, type Counts, type SourceFile } from './source-files.ts';

/** What people call answers, or a part of them. */
const ANSWERS = /^(answers|row|item|stored|given|cell|record|value)$/;

const byQuotedKey = (node: ts.Node): node is ts.ElementAccessExpression =>
  ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression);

/** `answers['plan']?.['measures']` is two: each key can be misspelt, and neither has a type. */
const isRead = (node: ts.Node): boolean =>
  byQuotedKey(node) && (isAnswers(node.expression) || isRead(node.expression));
const isAnswers = (node: ts.Expression): boolean =>
  ANSWERS.test(lastName(node)) || (ts.isCallExpression(node) && lastName(node.expression) === 'stepAnswers');

/** How often each file reads an answer by a quoted key, which no type looks at. */
export const rawKeyReads = (files: readonly SourceFile[]): Counts => countIn(files, isRead);
