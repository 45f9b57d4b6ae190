import { answerIn, filledRowsIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Answers } from '#domain/process/process.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { isAnswered } from '#domain/steps/progress.ts';

/** A body of the young, in the languages documents are written in. */
const YOUTH_BODY = /ungdom|\byouth|\byoung/i;

/** Are the members young? By the name of the body, a seat for the young, or an answer about them. */
export const isForYoung = (answers: Answers): boolean =>
  YOUTH_BODY.test(textIn(answers, about, 'bodyName')) ||
  filledRowsIn(answers, groups, 'seats').some(({ perspective }) => perspective === 'youth') ||
  fieldsOf(mandate).some(
    ([id, field]) =>
      field.group === 'youth' &&
      isAnswered(field, answerIn(answers, mandate, id as keyof typeof mandate.fields)),
  );
