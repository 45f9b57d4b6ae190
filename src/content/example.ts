import type { Answers } from '#domain/process/process.ts';

/** When the answers of the example's leaders were taken in. */
const TAKEN_IN = '2027-02-04T08:00:00.000Z';

/**
 * The shipped example with what its leaders answered before the meeting, fetched only when somebody asks for it. The
 * answers are read-only, and the same each time for a process with this id.
 */
export async function loadExample(processId = 'example'): Promise<Answers> {
  const [
    { exampleNb },
    { exampleLeadersNb, exampleAnswersNb },
    { mergeChanges },
    { applyChanges },
    { steps },
  ] = await Promise.all([
    import('./examples/poliklinikk.nb.ts'),
    import('./examples/poliklinikk-leaders.nb.ts'),
    import('#domain/advance/merge-answers.ts'),
    import('#domain/process/change.ts'),
    import('#domain/guide/steps.ts'),
  ]);
  const invited: Answers = { ...exampleNb, advance: { leaders: exampleLeadersNb } };
  const received = exampleAnswersNb(processId).map((answer) => ({
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
