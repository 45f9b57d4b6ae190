import type { mandate } from '#domain/guide/steps/mandate.ts';
import type { StepWords } from '#domain/steps/step-words.ts';

type Words = StepWords<typeof mandate>['fields'];

/** The words of the form itself, and of what the drafts write; the rest are facts behind them. */
type FormField =
  | 'title'
  | 'preparedBy'
  | 'responsible'
  | 'approvedOn'
  | 'purpose'
  | 'organisationRole'
  | 'relationToUserCommittee'
  | 'mainTasks'
  | 'composition'
  | 'meetingsAndFee'
  | 'caseHandling'
  | 'evaluation'
  | 'references'
  | 'clauses';

/** The words of the facts a mandate is built on, in one language. */
export type MandateFacts = Omit<Words, FormField>;

/** The clauses that are offered, in one language. */
export type MandateClauses = Words['clauses']['bank'];

/** Why other mandates have each clause, in one language. */
export type MandateReasons = Words['clauses']['bankReasons'];

/** The main tasks that are offered, in one language. */
export type MandateTasks = Words['mainTasks']['bank'];
