import { FIRST_LANGUAGE, type ScreenLanguage } from '#domain/language/languages.ts';
import type { Answers } from '#domain/process/process.ts';
import { loadPart } from './languages/load-part.ts';

/** When the answers of the example's leaders were taken in. */
const TAKEN_IN = '2027-02-04T08:00:00.000Z';

/**
 * The shipped example with what its leaders answered before the meeting, fetched only when somebody asks for it. The
 * answers are read-only, and the same each time for a process with this id in this language.
 */
export async function loadExample(
  processId = 'example',
  code: ScreenLanguage = FIRST_LANGUAGE,
): Promise<Answers> {
  const [{ answers, leaders }, { exampleAnswers }, { mergeChanges }, { applyChanges }, { steps }] =
    await Promise.all([
      loadPart(code, 'example'),
      import('./examples/poliklinikk-answers.ts'),
      import('#domain/advance/merge-answers.ts'),
      import('#domain/process/change.ts'),
      import('#domain/guide/steps.ts'),
    ]);
  const invited: Answers = { ...answers, advance: { leaders } };
  const received = exampleAnswers(processId, leaders).map((answer) => ({
    answer,
    by: 'link' as const,
    leftovers: [],
  }));
  const process = {
    id: processId,
    schemaVersion: 0,
    createdAt: TAKEN_IN,
    updatedAt: TAKEN_IN,
    answers: invited,
  };
  return applyChanges(invited, mergeChanges(process, received, {}, { steps, now: TAKEN_IN }));
}
