import type { Audience } from '../guide/choices.ts';
import { answerIn, textIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { about } from '../guide/steps/about.ts';
import { titleOf } from '../guide/title.ts';
import type { LanguageCode } from '../language/languages.ts';
import type { Process } from '../process/process.ts';
import { sentOf } from './rounds.ts';

/** Everything somebody needs to answer a questionnaire, and nothing that others have said. Missing texts are empty. */
export interface QuestionnaireInvitation {
  /** Id of the process that asks. */
  readonly process: string;
  readonly processName: string;
  readonly healthTrust: string;
  readonly unitName: string;
  /** What the panel calls itself. */
  readonly bodyName: string;
  readonly facilitator: string;
  readonly audience: Audience;
  /** Row id in the evaluations of the plan. */
  readonly round: string;
  /** ISO day, or as it was typed. */
  readonly deadline: string;
  readonly replyTo: string;
  /** Answers are sealed with it (age); empty when they are not sealed. */
  readonly publicKey: string;
  /** What the letter around it is written in. It is not kept: from then on the own choice of who answers holds. */
  readonly language?: LanguageCode;
}

/** The invitation to everybody in an audience: one and the same for all, so that it says nothing of who answers. */
export function questionnaireInvitationOf(
  process: Process,
  audience: Audience,
  round: string,
): QuestionnaireInvitation {
  const { answers } = process;
  return {
    process: process.id,
    processName: titleOf(process),
    healthTrust: textIn(answers, about, 'healthTrust'),
    unitName: textIn(answers, about, 'unitName'),
    bodyName: textIn(answers, about, 'bodyName'),
    facilitator: textIn(answers, about, 'facilitator'),
    audience,
    round,
    deadline: sentOf(answers, audience, round).deadline,
    replyTo: textIn(answers, advance, 'replyTo'),
    publicKey: answerIn(answers, advance, 'sealed') === true ? textIn(answers, advance, 'publicKey') : '',
  };
}
