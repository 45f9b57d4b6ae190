import { decision } from '#domain/guide/steps/decision.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { MEETINGS, type MeetingId } from '#domain/guide/choices.ts';
import { latestMeeting, wasHeld } from '#domain/meeting/outcome.ts';
import type { Process } from '#domain/process/process.ts';
import type { DocumentKind, DocumentModel } from './blocks/block.ts';
import type { DocumentInput } from './blocks/field-given.ts';
import { actionPlanOf } from './papers/action-plan.ts';
import { advertOf } from './papers/advert.ts';
import { mandateOf } from './papers/mandate.ts';
import { minutesOf } from './papers/minutes.ts';
import { orderOf } from './papers/order.ts';
import { processReportOf } from './papers/process-report.ts';
import { roleDescriptionOf } from './papers/role-description.ts';
import { summaryOf } from './papers/summary.ts';
import { startChecklistOf } from './papers/start-checklist.ts';
import { holesIn, type Hole } from './papers/holes.ts';
import { yearlyReportHoles, yearlyReportOf } from './papers/yearly-report.ts';
import type { DocumentWords } from './words/document-words.ts';

/** What a document can be taken as. */
export type FileForm = 'docx' | 'pdf';

/** One document of a process. */
export interface DocumentOf {
  readonly kind: DocumentKind;
  /** Of a document that is made for each meeting: which one. */
  readonly meeting?: MeetingId;
}

/** A kind of document. It can be made of any process at any time. */
interface ListedDocument {
  readonly kind: DocumentKind;
  /** What people fill in or send on is Word only. */
  readonly forms: readonly FileForm[];
  /** Those of the forms that go into the folder with everything. */
  readonly bundled: readonly FileForm[];
  /** One of the documents the work leads to; the overview shows how far it has come. */
  readonly isMain: boolean;
  /** One for each meeting instead of one for the process; it is taken where the meeting is ended. */
  readonly isPerMeeting: boolean;
  /** The steps whose missing answers show in it; all of them where absent. */
  readonly steps?: readonly string[];
  /** What it lacks, of a document about more or less than the expected answers of its steps. */
  readonly holes?: (input: DocumentInput) => readonly Hole[];
  /** `meeting`: of a document for each meeting; the one that is on or was last where absent. */
  readonly make: (input: DocumentInput, meeting?: MeetingId) => DocumentModel;
}

const BOTH: readonly FileForm[] = ['docx', 'pdf'];
const WORD: readonly FileForm[] = ['docx'];
const taken = (forms: readonly FileForm[]) =>
  ({ forms, bundled: forms, isMain: false, isPerMeeting: false }) as const;

/** In the order they are offered; a kind that is not here does not compile. */
const BY_KIND: Readonly<Record<DocumentKind, Omit<ListedDocument, 'kind'>>> = {
  summary: { ...taken(BOTH), make: summaryOf, steps: [decision.id] },
  mandate: { ...taken(BOTH), isMain: true, make: mandateOf, steps: [mandate.id] },
  'action-plan': { ...taken(BOTH), isMain: true, make: actionPlanOf, steps: [plan.id] },
  'process-report': { ...taken(BOTH), isMain: true, make: processReportOf },
  'role-description': { ...taken(BOTH), make: roleDescriptionOf, steps: [roles.id] },
  // Published as it is: a page of the web or Word, which are tagged.
  advert: { ...taken(WORD), make: advertOf, steps: [roles.id] },
  order: { ...taken(WORD), make: orderOf, steps: [groups.id, roles.id] },
  'start-checklist': { ...taken(WORD), make: startChecklistOf, steps: [] },
  'yearly-report': { ...taken(BOTH), make: yearlyReportOf, holes: yearlyReportHoles },
  minutes: {
    ...taken(BOTH),
    bundled: WORD,
    isPerMeeting: true,
    make: (input, meeting = latestMeeting(input.process.answers)) => minutesOf(input, meeting),
    steps: [],
  },
};

/** Every document. */
export const DOCUMENTS: readonly ListedDocument[] = Object.entries(BY_KIND).map(([kind, document]) => ({
  ...document,
  kind: kind as DocumentKind,
}));

/** What a document lacks: what its steps expect and nobody has answered, unless it has its own count of it. */
export const holesOfDocument = (
  { steps, holes }: Pick<ListedDocument, 'steps' | 'holes'>,
  input: DocumentInput,
): readonly Hole[] => (holes ? holes(input) : holesIn(input, steps));

/** Every document a process has, in the order they are offered; one for each meeting only where it was held. */
export const documentsOf = (process: Process): readonly (ListedDocument & DocumentOf)[] =>
  DOCUMENTS.flatMap((document) =>
    document.isPerMeeting
      ? MEETINGS.filter((meeting) => wasHeld(process.answers, meeting)).map((meeting) => ({
          ...document,
          meeting,
        }))
      : [document],
  );

/** The document as blocks; `undefined` for a kind that is not offered. */
export const modelOf = (
  { kind, meeting }: { readonly kind: string; readonly meeting?: MeetingId },
  input: DocumentInput,
): DocumentModel | undefined => DOCUMENTS.find((document) => document.kind === kind)?.make(input, meeting);

/** What a person calls a document: "Mandat", "Møtereferat behovsanalyse". */
export const nameOfDocument = (
  { kind, meeting }: DocumentOf,
  { names, minutes }: Pick<DocumentWords, 'names' | 'minutes'>,
): string => (meeting === undefined ? names[kind] : `${names[kind]} ${minutes.meetings[meeting]}`);
