// @vitest-environment node
import ICAL from 'ical.js';
import { readSheet } from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { steps } from '#domain/guide/steps.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { calendarOf } from '#documents/calendar/calendar-events.ts';
import { dateIn } from '#domain/values/date-in-text.ts';
import { calendarText } from '../support/documents/calendar-text.ts';
import { processTablesOf } from '#documents/tables/process-tables.ts';
import { renderTables } from '#documents/tables/render-tables.ts';
import type { Answers } from '#domain/process/process.ts';
import { everyAnswer } from '../support/full-process.ts';
import { inputOfAnswers } from '../support/kept-documents.ts';

const answers: Answers = {
  about: {
    unitName: 'Klinikk Øst',
    meetings: [
      { id: 'm1', name: 'Behovsanalyse; del 1, ærlig\nsamtale', date: '2027-04-12', minutes: '90' },
      { id: 'm2', name: 'Handlingsplan', date: 'en gang i mai' },
    ],
  },
  mandate: { evaluation: 'Panelet evalueres innen 1. juni 2028, og så hvert år.' },
  plan: {
    measures: [
      { id: 't1', measure: '=1+1', responsible: '@leder', deadline: '2027-05-20', status: 'in-progress' },
      { id: 't2', measure: 'Ferdig', deadline: '2027-01-01', status: 'done' },
      { id: 't3', measure: '-2+3', responsible: '\t+4', deadline: 'snart', indicator: 'Kárášjohka 🧸 <b>' },
    ],
  },
  stakeholders: { groups: [{ id: 'g', name: '+SUM(A1)', involvement: 1, importance: 3 }] },
};

describe('another reader of calendars', () => {
  const eventsIn = (text: string | null) =>
    new ICAL.Component(ICAL.parse(text ?? '') as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => ({ component, event: new ICAL.Event(component) }));

  it('finds meetings, deadlines and the evaluation, as whole days with a reminder, and what is done as taken out', async () => {
    const all = eventsIn(calendarText(await inputOfAnswers(answers, 'nb')));
    const cancelled = all.filter(
      ({ component }) => component.getFirstPropertyValue('status') === 'CANCELLED',
    );
    expect(cancelled.map(({ event }) => event.summary)).toEqual(['Frist: Ferdig']);
    expect(cancelled[0]?.component.getAllSubcomponents('valarm')).toEqual([]);
    const found = all.filter((one) => !cancelled.includes(one));
    expect(found.map(({ event }) => [event.startDate.toString(), event.summary])).toEqual([
      ['2027-04-12', 'Møte: Behovsanalyse; del 1, ærlig\nsamtale'],
      ['2027-05-20', 'Frist: =1+1'],
      ['2028-06-01', 'Evaluering av brukerpanel'],
    ]);
    for (const { event, component } of found) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
    }
  });

  it('meets the same events under the same names each time', async () => {
    const input = await inputOfAnswers(answers, 'nb');
    expect(calendarText({ ...input })).toBe(calendarText(input));
    expect(eventsIn(calendarText(input)).map(({ event }) => event.uid)).toContain(
      'case-measure-t1@brukerpanelveilederen',
    );
  });
});

describe('the calendar', () => {
  it('names what has no day', async () => {
    expect(calendarOf(await inputOfAnswers(answers, 'nb')).leftOut).toEqual([
      'Møte: Handlingsplan: «en gang i mai»',
      'Frist: -2+3: «snart»',
    ]);
  });

  it.each([
    ['innen 02.06.2027', '2027-06-02'],
    ['den 2. juni 2027, eller 1.1.2030', '2027-06-02'],
    ['by 12 May 2027', '2027-05-12'],
    ['31.02.2027', undefined],
    ['i mai 2028', undefined],
  ])('finds the day in «%s»', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });
});

const ABOUT = { day: '2027-03-01', title: 'Tabeller', tag: 'nb-NO' };

describe('another reader of spreadsheets', () => {
  const made = async () => renderTables(processTablesOf(await inputOfAnswers(answers, 'nb')), ABOUT);

  it('finds the plan, with what looks like a formula as text', async () => {
    const rows = await readSheet(Buffer.from(await made()), 1);
    expect(rows[0]?.slice(0, 3)).toEqual(['Nr.', 'Hva skal gjøres?', 'Område']);
    expect(rows.slice(1).map((row) => row[1])).toEqual(['=1+1', 'Ferdig', '-2+3']);
    expect(rows[1]?.[3]).toBe('@leder');
    expect(rows[3]?.[3]).toContain('+4');
    expect(rows[1]?.[4]).toEqual(new Date('2027-05-20T00:00:00Z'));
    expect(rows[3]?.[4]).toBe('snart');
    expect(rows[3]?.[6]).toBe('Kárášjohka 🧸 <b>');
  });

  it('finds a column for everything that is declared, but how a score came to be', async () => {
    const { measures } = plan.fields;
    const { groups } = stakeholders.fields;
    const behindScores = ['involvementVotes', 'importanceVotes', 'agreed'];
    const labels = (of: Readonly<Record<string, { readonly label: string }>>, ids: readonly string[]) =>
      ids.map((id) => of[id]?.label);
    const full = renderTables(processTablesOf(await inputOfAnswers(everyAnswer(steps), 'nb')), ABOUT);
    const heads = async (sheet: number) => (await readSheet(Buffer.from(await full), sheet))[0];
    expect((await heads(1))?.slice(1)).toEqual(
      labels(stepsNb.plan.fields.measures.columns, Object.keys(measures.columns)),
    );
    expect((await heads(2))?.slice(1, -1)).toEqual(
      labels(
        stepsNb.stakeholders.fields.groups.columns,
        Object.keys(groups.columns).filter((id) => !behindScores.includes(id)),
      ),
    );
  });

  it('finds no column of a plan that nobody used, beyond those of the form', async () => {
    const [heads] = await readSheet(Buffer.from(await made()), 1);
    const ofTheForm = Object.entries(plan.fields.measures.columns).filter(
      ([, column]) => !('extra' in column),
    );
    expect(heads).toHaveLength(1 + ofTheForm.length);
  });

  it('finds the stakeholders with their gap, and no formula in any sheet', async () => {
    const bytes = await made();
    const rows = await readSheet(Buffer.from(bytes), 2);
    expect([rows[1]?.[1], rows[1]?.at(-1)]).toEqual(['+SUM(A1)', 2]);
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      if (path.includes('worksheets/')) expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]/);
  });
});
