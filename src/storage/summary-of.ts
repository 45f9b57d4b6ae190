import { answersIn } from '#domain/guide/read.ts';
import { invitation } from '#domain/guide/registers/invitation.ts';
import { about } from '#domain/guide/steps/about.ts';
import { titleOf } from '#domain/guide/title.ts';
import type { Process } from '#domain/process/process.ts';
import { howFarOf, type HowFar } from '#domain/progress/how-far.ts';
import { textOf } from '#domain/process/rows.ts';
import type { AnswerTo, ProcessSummary } from './process-repository.ts';

/**
 * What the list shows of a process; empty texts where nothing is written yet. `before` is the summary it had:
 * whether it is archived, or an example, stands there only. With `sameDistance` it has come as far as it had then, and is not counted
 * anew, unless an earlier program counted it.
 */
export function summaryOf(
  process: Process,
  before?: ProcessSummary,
  { sameDistance = false }: { readonly sameDistance?: boolean } = {},
): ProcessSummary {
  const { unitName, healthTrust } = answersIn(process.answers, about);
  const answerTo = answerToOf(process);
  const known = sameDistance && before?.schemaVersion === process.schemaVersion ? before.howFar : undefined;
  return {
    id: process.id,
    title: titleOf(process),
    unitName: textOf(unitName),
    healthTrust: textOf(healthTrust),
    createdAt: process.createdAt,
    updatedAt: process.updatedAt,
    ...(process.lastStep === undefined ? {} : { lastStep: process.lastStep }),
    schemaVersion: process.schemaVersion,
    ...(before?.archivedAt === undefined ? {} : { archivedAt: before.archivedAt }),
    ...(answerTo ? { answerTo } : known ? { howFar: known } : countedOf(process)),
    ...(before?.isExample ? { isExample: true } : {}),
  };
}

/** What is only counted must never keep words from the disk: what is stored can be of a shape no count expects. */
function countedOf(process: Process): { readonly howFar?: HowFar } {
  try {
    return { howFar: howFarOf(process) };
  } catch {
    return {};
  }
}

/** The summary with how far the process has come, and nothing else changed. */
export const counted = (summary: ProcessSummary, process: Process): ProcessSummary =>
  summary.answerTo ? summary : { ...summary, ...countedOf(process) };

/** The summary of what is an example no longer. */
export const keptExample = ({ isExample: _before, ...summary }: ProcessSummary): ProcessSummary => summary;

/** Whom a leader's record answers; undefined for a process of its own. */
function answerToOf(process: Process): AnswerTo | undefined {
  const {
    process: asking,
    leader,
    forAll,
    processName,
    role,
    unit,
    questionnaire,
    round,
  } = answersIn(process.answers, invitation);
  if (typeof asking !== 'string') return undefined;
  return {
    process: asking,
    leader: forAll === true ? '' : textOf(leader),
    processName: textOf(processName),
    role: textOf(role),
    unit: textOf(unit),
    ...(questionnaire === undefined ? {} : { questionnaire, round: textOf(round) }),
  };
}

/** The summary put in the archive at this time, or taken out of it with null. */
export function archived(
  { archivedAt: _before, ...summary }: ProcessSummary,
  at: string | null,
): ProcessSummary {
  return at === null ? summary : { ...summary, archivedAt: at };
}

/** Newest change first; times may be written in different zones. */
export const newestFirst = (summaries: readonly ProcessSummary[]): readonly ProcessSummary[] =>
  summaries
    .map((summary) => ({ summary, at: Date.parse(summary.updatedAt) }))
    .sort((a, b) => b.at - a.at || (a.summary.id < b.summary.id ? -1 : 1))
    .map(({ summary }) => summary);
