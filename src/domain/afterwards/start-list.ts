import { approvalOf } from '../approval/approvable.ts';
import { answerIn, placeOf, textIn, type FieldId } from '../guide/read.ts';
import { start } from '../guide/registers/start.ts';
import { START_PARTS, type StartItem, type StartPart } from '../guide/start-items.ts';
import { about } from '../guide/steps/about.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { ownMeetingsOf } from '../panel/own-meetings.ts';
import { isForYoung } from '../panel/young.ts';
import type { BankId } from '../plan/suggested-as.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { idsOf } from '../process/rows.ts';
import { isIsoDate } from '../values/dates.ts';

/** What the answers already show to be in place: what they say, and where. */
export interface Proof {
  readonly source: Place;
  /** As it was written: who. */
  readonly text?: string;
  /** An ISO day. */
  readonly day?: string;
  /** How many meetings have a day; `day` is the first. */
  readonly meetings?: number;
}

export interface StartLine {
  readonly part: StartPart;
  /** Its key among the words of its part. */
  readonly item: string;
  readonly id: StartItem;
  /** Ticked by a person. */
  readonly ticked: boolean;
  /** Shown by the answers, whoever ticked; nobody can take that away here. */
  readonly proof: Proof | undefined;
}

/** The common measure that brings an item in place. */
export const MEASURE_FOR: Readonly<Record<StartItem, BankId>> = {
  'anchoring-mandate': 'approve-mandate',
  'anchoring-contact': 'appoint-contact',
  'anchoring-contactTime': 'contact-time',
  'anchoring-coordinator': 'appoint-coordinator',
  'anchoring-committee': 'tell-user-committee',
  'anchoring-organisations': 'anchor-organisations',
  'anchoring-leaders': 'agree-answers',
  'money-budget': 'secure-budget',
  'money-rate': 'fee-routine',
  'money-agreement': 'agreement-confidentiality',
  'money-confidentiality': 'agreement-confidentiality',
  'recruitment-atLeastTwo': 'order-representatives',
  'recruitment-route': 'choose-route',
  'recruitment-coverage': 'check-coverage',
  'recruitment-impartial': 'check-impartial',
  'recruitment-records': 'records-rules',
  'youth-consent': 'youth-frames',
  'youth-adult': 'youth-frames',
  'youth-hours': 'youth-frames',
  'youth-fee': 'youth-frames',
  'youth-tooOld': 'youth-frames',
  'first-preTalk': 'pre-talk',
  'first-terms': 'common-terms',
  'first-training': 'training-members',
  'first-staff': 'training-staff',
  'first-practical': 'practical-arrangements',
  'first-workspace': 'shared-workspace',
  'first-papers': 'plain-papers',
  'work-calendar': 'annual-calendar',
  'work-early': 'first-cases',
  'work-answers': 'advice-log',
  'work-deputy': 'absence-plan',
  'work-evaluation': 'evaluate',
};

/** The meetings of the year are in the calendar when each of them has a day. */
function yearProof(answers: Answers): Proof | undefined {
  const days = ownMeetingsOf(answers).map(({ day }) => day);
  const [first] = days;
  if (first === undefined || days.includes(undefined)) return undefined;
  return { source: placeOf(mandate, 'ownMeetings'), day: first, meetings: days.length };
}

function approvalProof(answers: Answers): Proof | undefined {
  const { status, date, changedSince } = approvalOf(answers, 'mandate');
  if (status !== 'approved' || changedSince) return undefined;
  return { source: placeOf(mandate, 'approvedOn'), ...(isIsoDate(date) ? { day: date } : {}) };
}

function proofsOf(answers: Answers): Partial<Readonly<Record<StartItem, Proof | undefined>>> {
  const contact = textIn(answers, about, 'involvementContact');
  const given = (field: FieldId<typeof mandate>): Proof | undefined => {
    const text = textIn(answers, mandate, field);
    return text === '' ? undefined : { text, source: placeOf(mandate, field) };
  };
  return {
    'anchoring-mandate': approvalProof(answers),
    'anchoring-contact':
      contact === '' ? undefined : { text: contact, source: placeOf(about, 'involvementContact') },
    'work-calendar': yearProof(answers),
    'anchoring-coordinator': given('coordinator'),
    'youth-adult': given('safeAdult'),
    'youth-hours': given('youthHours'),
    'youth-fee': given('youthFee'),
  };
}

/** What must be in place before a panel meets, and what is; the part about young members only where they are. */
export function startListOf(answers: Answers): readonly StartLine[] {
  const ticked = new Set(idsOf(answerIn(answers, start, 'ticked')));
  const proofs = proofsOf(answers);
  return (Object.keys(START_PARTS) as StartPart[])
    .filter((part) => part !== 'youth' || isForYoung(answers))
    .flatMap((part) =>
      START_PARTS[part].map((item) => {
        const id = `${part}-${item}` as StartItem;
        return { part, item, id, ticked: ticked.has(id), proof: proofs[id] };
      }),
    );
}

export const isInPlace = ({ ticked, proof }: StartLine): boolean => ticked || proof !== undefined;
