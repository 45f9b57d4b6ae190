import { placeOf } from '../guide/read.ts';
import { standing } from '../guide/registers/standing.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import {
  APPROVAL_FIELDS,
  APPROVED_ON,
  approvalOf,
  FIRST_VERSION,
  textOfDocument,
  type ApprovalStatus,
} from './approvable.ts';
import type { Approvable } from '../guide/choices.ts';
import { keepText } from '../afterwards/approved-texts.ts';
import { sealOf } from './seal.ts';

type ApprovalField = keyof (typeof APPROVAL_FIELDS)[Approvable];

const set = (document: Approvable, field: ApprovalField, value: string | undefined): Change =>
  setAt(placeOf(standing, APPROVAL_FIELDS[document][field]), value);

/** The form asks the mandate itself when it was approved; it is one fact, and asked once. */
const dayInTheForm = (document: Approvable, date: string | undefined): readonly Change[] =>
  document === mandate.id ? [setAt(placeOf(mandate, APPROVED_ON), date)] : [];

/** It was approved on this ISO day as it stands now. From here on the text is locked. */
export function approve(answers: Answers, document: Approvable, date: string): readonly Change[] {
  return [
    set(document, 'status', 'approved'),
    set(document, 'date', date),
    set(document, 'version', approvalOf(answers, document).version),
    set(document, 'seal', sealOf(textOfDocument(answers, document))),
    ...keepText(answers, document, date),
    ...dayInTheForm(document, date),
  ];
}

/** Another day for an approval that stands: a slip of the pen is no new version. */
export const redate = (document: Approvable, date: string): readonly Change[] => [
  set(document, 'date', date),
  ...dayInTheForm(document, date),
];

/** A draft, or put before the management team; for what is not approved. */
export const setStatus = (document: Approvable, status: Exclude<ApprovalStatus, 'approved'>): Change =>
  set(document, 'status', status === 'draft' ? undefined : status);

/**
 * The text is open again, as a draft of the next version. What was approved is kept, also where that was done before a text
 * was kept with its approval; a text that was written in since is another than the one that was approved.
 */
export function unlock(answers: Answers, document: Approvable): readonly Change[] {
  const { status, date, changedSince } = approvalOf(answers, document);
  return [
    ...(status === 'approved' && !changedSince ? keepText(answers, document, date) : []),
    set(document, 'status', undefined),
    set(document, 'date', undefined),
    set(document, 'seal', undefined),
    set(document, 'version', versionAfter(approvalOf(answers, document).version)),
    ...dayInTheForm(document, undefined),
  ];
}

/** "1" → "2", "1.9" → "1.10", "2 rev. B" → "2 rev. B 2": the last number is one higher, also where there was none. */
export function versionAfter(version: string): string {
  const [, before = '', number] = /^(.*?)(\d+)$/u.exec(version.trim()) ?? [];
  if (number !== undefined) return `${before}${Number(number) + 1}`;
  return `${version.trim() || FIRST_VERSION} 2`.trim();
}
