import { fieldAt } from '../guide/field-at.ts';
import { about } from '../guide/steps/about.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { isBlank } from '../process/rows.ts';
import { valueAt, type Path } from '../process/value-at.ts';

/** What is written here is read by `howFarOf`: the names of meetings, and when the mandate is evaluated. */
const READ: ReadonlySet<string> = new Set([`${about.id}/meetings/name`, `${mandate.id}/evaluation`]);

/**
 * May these changes, which made `after` of `before`, have moved how far the process has come (`howFarOf`)? Of a text it is only asked
 * whether there is one: who writes on in one moves nothing. Everything else may.
 */
export const movesHowFar = (before: Answers, after: Answers, changes: readonly Change[]): boolean =>
  changes.some(
    (change) =>
      change.kind !== 'set' ||
      !isFreeText(change.step, change.path) ||
      isBlank(valueAt(before, change.step, change.path)) ||
      isBlank(valueAt(after, change.step, change.path)),
  );

/** A line or a text whose words mean nothing to a count. */
function isFreeText(step: string, path: Path): boolean {
  const kind = fieldAt(step, path)?.kind;
  const [field = '', , column] = path;
  return (
    (kind === 'line' || kind === 'paragraph') &&
    !READ.has(column === undefined ? `${step}/${field}` : `${step}/${field}/${column}`)
  );
}
