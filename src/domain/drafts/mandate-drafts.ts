import type { FieldId } from '#domain/guide/read.ts';
import type { mandate } from '#domain/guide/steps/mandate.ts';
import type { DraftPiece } from '#domain/drafts/draft.ts';
import type { Answers } from '#domain/process/process.ts';
import type { DraftLanguage } from './draft-words.ts';
import {
  caseHandlingPieces,
  evaluationPieces,
  meetingPieces,
  referencePieces,
} from './mandate-work-pieces.ts';
import { backgroundPieces } from './mandate-work-facts.ts';
import { ownYearPieces } from './own-year-pieces.ts';
import { compositionPieces, mainTaskPieces } from './mandate-people-pieces.ts';
import {
  committeePieces,
  preparedByPieces,
  purposePieces,
  responsiblePieces,
  rolePieces,
  titlePieces,
} from './mandate-place-pieces.ts';

type Draft = (answers: Answers, language: DraftLanguage) => readonly DraftPiece[];

const DRAFTS = {
  title: titlePieces,
  preparedBy: preparedByPieces,
  responsible: responsiblePieces,
  background: backgroundPieces,
  purpose: purposePieces,
  organisationRole: rolePieces,
  relationToUserCommittee: committeePieces,
  mainTasks: mainTaskPieces,
  composition: compositionPieces,
  meetingsAndFee: (answers, language) => [
    ...meetingPieces(answers, language),
    ...ownYearPieces(answers, language),
  ],
  caseHandling: caseHandlingPieces,
  evaluation: evaluationPieces,
  references: referencePieces,
} satisfies { readonly [F in FieldId<typeof mandate>]?: Draft };

/** The fields of the mandate that get a draft; the day of approval and the extra clauses do not. */
export type MandateDraftField = keyof typeof DRAFTS;

export const isMandateDraftField = (field: string): field is MandateDraftField =>
  Object.hasOwn(DRAFTS, field);

/**
 * The draft of one field of the mandate, built on the earlier answers: each piece with its sources, and
 * what no answer stands behind marked as a proposal. No answers and no proposals give no pieces.
 */
export const mandateDraft = (
  field: MandateDraftField,
  answers: Answers,
  language: DraftLanguage,
): readonly DraftPiece[] => DRAFTS[field](answers, language);
