import { standing } from '../guide/registers/standing.ts';
import type { Change } from '../process/change.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { savedFieldsOf } from '../steps/define-step.ts';
import { APPROVAL_FIELDS, isApproved, TEXT_OF } from './approvable.ts';
import { APPROVABLE, type Approvable } from '../guide/choices.ts';

/** Does this place belong to the text of a document? What the program keeps for itself, and what is followed up, does not. */
function isTextOf(document: Approvable, { step, field, column }: Place): boolean {
  const text = TEXT_OF[document];
  if (step !== text.step.id) return false;
  const followedUp: readonly string[] = text.followedUp;
  if (column !== undefined && followedUp.includes(column)) return false;
  return savedFieldsOf(text.step).some(
    ([id, { hidden, afterApproval }]) => id === field && hidden !== true && afterApproval !== true,
  );
}

/** The approved document whose text stands at this place, and is locked; `undefined` where it is free. */
export const lockAt = (answers: Answers, place: Place): Approvable | undefined =>
  APPROVABLE.find((document) => isApproved(answers, document) && isTextOf(document, place));

function placeOfChange({ step, path }: Change): Place {
  const [field = '', row, column] = path;
  return {
    step,
    field,
    ...(row === undefined ? {} : { row }),
    ...(row === undefined || column === undefined ? {} : { column }),
  };
}

/**
 * The approved document these changes would write in; `undefined` where they may. Approving and unlocking change the
 * status themselves, with what belongs to them, and so do taking either back and doing it again.
 */
export const lockAgainst = (answers: Answers, changes: readonly Change[]): Approvable | undefined =>
  APPROVABLE.find((document) => {
    const own: readonly string[] = Object.values(APPROVAL_FIELDS[document]);
    const setsStatus = changes.some(
      ({ step, path: [field = ''] }) => step === standing.id && own.includes(field),
    );
    return (
      !setsStatus &&
      isApproved(answers, document) &&
      changes.some((change) => isTextOf(document, placeOfChange(change)))
    );
  });
