import { rowCode } from '../advance/form-fields.ts';
import { AUDIENCES, isAudience, type Audience } from '../guide/choices.ts';
import type { QuestionId } from './questions.ts';
import type { QuestionnaireInvitation } from './invitation.ts';

/** Raised when a form of before can no longer be read as one of today. */
export const QUESTIONNAIRE_FORM_VERSION = 1;

/** What the Word form of a questionnaire says about itself, in codes. */
export interface QuestionnaireFormId {
  readonly version: number;
  /** `rowCode` of the process that asks. */
  readonly process: string;
  readonly audience: Audience;
  /** `rowCode` of the evaluation. */
  readonly round: string;
}

export const questionnaireFormIdOf = ({
  process,
  audience,
  round,
}: Pick<QuestionnaireInvitation, 'process' | 'audience' | 'round'>): QuestionnaireFormId => ({
  version: QUESTIONNAIRE_FORM_VERSION,
  process: rowCode(process),
  audience,
  round: rowCode(round),
});

/** `bpq1-0a1b2c3d4e-members-5f6g7h8i9j`: stands in the form, and in its properties. */
export const writtenQuestionnaireFormId = ({
  version,
  process,
  audience,
  round,
}: QuestionnaireFormId): string => `bpq${version}-${process}-${audience}-${round}`;

/** The first of them in a text; null when there is none. */
export function questionnaireFormIdIn(text: string): QuestionnaireFormId | null {
  const found = new RegExp(
    `\\bbpq(\\d{1,4})-([0-9a-z]{10})-(${AUDIENCES.join('|')})-([0-9a-z]{10})\\b`,
    'i',
  ).exec(text);
  const [, version = '', process = '', audience = '', round = ''] = (found ?? []).map((part) =>
    part.toLowerCase(),
  );
  return found && isAudience(audience) ? { version: Number(version), process, audience, round } : null;
}

/** What stands in a field of the form: an answer to a question, or who a leader is. */
export type QuestionnaireFormField = QuestionId | 'role' | 'unit';

/** Tag and bookmark of a field. It says of which evaluation it is, so that a form without its properties is known too. */
export const questionnaireFieldId = (
  { audience, round }: Pick<QuestionnaireFormId, 'audience' | 'round'>,
  field: QuestionnaireFormField,
): string => `bp_${audience}_${round}_${field}`;

/** What a field of a form is, from its id; null for the fields of other forms. */
export function questionnaireFieldIn(
  id: string,
): { readonly audience: Audience; readonly round: string; readonly field: string } | null {
  const [, audience, round, field] = /^bp_([a-z]+)_([0-9a-z]{10})_([a-z]+)$/i.exec(id) ?? [];
  return isAudience(audience) && round !== undefined && field !== undefined
    ? { audience, round, field }
    : null;
}
