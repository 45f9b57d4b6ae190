import type { Approvable } from '../guide/choices.ts';
import { answerIn, textIn, type FieldId } from '../guide/read.ts';
import { standing } from '../guide/registers/standing.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan } from '../guide/steps/plan.ts';
import { stepAnswers, type Answers } from '../process/process.ts';
import { fieldsOf, type AnyStep } from '../steps/define-step.ts';
import { sealOf } from './seal.ts';

export type ApprovalStatus = (typeof standing.fields.mandateStatus.options)[number];

/** The step whose text it is, and the columns that are followed up after it is approved. */
export const TEXT_OF = {
  mandate: { step: mandate, followedUp: [] },
  plan: { step: plan, followedUp: ['status', 'comment'] },
} as const satisfies Record<Approvable, { step: object; followedUp: readonly string[] }>;

type Standing = FieldId<typeof standing>;
type ApprovalFields = Readonly<Record<'status' | 'date' | 'version' | 'seal', Standing>>;

/** Where it is kept how far each has come. */
export const APPROVAL_FIELDS: Readonly<Record<Approvable, ApprovalFields>> = {
  mandate: {
    status: 'mandateStatus',
    date: 'mandateDate',
    version: 'mandateVersion',
    seal: 'mandateSeal',
  },
  plan: { status: 'planStatus', date: 'planDate', version: 'planVersion', seal: 'planSeal' },
};

/** Until somebody says another. */
export const FIRST_VERSION = '1';

export interface Approval {
  /** A draft until somebody has said otherwise. */
  readonly status: ApprovalStatus;
  /** An ISO day, or what a person wrote in its place; empty where nothing is written. */
  readonly date: string;
  /** As a person wrote it: "2", "1.1". */
  readonly version: string;
  /**
   * Is the text another than the one that was approved? A window that had not heard of the approval, or a file, can
   * write past the lock; nothing of it is lost, and it is never printed as approved. False where no mark was kept.
   */
  readonly changedSince: boolean;
}

/** How far one of them has come. */
export function approvalOf(answers: Answers, document: Approvable): Approval {
  const fields = APPROVAL_FIELDS[document];
  const kept = textIn(answers, standing, fields.status);
  const status = standing.fields.mandateStatus.options.find((one) => one === kept) ?? 'draft';
  const seal = textIn(answers, standing, fields.seal);
  return {
    status,
    date: textIn(answers, standing, fields.date),
    version: textIn(answers, standing, fields.version) || FIRST_VERSION,
    changedSince: status === 'approved' && seal !== '' && seal !== sealOf(textOfDocument(answers, document)),
  };
}

export const isApproved = (answers: Answers, document: Approvable): boolean =>
  answerIn(answers, standing, APPROVAL_FIELDS[document].status) === 'approved';

/** The day of the approval as the form asks for it: set with the approval, and no part of the text. */
export const APPROVED_ON = 'approvedOn' satisfies FieldId<typeof mandate>;

/**
 * The answers an approval is of, by field: without what the program itself keeps beside them, the day of the approval,
 * and the columns that are followed up afterwards.
 */
export function textOfDocument(answers: Answers, document: Approvable): Readonly<Record<string, unknown>> {
  const { step, followedUp } = TEXT_OF[document];
  const given = stepAnswers({ answers }, step.id);
  return Object.fromEntries(
    fieldsOf(step as AnyStep)
      .filter(([id, { afterApproval }]) => !afterApproval && !(step.id === mandate.id && id === APPROVED_ON))
      .map(([id]) => {
        const value = given[id];
        return [id, Array.isArray(value) ? value.map((row) => without(row, followedUp)) : value];
      }),
  );
}

const without = (row: unknown, columns: readonly string[]): unknown =>
  typeof row === 'object' && row !== null
    ? Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
    : row;
