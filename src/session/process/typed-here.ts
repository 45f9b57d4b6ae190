import { fieldAt } from '#domain/guide/field-at.ts';
import type { Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { valueAt } from '#domain/process/value-at.ts';

/**
 * The change of a running text says what was there, and where the caret is left: two who type in one text then both stand. Any
 * other change is as it was.
 */
export function typedHere(answers: Answers, change: Change): Change {
  if (change.kind !== 'set' || fieldAt(change.step, change.path)?.kind !== 'paragraph') return change;
  const was = valueAt(answers, change.step, change.path) ?? '';
  const value = change.value ?? '';
  if (typeof was !== 'string' || typeof value !== 'string') return change;
  const caret = caretIn(value);
  return { ...change, typed: { was, ...(caret === undefined ? {} : { caret }) } };
}

/** Where the caret stands in the field that has the focus, when that is where this text was typed. */
function caretIn(text: string): number | undefined {
  if (typeof HTMLTextAreaElement === 'undefined') return undefined;
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.value === text ? field.selectionEnd : undefined;
}
