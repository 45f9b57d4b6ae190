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

  it('has the meetings of the year in the calendar when each of them has a day', () => {
    const of = (...dates: readonly string[]) =>
      checksIn(
        list({
          mandate: { ownMeetings: dates.map((date, index) => ({ id: String(index), name: 'M', date })) },
        }).blocks,
      ).find(({ text }) => text.startsWith('calendar'));
    expect(of()).toMatchObject({ ticked: false });
    expect(of('2027-11-10', 'uke 34')).toMatchObject({ text: 'calendar', ticked: false });
    expect(of('2027-11-10', '8.9.2027')).toEqual({
      text: 'calendar (calendarShown 2 08.09.2027)',
      ticked: true,
      source: { step: 'mandate', field: 'ownMeetings' },
    });
  });

  it('is ticked where people have ticked it, and nothing beside it', () => {
    const ticked = list({ start: { ticked: ['money-budget', 'work-early', 'nothing-we-know'] } });
    const texts = checksIn(ticked.blocks).flatMap(({ text, ticked: on }) => (on ? [text] : []));
    expect(texts).toEqual(['budget', 'early']);
  });

  const approved = { mandateStatus: 'approved', mandateDate: '2027-02-03' };

  it('has an approved mandate where the mandate is approved, on the day it was', () => {
    const made = item({ standing: approved, mandate: { approvedOn: '2027-01-01' } }, 'heading', 'mandate');
    expect(made).toMatchObject({ text: 'mandate (03.02.2027)', ticked: true });
  });

  it('says no day where none is written', () => {
    const made = item({ standing: { mandateStatus: 'approved' } }, 'heading', 'mandate');
    expect(made).toMatchObject({ text: 'mandate', ticked: true });
  });

  it.each([
    ['a day that has been', { mandate: { approvedOn: '2027-02-28' } }],
    ['a plan that is approved', { standing: { planStatus: 'approved', planDate: '2027-02-03' } }],
    ['a mandate that goes to approval', { standing: { ...approved, mandateStatus: 'for-approval' } }],
    ['a text that is another than the one approved', { standing: { ...approved, mandateSeal: 'another' } }],
  ])('is not ticked by %s', (_, answers) => {
    expect(item(answers, 'heading', 'mandate')?.ticked).toBe(false);
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
        text: 'Ansette (Leder, 01.05.2027, in-progress)',
        ticked: false,
        source: { step: 'plan', field: 'measures', row: 'a' },
      },
    ]);
  });

  it('are only their name where nothing else is written, and have one all the same', () => {
    expect(
      measures({ id: 'a', measure: 'Ansette' }, { id: 'b', responsible: 'Leder' }).map(({ text }) => text),
    ).toEqual(['Ansette', 'Unnamed (Leder)']);
  });

  it('keep their full stop after the brackets', () => {
    expect(measures({ id: 'a', measure: 'Ansette.', responsible: 'Leder' })[0]?.text).toBe(
      'Ansette (Leder).',
    );
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
