import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineStep } from '../steps/define-step.ts';
import { applyChanges } from '../process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '../process/process.ts';
import { isBlank, rowsOf, type Row } from '../process/rows.ts';
import { ownRowId, type AdvanceAnswer } from './answer.ts';
import { CHOICES, compareAnswers } from './compare-answer.ts';
import { mergeChanges, type MergeChoices } from './merge-answers.ts';
import { arrivalsOf, type ReceivedAnswer } from './received-answer.ts';
import { saidIn } from './said-rows.ts';

const steps = [
  defineStep({
    id: 'stakeholders',
    phase: 'mapping',
    filledBy: ['advance'],
    fields: {
      groups: {
        kind: 'rows',
        name: 'name',
        start: 0,
        columns: {
          name: { kind: 'line' },
          type: { kind: 'choice', options: ['patient', 'relative'] },
          importance: { kind: 'scale' },
          note: { kind: 'paragraph' },
        },
      },
    },
  }),
  defineStep({
    id: 'summary',
    phase: 'mapping',
    filledBy: ['advance'],
    fields: { good: { kind: 'paragraph' }, amount: { kind: 'number', unit: 'kroner' } },
  }),
];
const given = { steps, now: '2026-11-05T08:00:00Z' };
const LEADERS = ['l1', 'l2', 'l3'] as const;

const processWith = (answers: Answers): Process => ({
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '',
  updatedAt: '',
  answers: {
    ...answers,
    advance: { leaders: LEADERS.map((id) => ({ id, role: 'Leder', unit: `Post ${id.slice(1)}` })) },
  },
});
const from = (leader: string, answers: Answers, more: Partial<AdvanceAnswer> = {}): ReceivedAnswer => ({
  answer: { process: 'p', leader, role: 'Leder', unit: '', version: 1, sentAt: '', answers, ...more },
  by: 'link',
  leftovers: [],
});
const good = (leader: string, text: string): ReceivedAnswer => from(leader, { summary: { good: text } });
const merged = (
  process: Process,
  received: readonly ReceivedAnswer[],
  choices: MergeChoices = {},
): Process => ({
  ...process,
  answers: applyChanges(process.answers, mergeChanges(process, received, choices, given)),
});
const goodIn = (process: Process): unknown => process.answers['summary']?.['good'];
const groups = (process: Process): readonly Row[] => rowsOf(process.answers['stakeholders']?.['groups']);
const scores = (process: Process): readonly Row[] => rowsOf(process.answers['advance']?.['scores']);

