import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allScoresOf, byDisagreement, type GroupScores, placeAmongApart } from './scores-of.ts';
import { totalOf } from './tallies.ts';

const scoresOf = (given: {
  row?: object;
  advance?: readonly object[];
  ballots?: readonly object[];
  scoreAnew?: boolean;
}): GroupScores | undefined =>
  allScoresOf({
    stakeholders: { groups: [{ id: 'g', name: 'G', ...given.row }] },
    advance: { scores: given.advance ?? [] },
    meeting: { ballots: given.ballots ?? [], scoreAnew: given.scoreAnew },
  })[0];

const leader = (id: string, involvement?: number, importance?: number): object => ({
  id: `s-${id}-${String(involvement)}`,
  leader: id,
  group: 'g',
  involvement,
  importance,
});
const ballot = (person: string, involvement?: number, importance?: number): object => ({
  id: `b-${person}-${String(involvement)}`,
  person,
  group: 'g',
  involvement,
  importance,
});

describe('the scores of a group', () => {
  test('come from three sources, kept apart and counted together', () => {
    const scores = scoresOf({
      row: { involvementVotes: [1, 0, 2] },
      advance: [leader('a', 1, 3), leader('b', 2)],
      ballots: [ballot('1', 2, 2)],
    });
    expect(scores?.involvement.bySource).toEqual({
      advance: [1, 1, 0],
      hands: [1, 0, 2],
      keyboard: [0, 1, 0],
    });
    expect(scores?.involvement.counted).toEqual([2, 2, 2]);
    expect(scores?.involvement.distribution).toEqual({ count: 6, median: 2, least: 1, most: 3, spread: 2 });
    expect(scores?.importance.counted).toEqual([0, 1, 1]);
    expect(scores).toMatchObject({ spread: 2, count: 8, needsTalk: true });
  });

  test('a leader whose answer came twice counts once, with the later score', () => {
    expect(scoresOf({ advance: [leader('a', 1), leader('a', 3)] })?.involvement.counted).toEqual([0, 0, 1]);
  });

  test('a person at the keyboard with two rows counts once, question by question', () => {
    const scores = scoresOf({ ballots: [ballot('1', 2), ballot('1', undefined, 3)] });
    expect(scores?.persons).toEqual([{ source: 'keyboard', person: '1', involvement: 2, importance: 3 }]);
  });

  test('a leader and a person at the keyboard with the same name are two persons', () => {
    expect(scoresOf({ advance: [leader('1', 1)], ballots: [ballot('1', 1)] })?.count).toBe(2);
  });

  test('where the room scores anew, advance scores give way, but only for what the room has scored', () => {
    const scores = scoresOf({
      advance: [leader('a', 1, 1)],
      row: { involvementVotes: [0, 0, 4] },
      scoreAnew: true,
    });
    expect(scores?.involvement.counted).toEqual([0, 0, 4]);
    expect(scores?.involvement.bySource.advance).toEqual([1, 0, 0]);
    expect(scores?.importance.counted).toEqual([1, 0, 0]);
  });

  test.each<[string, unknown]>([
    ['text', 'many'],
    ['below zero', [-2, 0, 0]],
    ['half a person', [0.5, 0, 0]],
    ['endless', [Infinity, 0, 0]],
  ])('a count that is %s is nobody', (_name, involvementVotes) => {
    expect(scoresOf({ row: { involvementVotes } })?.involvement.distribution).toBeNull();
  });

  test('needs no talk when all said the same, or when it is agreed', () => {
    expect(scoresOf({ row: { involvementVotes: [0, 5, 0] } })?.needsTalk).toBe(false);
    expect(scoresOf({ row: { involvementVotes: [1, 5, 0], agreed: true } })?.needsTalk).toBe(false);
  });
});

test('groups are ordered by spread, then variance, then how many scored, and else stay', () => {
  const groups = [
    { id: 'alike', name: 'A', involvementVotes: [0, 6, 0] },
    { id: 'one-off', name: 'B', involvementVotes: [5, 1, 0] },
    { id: 'half', name: 'C', involvementVotes: [3, 3, 0] },
    { id: 'more', name: 'D', involvementVotes: [6, 6, 0] },
    { id: 'far', name: 'E', involvementVotes: [1, 4, 1] },
    { id: 'also-alike', name: 'F', involvementVotes: [0, 6, 0] },
  ];
  const order = byDisagreement(allScoresOf({ stakeholders: { groups } })).map(({ group }) => group);
  expect(order).toEqual(['far', 'more', 'half', 'one-off', 'alike', 'also-alike']);
});

test('a group knows its place among those that are apart, also after it is agreed on', () => {
  const scores = allScoresOf({
    stakeholders: {
      groups: [
        { id: 'alike', name: 'A', involvementVotes: [0, 6, 0] },
        { id: 'near', name: 'B', involvementVotes: [5, 1, 0] },
        { id: 'far', name: 'C', importanceVotes: [1, 4, 1], agreed: true },
        { id: 'unscored', name: 'D' },
      ],
    },
  });
  expect(placeAmongApart(scores, 'far')).toEqual({ number: 1, of: 2 });
  expect(placeAmongApart(scores, 'near')).toEqual({ number: 2, of: 2 });
  expect(placeAmongApart(scores, 'alike')).toBeUndefined();
  expect(placeAmongApart(scores, 'unscored')).toBeUndefined();
});

const scale = fc.option(fc.constantFrom(1, 2, 3), { nil: undefined });
const anyRows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), scale, scale), { maxLength: 12 });

test('nobody is counted twice, whatever the rows and whatever their order', () => {
  fc.assert(
    fc.property(anyRows, anyRows, fc.boolean(), (sent, given, scoreAnew) => {
      const rows = (list: typeof sent, column: string): object[] =>
        list.map(([who, involvement, importance], index) => ({
          id: `${column}${index}`,
          [column]: who,
          group: 'g',
          involvement,
          importance,
        }));
      const scores = scoresOf({ advance: rows(sent, 'leader'), ballots: rows(given, 'person'), scoreAnew });
      const most = new Set(sent.map(([who]) => who)).size + new Set(given.map(([who]) => who)).size;
      for (const question of ['involvement', 'importance'] as const) {
        const { counted, bySource } = scores?.[question] ?? { counted: [9, 9, 9], bySource: undefined };
        expect(totalOf(counted)).toBeLessThanOrEqual(most);
        const all = Object.values(bySource ?? {}).reduce((sum, tally) => sum + totalOf(tally), 0);
        if (!scoreAnew) expect(totalOf(counted)).toBe(all);
      }
    }),
    { numRuns: 60 },
  );
});
