import type { Parts } from '#content/languages/parts.ts';
import { linkTo, routes } from '#desk/routes.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';

type Named = Pick<ProcessSummary, 'title' | 'answerTo'>;

/** What something in the list is called: its own name, or that of what it answers. */
export const shownTitleOf = ({ title, answerTo }: Named, shell: Parts['shell']): string =>
  answerTo?.questionnaire
    ? shell.start.replyTo(answerTo.processName || shell.unnamed)
    : answerTo
      ? shell.start.answerTo(answerTo.processName || shell.unnamed, answerTo.unit || answerTo.role)
      : title || shell.unnamed;

/** Where it opens: a leader's answer on its own page, never on the facilitator's overview. */
export const placeOf = ({ id, answerTo }: Pick<ProcessSummary, 'id' | 'answerTo'>): string =>
  linkTo(
    answerTo?.questionnaire ? routes.questionnaire(id) : answerTo ? routes.answer(id) : routes.process(id),
  );
