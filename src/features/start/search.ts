import type { Language } from '#domain/language/language.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';

/** Below this a search field is only in the way. */
export const FEW_PROCESSES = 5;

/** The processes where every word of the search stands in the title, the unit, the trust, or whom it answers. */
export function found(
  summaries: readonly ProcessSummary[],
  search: string,
  { finds }: Pick<Language, 'finds'>,
): readonly ProcessSummary[] {
  if (search.trim() === '') return summaries;
  return summaries.filter(({ title, unitName, healthTrust, answerTo }) => {
    const answer = [answerTo?.processName, answerTo?.unit, answerTo?.role];
    const text = [title, unitName, healthTrust, ...answer].join('\n');
    return finds(search, text);
  });
}