describe('words', () => {
  const empty = processWith({});

  it('of one leader stand alone where nothing stood; of several, each under a name in the order of names', () => {
    expect(goodIn(merged(empty, [good('l1', 'Bra')]))).toBe('Bra');
    expect(goodIn(merged(empty, [good('l2', 'B'), good('l1', 'A')]))).toBe(
      'Leder, Post 1:\nA\n\nLeder, Post 2:\nB',
    );
  });

  it('that all say stand once', () => {
    expect(goodIn(merged(empty, [good('l1', 'Ingen'), good('l2', 'Ingen ')]))).toBe('Ingen');
  });

  it('come beside the facilitator’s own, or take their place and keep them beside', () => {
    const own = processWith({ summary: { good: 'Våre ord' } });
    const key = compareAnswers(own, [good('l1', 'A')], steps).places[0]?.offers[0]?.key ?? '';
    const taken = merged(own, [good('l1', 'A')], { offers: { [key]: 'theirs' } });

    expect(goodIn(merged(own, [good('l1', 'A')]))).toBe('Våre ord\n\nLeder, Post 1:\nA');
    expect(goodIn(merged(own, [good('l1', 'A')], { offers: { [key]: 'mine' } }))).toBe('Våre ord');
    expect(goodIn(taken)).toBe('A');
    expect(saidIn(taken)).toMatchObject([
      { leader: 'l1', text: 'A', placed: true },
      { leader: '', text: 'Våre ord', placed: true },
    ]);
  });

  it('of a later version take the place of the former, and leave what others wrote around them', () => {
    const first = merged(processWith({ summary: { good: 'Våre' } }), [good('l1', 'A'), good('l2', 'B')]);
    const later = from('l1', { summary: { good: 'A2' } }, { version: 2 });

    expect(compareAnswers(first, [later], steps).places[0]?.offers).toMatchObject([
      { status: 'changed', before: 'A', suggested: 'both' },
    ]);
    expect(goodIn(merged(first, [later]))).toBe('Våre\n\nLeder, Post 1:\nA2\n\nLeder, Post 2:\nB');
    expect(goodIn(merged(merged(empty, [good('l1', 'A')]), [later]))).toBe('A2');
  });

  it('of a leader whose role or unit got another name take the place of the former, under the new name', () => {
    const first = merged(processWith({ summary: { good: 'Våre' } }), [good('l1', 'A'), good('l2', 'B')]);
    const leaders = rowsOf(first.answers['advance']?.['leaders']).map((row) =>
      row.id === 'l1' ? { ...row, role: 'Seksjonsleder' } : row,
    );
    const renamed = {
      ...first,
      answers: { ...first.answers, advance: { ...first.answers['advance'], leaders } },
    };
    const later = from('l1', { summary: { good: 'A2' } }, { version: 2 });
    expect(goodIn(merged(renamed, [later]))).toBe('Våre\n\nLeder, Post 2:\nB\n\nSeksjonsleder, Post 1:\nA2');
  });

  it('of two who said the same stay those of the other when one of them says something else', () => {
    const both = merged(empty, [good('l1', 'Ingen'), good('l2', 'Ingen')]);
    expect(goodIn(both)).toBe('Ingen');
    const later = from('l1', { summary: { good: 'Noe' } }, { version: 2 });
    expect(goodIn(merged(both, [later]))).toBe('Leder, Post 1:\nNoe\n\nLeder, Post 2:\nIngen');
  });

  it('that differ in spaces, soft hyphens, line ends or how å is composed are the same', () => {
    const text = 'Post 2 på dagtid.\n\nVi ringer.';
    for (const other of [
      text.replaceAll(' ', '\u00a0'),
      text.replaceAll('\n', '\r\n'),
      text.normalize('NFD'),
      text.replace('dag', 'dag\u00ad'),
      text.replace(' på', '  på'),
      text.replace('på', 'p\u200bå'),
    ]) {
      const own = processWith({ summary: { good: text } });
      expect(compareAnswers(own, [good('l1', other)], steps).places[0]?.offers).toMatchObject([
        { status: 'equal' },
      ]);
      expect(goodIn(merged(own, [good('l1', other)]))).toBe(text);
      expect(goodIn(merged(empty, [good('l1', text), good('l2', other)]))).toBe(text);
      const both = merged(processWith({ summary: { good: 'Våre' } }), [good('l1', text), good('l2', 'B')]);
      expect(goodIn(merged(both, [from('l1', { summary: { good: other } }, { version: 2 })]))).toBe(
        goodIn(both),
      );
    }
  });

  it('of one leader on two machines are all offered, also what the later answer says nothing of', () => {
    const one = from(
      'l1',
      { summary: { good: 'A', amount: '5' } },
      { record: 'r1', sentAt: '2026-11-01T08:00:00Z' },
    );
    const two = from('l1', { summary: { good: 'B' } }, { record: 'r2', sentAt: '2026-11-02T08:00:00Z' });
    const summary = { good: 'A\n\nB', amount: '5' };
    expect(merged(empty, [one, two]).answers['summary']).toEqual(summary);
    expect(merged(merged(empty, [one]), [two]).answers['summary']).toEqual(summary);
    expect(merged(merged(empty, [two]), [one]).answers['summary']).toEqual(summary);
    expect(arrivalsOf(empty, [one, two])).toEqual(['new', 'new']);
    const back = from(
      'l1',
      { summary: { good: 'A2' } },
      { record: 'r1', version: 2, sentAt: '2026-11-03T08:00:00Z' },
    );
    expect(goodIn(merged(merged(empty, [one, two]), [back]))).toBe('B\n\nA2');
  });

  it('of one who answered an invitation for all stand under the role a later answer corrects', () => {
    const first = merged(empty, [from('own', { summary: { good: 'A' } }, { role: 'Leder 9' })]);
    const corrected = from('own', { summary: { good: 'A2' } }, { role: 'Avdelingsleder', version: 2 });
    const leader = (process: Process): Row | undefined =>
      rowsOf(process.answers['advance']?.['leaders']).find(({ id }) => id === 'own');
    expect(leader(merged(first, [corrected]))).toMatchObject({ role: 'Avdelingsleder' });
    expect(leader(merged(empty, [corrected]))).toMatchObject({ role: 'Avdelingsleder' });
    const leaders = rowsOf(first.answers['advance']?.['leaders']).map((row) =>
      row.id === 'own' ? { ...row, role: 'Skrevet her' } : row,
    );
    const written = {
      ...first,
      answers: { ...first.answers, advance: { ...first.answers['advance'], leaders } },
    };
    expect(leader(merged(written, [corrected]))).toMatchObject({ role: 'Skrevet her' });
  });

  it('of an older version that comes late change nothing but the list of answers', () => {
    const newest = merged(empty, [from('l1', { summary: { good: 'Ny' } }, { version: 2 })]);
    const after = merged(newest, [good('l1', 'Gammel')]);

    expect(arrivalsOf(newest, [good('l1', 'Gammel')])).toEqual(['older']);
    expect(goodIn(after)).toBe('Ny');
    expect(saidIn(after)).toEqual(saidIn(newest));
    expect(rowsOf(after.answers['advance']?.['answers'])).toHaveLength(2);
  });

  it('in a cell with room for one are the first leader’s by name, whoever came first, and never a person’s', () => {
    const amount = (leader: string, text: string): ReceivedAnswer =>
      from(leader, { summary: { amount: text } });
    const [one, two] = [amount('l1', '100'), amount('l2', '200')];
    const typed = processWith({ summary: { amount: '5' } });

    expect(merged(merged(empty, [two]), [one]).answers['summary']).toEqual({ amount: '100' });
    expect(merged(merged(empty, [one]), [two]).answers['summary']).toEqual({ amount: '100' });
    expect(merged(typed, [one]).answers['summary']).toEqual({ amount: '5' });
  });

  it('about a row that is gone, and those without a question, wait to be placed by hand', () => {
    const after = merged(empty, [
      {
        ...from('l1', { stakeholders: { groups: [{ id: 'gone', note: 'Om dem' }] } }),
        leftovers: ['I margen'],
      },
    ]);

    expect(groups(after)).toEqual([]);
    expect(saidIn(after).filter(({ placed }) => !placed)).toMatchObject([
      { text: 'Om dem', place: { row: 'gone' } },
      { text: 'I margen', place: null },
    ]);
  });
});

