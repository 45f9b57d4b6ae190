import { stepAnswers, titleOf, type Process } from '#domain/process/process.ts';
import type { ProcessSummary } from './process-repository.ts';

/**
 * What the list shows of a process; empty texts where nothing is written yet. `before` is the summary it had:
 * whether it is archived stands there only.
 */
export function summaryOf(process: Process, before?: ProcessSummary): ProcessSummary {
  const about = stepAnswers(process, 'about');
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    id: process.id,
    title: titleOf(process),
    unitName: text(about['unitName']),
    healthTrust: text(about['healthTrust']),
    createdAt: process.createdAt,
    updatedAt: process.updatedAt,
    ...(process.lastStep === undefined ? {} : { lastStep: process.lastStep }),
    schemaVersion: process.schemaVersion,
    ...(before?.archivedAt === undefined ? {} : { archivedAt: before.archivedAt }),
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
  summaries.toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.id < b.id ? -1 : 1));
