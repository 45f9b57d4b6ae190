import { describe, expect, it } from 'vitest';
import type { Block, CheckItem } from '#documents/blocks/block.ts';
import type { Answers } from '#domain/process/process.ts';
import { headingsOf, paperInput, under } from '#tests/support/documents/paper-input.ts';
import { startChecklistOf } from './start-checklist.ts';

const list = (answers: Answers) => startChecklistOf(paperInput(answers));
const checksIn = (blocks: readonly Block[]): readonly CheckItem[] =>
  blocks.flatMap((block) => (block.kind === 'checks' ? block.items : []));
const item = (answers: Answers, part: string, text: string) =>
  checksIn(under(list(answers), part)).find((one) => one.text.startsWith(text));

describe('what must be in place before a panel meets', () => {
  it('stands as boxes in five parts, none ticked for anybody', () => {
    const made = list({});
    expect(headingsOf(made)).toHaveLength(5);
    const items = checksIn(made.blocks);
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ ticked }) => ticked)).toEqual([]);
  });

  it('is ticked where the answers show it, with what they say and the way there', () => {
    expect(item({ about: { involvementContact: 'Kari' } }, 'heading', 'contact')).toEqual({
      text: 'contact (Kari)',
      ticked: true,
      source: { step: 'about', field: 'involvementContact' },
    });
  });

  it('has an approved mandate where the documents are approved', () => {
    const answers = { standing: { status: 'approved', statusDate: '2027-02-03' } };
    expect(item(answers, 'heading', 'mandate')).toMatchObject({ text: 'mandate (03.02.2027)', ticked: true });
  });

  it.each([
    ['on a day that has been', '2027-02-28', true],
    ['today', '2027-03-01', true],
    ['on a day to come', '2027-03-02', false],
    ['on a day that is none', '2027-02-30', false],
    ['before the summer', 'før sommeren', false],
  ])('has a mandate that is to be approved %s: %s, %s', (_, approvedOn, ticked) => {
    expect(item({ mandate: { approvedOn } }, 'heading', 'mandate')?.ticked).toBe(ticked);
  });

  it('trusts the day of the documents before that of the mandate', () => {
    const answers = {
      standing: { status: 'approved', statusDate: '2027-02-03' },
      mandate: { approvedOn: '2027-01-01' },
    };
    expect(item(answers, 'heading', 'mandate')?.text).toBe('mandate (03.02.2027)');
  });
});

describe('the measures of the plan', () => {
  const measures = (...rows: readonly object[]) =>
    checksIn(under(list({ plan: { measures: rows } }), 'measures'));

  it('have no part in the list until there are some', () => {
    expect(headingsOf(list({ plan: { measures: [{ id: 'a' }] } }))).not.toContain('measures');
  });

  it('say who and when and how far, and lead to their row', () => {
    const row = {
      id: 'a',
      measure: 'Ansette',
      responsible: 'Leder',
      deadline: '2027-05-01',
      status: 'in-progress',
    };
    expect(measures(row)).toEqual([
      {
        text: 'measure Ansette Leder, 01.05.2027, in-progress',
        ticked: false,
        source: { step: 'plan', field: 'measures', row: 'a' },
      },
    ]);
  });

  it('are only their name where nothing else is written, and have one all the same', () => {
    expect(
      measures({ id: 'a', measure: 'Ansette' }, { id: 'b', responsible: 'Leder' }).map(({ text }) => text),
    ).toEqual(['Ansette', 'measure Unnamed Leder']);
  });

  it('are ticked when they are done, and then only', () => {
    const statuses = ['done', 'in-progress', 'postponed', 'not-started', undefined];
    const rows = statuses.map((status, index) => ({
      id: String(index),
      measure: 'M',
      ...(status ? { status } : {}),
    }));
    expect(measures(...rows).map(({ ticked }) => ticked)).toEqual([true, false, false, false, false]);
  });
});