describe('scores', () => {
  const process = processWith({
    stakeholders: { groups: [{ id: 'g', name: 'Barn', importance: 1 }, { id: 'blank' }] },
  });
  const score = (importance: number | undefined, version = 1): ReceivedAnswer =>
    from(
      'l1',
      { stakeholders: { groups: [{ id: 'g', ...(importance ? { importance } : {}) }] } },
      { version },
    );

  it('are kept apart from the agreed one, and follow the latest answer, also when it scores no more', () => {
    const first = merged(process, [score(3)]);

    expect(groups(first)[0]).toMatchObject({ importance: 1 });
    expect(scores(first)).toMatchObject([{ leader: 'l1', group: 'g', importance: 3 }]);
    expect(scores(merged(first, [score(2, 2)]))).toMatchObject([{ importance: 2 }]);
    expect(scores(merged(first, [score(undefined, 2)]))).toEqual([]);
    expect(scores(merged(merged(process, [score(2, 2)]), [score(3)]))).toMatchObject([{ importance: 2 }]);
  });

  it('of a group that is the same as one here belong to that one', () => {
    const id = ownRowId('l1', 'x');
    const own = from('l1', {
      stakeholders: { groups: [{ id, name: 'Barna', note: 'Viktige', importance: 2 }] },
    });
    const [row] = compareAnswers(process, [own], steps).rows;
    const same = merged(process, [own], { rows: { [id]: { kind: 'same', as: 'g' } } });

    expect(row).toMatchObject({ suggested: { kind: 'new' }, near: [{ id: 'g', how: 'near' }] });
    expect(groups(merged(process, [own])).map((group) => group.id)).toEqual(['g', id, 'blank']);
    expect(groups(same)).toMatchObject([{ id: 'g', name: 'Barn', note: 'Viktige' }, { id: 'blank' }]);
    expect(scores(same)).toMatchObject([{ group: 'g', importance: 2 }]);
    expect(groups(merged(process, [own], { rows: { [id]: { kind: 'leave' } } }))).toEqual(groups(process));
  });

  it('of the same new group from two leaders meet in one row, and what follows later too', () => {
    const own = (leader: string, version = 1): ReceivedAnswer =>
      from(
        leader,
        { stakeholders: { groups: [{ id: ownRowId(leader, 'x'), name: 'Søsken', importance: version }] } },
        { version },
      );
    const both = merged(process, [own('l1'), own('l2')]);

    expect(groups(both)).toHaveLength(3);
    expect(new Set(scores(both).map((row) => row['group'])).size).toBe(1);
    expect(scores(merged(both, [own('l2', 2)])).map((row) => row['importance'])).toEqual([1, 2]);
  });
});

