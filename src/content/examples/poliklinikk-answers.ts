import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { ExampleLeader } from './example-words.ts';

type Scores = Readonly<Record<string, readonly [involvement: 1 | 2 | 3, importance: 1 | 2 | 3]>>;

/** What each said of the groups: they agree on some, and are far apart on others. */
const SCORES: Readonly<Record<string, Scores>> = {
  l1: { s1: [3, 3], s2: [1, 2], s3: [2, 3], s4: [3, 3], s5: [1, 2], s6: [1, 2], s8: [1, 2], s10: [1, 3] },
  l2: { s1: [2, 3], s2: [3, 3], s3: [1, 2], s6: [1, 3], s7: [3, 3], s8: [1, 1], s9: [2, 3], s11: [1, 1] },
  l3: { s1: [1, 3], s2: [1, 3], s3: [1, 3], s4: [2, 3], s5: [1, 3], s6: [1, 3], s8: [2, 2], s10: [1, 2] },
  l4: { s1: [2, 2], s2: [2, 3], s3: [1, 3], s4: [2, 2], s6: [2, 3], s7: [3, 3], s8: [1, 3], s9: [2, 2] },
};

const SENT_AT: Readonly<Record<string, string>> = {
  l1: '2027-01-28T08:42:00.000Z',
  l2: '2027-01-29T12:10:00.000Z',
  l3: '2027-02-01T07:55:00.000Z',
  l4: '2027-02-02T13:31:00.000Z',
};

/** The answers that came home from these leaders to the example with this id. They are numbers, in every language. */
export const exampleAnswers = (
  process: string,
  leaders: readonly ExampleLeader[],
): readonly AdvanceAnswer[] =>
  leaders.flatMap(({ id, role = '', unit = '' }) => {
    const [scores, sentAt] = [SCORES[id], SENT_AT[id]];
    if (!scores || sentAt === undefined) return [];
    const groups = Object.entries(scores).map(([group, [involvement, importance]]) => ({
      id: group,
      involvement,
      importance,
    }));
    return [
      {
        process,
        leader: id,
        record: `example-${id}`,
        role,
        unit,
        version: 1,
        sentAt,
        answers: { stakeholders: { groups } },
      },
    ];
  });
