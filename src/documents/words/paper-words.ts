import type { AdvertWords } from './advert-words.ts';
import type { SummaryWords } from './summary-words.ts';
import type { QuestionnaireSumWords } from './questionnaire-sum-words.ts';
import type { ReportHeadings } from './report-heading.ts';
import type { YearlyReportWords } from './yearly-report-words.ts';
import type { START_PARTS, StartPart } from '#domain/guide/start-items.ts';
import type { DocumentKind, DocumentStanding } from '#documents/blocks/block.ts';

type Texts<K extends string> = Readonly<Record<K, string>>;

type ItemsOf<P extends StartPart> = (typeof START_PARTS)[P][number];

/** Things to have in place before a panel meets for the first time. `youth` only where the members are young. */
export type ChecklistWords = { readonly [P in StartPart]: Texts<'heading' | ItemsOf<P>> } & {
  readonly note: string;
  /** `{n}`, `{date}`: how many meetings, and when the first is. */
  readonly calendarShown: string;
  /** `{committee}`: what the trust calls its brukerutvalg. */
  readonly committeeNamed: string;
  /** Where the trust says who coordinates: {coordinator}. */
  readonly coordinatorNamed: string;
  readonly ownPages: string;
  readonly measures: string;
};

/** The fixed words of the papers around the mandate, and of what all papers have in common. */
export interface PaperWords extends AdvertWords {
  readonly summary: SummaryWords;
  readonly yearlyReport: YearlyReportWords;
  readonly questionnaire: QuestionnaireSumWords;
  readonly reportHeadings: ReportHeadings;
  /** For lists and file names. */
  readonly names: Readonly<Record<DocumentKind | 'form' | 'calendar' | 'tables' | 'bundle', string>>;
  readonly standing: {
    readonly status: Readonly<Record<Exclude<DocumentStanding['status'], 'none'>, string>>;
    /** `{status}`, `{date}` */
    readonly statusOn: string;
    readonly draftHeader: string;
    readonly approvalHeader: string;
    readonly changedHeader: string;
    /** `{version}` */
    readonly version: string;
    /** `{id}` */
    readonly process: string;
  };
  readonly openPoints: Texts<
    'heading' | 'what' | 'where' | 'why' | 'who' | 'when' | 'unanswered' | 'parkedHere'
  >;
  readonly appendix: Texts<
    | 'heading'
    | 'tookPart'
    | 'inAdvance'
    | 'alternatives'
    | 'form'
    | 'judgement'
    | 'panel'
    | 'fits'
    | 'notChosen'
    | 'scores'
    | 'parked'
    | 'settled'
    | 'notSettled'
    | 'answers'
    | 'answersNote'
  >;
  readonly order: Texts<
    | 'title'
    | 'titleFor'
    | 'to'
    | 'from'
    | 'contact'
    | 'date'
    | 'answerBy'
    | 'answerByHole'
    | 'task'
    | 'people'
    | 'criteria'
    | 'count'
    | 'number'
    | 'countHole'
    | 'seat'
    | 'perspective'
    | 'impartial'
    | 'staffShare'
    | 'work'
    | 'scope'
    | 'support'
    | 'preTalk'
    | 'agreement'
    | 'early'
    | 'postTalk'
    | 'how'
    | 'body'
    | 'noRoute'
  >;
  readonly checklist: ChecklistWords & Texts<'title' | 'titleFor'>;
  readonly calendar: Texts<
    | 'name'
    | 'meeting'
    | 'unnamedMeeting'
    | 'ownMeeting'
    /** `{meeting}`. */
    | 'papersOut'
    | 'casesIn'
    | 'unnamedOwnMeeting'
    | 'answers'
    | 'deadline'
    | 'responsible'
    | 'evaluation'
    | 'noDate'
  >;
  readonly bundle: Texts<
    | 'heading'
    | 'intro'
    | 'file'
    | 'what'
    | 'madeOn'
    | 'status'
    | 'accessible'
    | 'tagged'
    | 'untagged'
    | 'notMade'
    | 'data'
    | 'dataName'
  >;
}