const anyWords = fc.constantFrom('Ingen', 'Noe', 'A\n\nB', ' ');
/** Words that look as if another leader's name stood over them. */
const anyNastyWords = fc.oneof(anyWords, fc.constantFrom('Leder, Post 1:\nIngen', 'Leder, Post 2:\nNoe'));
const anyAnswer = (words: fc.Arbitrary<string>): fc.Arbitrary<ReceivedAnswer> =>
  fc
    .record({
      leader: fc.constantFrom(...LEADERS),
      version: fc.integer({ min: 1, max: 2 }),
      good: fc.option(words, { nil: undefined }),
      note: fc.option(words, { nil: undefined }),
      importance: fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }),
      own: fc.boolean(),
    })
    .map(({ leader, version, own, good: text, note, importance }) => {
      const added = own
        ? [{ id: ownRowId(leader, 'o'), name: `Gruppe hos ${leader}`, importance: 2, note: 'Egen' }]
        : [];
      return from(
        leader,
        {
          summary: { ...(text === undefined ? {} : { good: text }) },
          stakeholders: { groups: [{ id: 'g', note, importance }, ...added] },
        },
        { version },
      );
    });
const anyAnswers = (words = anyNastyWords): fc.Arbitrary<readonly ReceivedAnswer[]> =>
  fc.uniqueArray(anyAnswer(words), { maxLength: 4, selector: ({ answer }) => answer.leader });
const anyOwn = (words: fc.Arbitrary<string> = anyNastyWords): fc.Arbitrary<Process> =>
  fc
    .record({ good: words, note: words })
    .map(({ good: text, note }) =>
      processWith({ summary: { good: text }, stakeholders: { groups: [{ id: 'g', name: 'Barn', note }] } }),
    );

/** Answers of three leaders, each from up to two machines, no two sent at the same time. */
const anyRecords = (): fc.Arbitrary<readonly ReceivedAnswer[]> =>
  fc
    .uniqueArray(fc.tuple(anyAnswer(anyWords), fc.constantFrom('r1', 'r2')), {
      maxLength: 5,
      selector: ([{ answer }, record]) => `${answer.leader}/${record}`,
    })
    .map((list) =>
      list.map(([one, record], index) => {
        const sentAt = `2026-11-0${index + 1}T08:00:00Z`;
        return { ...one, answer: { ...one.answer, record: `${one.answer.leader}-${record}`, sentAt } };
      }),
    );

describe('whatever comes, in whatever order', () => {
  it('the order of taking in answers from several machines of one leader leaves no trace in the process', () => {
    fc.assert(
      fc.property(
        // Words of the facilitator that nobody else says: the very words of a leader are taken for that leader's.
        anyOwn(fc.constantFrom(' ', 'Våre')),
        anyRecords().chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        (process, [list, shuffled]) => {
          const atOnce = merged(process, list);
          const inTurn = shuffled.reduce((sum, answer) => merged(sum, [answer]), process);
          expect(inTurn.answers['summary']).toEqual(atOnce.answers['summary']);
          expect(inTurn.answers['stakeholders']).toEqual(atOnce.answers['stakeholders']);
          expect(new Set(scores(inTurn))).toEqual(new Set(scores(atOnce)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('taking the same in twice changes nothing', () => {
    fc.assert(
      fc.property(anyOwn(), anyAnswers(), (process, answers) => {
        const once = merged(process, answers);
        expect(mergeChanges(once, answers, {}, given)).toEqual([]);
        expect(arrivalsOf(once, answers).every((arrival) => arrival === 'double')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('the order of arrival leaves no trace', () => {
    fc.assert(
      fc.property(anyOwn(anyWords), anyAnswers(anyWords), (process, answers) => {
        const inTurn = (list: readonly ReceivedAnswer[]): Process =>
          list.reduce((sum, answer) => merged(sum, [answer]), process);
        const [one, other] = [inTurn(answers), inTurn(answers.toReversed())];
        for (const result of [other, merged(process, answers)]) {
          expect(result.answers['summary']).toEqual(one.answers['summary']);
          expect(result.answers['stakeholders']).toEqual(one.answers['stakeholders']);
          expect(new Set(saidIn(result))).toEqual(new Set(saidIn(one)));
          expect(new Set(scores(result))).toEqual(new Set(scores(one)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('no words of the facilitator or of a leader are lost, whatever is chosen', () => {
    fc.assert(
      fc.property(
        anyOwn(),
        anyAnswers(),
        fc.array(fc.constantFrom(...CHOICES)),
        (process, answers, chosen) => {
          const offers = compareAnswers(process, answers, steps).places.flatMap((place) => place.offers);
          const choices = Object.fromEntries(
            offers.map(({ key }, index) => [key, chosen[index % (chosen.length || 1)] ?? 'theirs']),
          );
          const after = merged(process, answers, { offers: choices });
          const everything = JSON.stringify([after.answers['summary'], groups(after), saidIn(after)]);
          const own = [goodIn(process), groups(process)[0]?.['note']];
          for (const text of [...own, ...offers.map((offer) => offer.text)])
            if (!isBlank(text)) expect(everything).toContain(JSON.stringify(text).slice(1, -1).trim());
        },
      ),
      { numRuns: 40 },
    );
  });
});
