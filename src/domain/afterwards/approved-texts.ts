import { approvalOf, textOfDocument } from '../approval/approvable.ts';
import { sealOf } from '../approval/seal.ts';
import type { Approvable } from '../guide/choices.ts';
import { filledRowsIn, placeOf } from '../guide/read.ts';
import { afterwards } from '../guide/registers/afterwards.ts';
import type { Change } from '../process/change.ts';
import { setCells } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { keep, keptAnswers } from './kept-answers.ts';

/** A text as it was approved. */
export interface ApprovedText {
  readonly version: string;
  /** ISO day, or what a person wrote in its place. */
  readonly day: string;
  readonly answers: Answers;
}

/** Keeps the text as it stands, approved on this day. The same text of the same document is kept once. */
export function keepText(answers: Answers, document: Approvable, day: string): readonly Change[] {
  const text = textOfDocument(answers, document);
  const id = `${document}-${sealOf(text)}`;
  const { version } = approvalOf(answers, document);
  return [
    ...keep(id, { [document]: text }),
    ...setCells(placeOf(afterwards, 'approved'), id, { document, version, day }),
  ];
}

/** The texts of a document that were approved, the latest first. */
export const approvedTexts = (answers: Answers, document: Approvable): readonly ApprovedText[] =>
  filledRowsIn(answers, afterwards, 'approved')
    .filter((row) => row.document === document)
    .map(({ id, version, day }) => ({
      version: textOf(version),
      day: textOf(day),
      answers: keptAnswers(answers, id),
    }))
    .toReversed();
