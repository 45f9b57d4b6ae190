import { isIsoDate } from '../values/dates.ts';
import { steps } from '../guide/steps.ts';
import type { Process } from '../process/process.ts';
import { DECISIONS, entryOf, nameOfEntry, type PortfolioEntry } from './entry.ts';
import { portfolioSums } from './sums.ts';

/** The form of a summary. A program that knows another leaves it out. */
const VERSION = 1;
/** Characters of a name: with four bytes in each, all of it stays under the 1000 bytes a server takes. */
const LONGEST_NAME = 120;

const MANDATES: readonly PortfolioEntry['mandate'][] = [
  'none',
  'draft',
  'for-approval',
  'changed',
  'approved',
];

/** What a process lets its trust see: this, and nothing else. */
export interface ProcessSummary extends Pick<
  PortfolioEntry,
  'unit' | 'need' | 'done' | 'asked' | 'next' | 'mandate'
> {
  readonly version: typeof VERSION;
  /** How many measures are late. */
  readonly late: number;
  /** ISO day the panel is to be evaluated; empty where there is none. */
  readonly evaluation: string;
}

/** The summary of a process as it is on this ISO day. */
export function summaryOf(process: Process, today: string): ProcessSummary {
  const entry = entryOf(process);
  const { need, done, asked, next, mandate, revisions } = entry;
  return {
    version: VERSION,
    unit: [...nameOfEntry(entry)].slice(0, LONGEST_NAME).join(''),
    need,
    done,
    asked,
    next,
    mandate,
    late: portfolioSums([entry], today).late.length,
    evaluation: revisions.find(({ kind }) => kind === 'evaluation')?.day ?? '',
  };
}

/** Reads what came from a server; null where it is no summary of this form. */
export function readSummary(value: unknown): ProcessSummary | null {
  const { version, unit, need, done, asked, next, mandate, late, evaluation } = Object(value) as Record<
    string,
    unknown
  >;
  const [known, stands, goesOn] = [
    DECISIONS.find((one) => one === need),
    MANDATES.find((one) => one === mandate),
    steps.find(({ id }) => id === next)?.id,
  ];
  if (version !== VERSION || typeof unit !== 'string' || !known || !stands || !goesOn) return null;
  return {
    version,
    unit: [...unit].slice(0, LONGEST_NAME).join(''),
    need: known,
    done: countOf(done),
    asked: countOf(asked),
    next: goesOn,
    mandate: stands,
    late: countOf(late),
    evaluation: typeof evaluation === 'string' && isIsoDate(evaluation) ? evaluation : '',
  };
}

const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;

/** A summary as a process among many, of which no more is known. `id`: any that is its own here. */
export const entryOfSummary = (summary: ProcessSummary, id: string, updatedAt: string): PortfolioEntry => ({
  id,
  title: '',
  unit: summary.unit,
  trust: '',
  profile: '',
  updatedAt,
  need: summary.need,
  done: summary.done,
  asked: summary.asked,
  next: summary.next,
  mandate: summary.mandate,
  groups: [],
  criteria: [],
  measures: [],
  frame: { kind: 'missing' },
  fees: { kind: 'missing' },
  cost: { kind: 'missing' },
  revisions: summary.evaluation ? [{ kind: 'evaluation', day: summary.evaluation }] : [],
});
