import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { answersIn, rowsIn } from '#domain/guide/read.ts';
import type { Answers } from '#domain/process/process.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { closing: words, names, clock } = said.meeting;
const steps = said.steps;
const open = (answers: Answers = {}, at = 'needs-analysis'): Promise<OpenApp> =>
  openApp({ at: `/p/p1/meeting/closing?meeting=${at}`, processes: [processWith(answers)] });
const part = (title: string) => within(screen.getByRole('region', { name: title }));

const decided = {
  decision: { need: 'yes-on-trial', reason: 'Vi hører for lite' },
  criteria: { criteria: [{ id: 'c1', text: 'Sårbare' }] },
  plan: {
    measures: [
      { id: 'm1', measure: 'Lage mandat', responsible: 'Åse', deadline: '2027-03-01' },
      { id: 'm2', measure: 'Finne fire' },
    ],
  },
  parking: {
    items: [
      { id: 'i1', step: 'about', text: 'Hvem leder?', who: 'stab' },
      { id: 'i2', text: 'Avklart', settled: true },
    ],
  },
};

test('what is decided, who does what and what is not clear stand on one page', async () => {
  await open(decided);
  expect(
    screen.getByRole('heading', { level: 1, name: words.titleOf(names['needs-analysis']) }),
  ).toBeVisible();
  const made = part(words.decided);
  expect(made.getByText(steps.decision.fields.need.options['yes-on-trial'])).toBeVisible();
  expect(made.getByText('Vi hører for lite')).toBeVisible();
  expect(made.getByText('Sårbare')).toBeVisible();
  const tasks = part(words.whoWhat);
  expect(tasks.getByText('Åse, 1. mars 2027')).toBeVisible();
  expect(tasks.getByText('Finne fire').closest('li')).toHaveTextContent(words.noOne);
  expect(part(words.parked).getByText(/Hvem leder/)).toBeVisible();
  expect(part(words.parked).queryByText('Avklart')).not.toBeInTheDocument();
});

test('a meeting where nothing was written says so, and that it has not begun', async () => {
  await open();
  expect(part(words.decided).getByText(words.nothingDecided)).toBeVisible();
  expect(part(words.whoWhat).getByText(words.nothingPlanned)).toBeVisible();
  expect(part(words.parked).getByText(words.nothingParked)).toBeVisible();
  expect(part(words.leftOver).getByText(clock.notStarted)).toBeVisible();
});

test('each meeting has a page of its own, and an unknown one shows the next', async () => {
  const app = await open({}, 'action-plan');
  expect(screen.getByRole('heading', { level: 1, name: words.titleOf(names['action-plan']) })).toBeVisible();
  await app.goTo('/p/p1/meeting/closing?meeting=tull');
  expect(
    screen.getByRole('heading', { level: 1, name: words.titleOf(names['needs-analysis']) }),
  ).toBeVisible();
});

test('the planned and the used time stand beside each other, added up', async () => {
  const begun = Date.parse('2026-11-22T10:00:00Z');
  const iso = (afterMinutes: number): string => new Date(begun + afterMinutes * 60_000).toISOString();
  const runs = [{ id: 'r1', meeting: 'needs-analysis', startedAt: iso(0), endedAt: iso(20) }];
  const used = [
    { id: 'u1', meeting: 'needs-analysis', run: 'r1', step: 'mapping', startedAt: iso(0), endedAt: iso(12) },
    { id: 'u2', meeting: 'needs-analysis', run: 'r1', step: 'summary', startedAt: iso(12), endedAt: iso(20) },
  ];
  await open({ meeting: { runs, used } });
  const table = within(part(words.time).getByRole('table'));
  const row = (step: string): HTMLElement => table.getByRole('row', { name: new RegExp(`^${step}`) });
  expect(row(steps.mapping.title)).toHaveTextContent(/512$/);
  expect(row(steps.summary.title)).toHaveTextContent(/58$/);
  expect(table.getByRole('row', { name: new RegExp(`^${words.step} `) })).toBeVisible();
  // What the plan had and nobody came to is left over.
  expect(part(words.leftOver).getByText(new RegExp(steps.decision.title.replace('?', '')))).toBeVisible();
});

test('a meeting that goes on is ended from here', async () => {
  const runs = [
    { id: 'r1', meeting: 'needs-analysis', startedAt: new Date(Date.now() - 60_000).toISOString() },
  ];
  const app = await open({ meeting: { runs } });
  await app.press(said.meeting.ending.end);
  await app.press(said.meeting.ending.confirm);
  expect(screen.queryByRole('button', { name: said.meeting.ending.end })).not.toBeInTheDocument();
  expect(rowsIn((await app.saved()).answers, meeting, 'runs')[0]).toHaveProperty('endedAt');
});

test('private notes come into the minutes only when somebody says so', async () => {
  const app = await open({ meeting: { notes: [{ id: 'summary', text: 'Bare for meg' }] } });
  expect(screen.queryByText('Bare for meg')).not.toBeInTheDocument();
  const box = screen.getByRole('checkbox', { name: new RegExp(`^${words.withNotes}`) });
  expect(box).not.toBeChecked();
  await app.person.click(box);
  expect(answersIn((await app.saved()).answers, standing).notesInMinutes).toBe(true);
  await app.person.click(box);
  expect(answersIn((await app.saved()).answers, standing).notesInMinutes).toBeUndefined();
});

test('the ways to the plan and to the documents stand there', async () => {
  await open();
  expect(screen.getByRole('link', { name: words.toPlan })).toHaveAttribute('href', '#/p/p1/meeting');
  expect(screen.getByRole('link', { name: words.toDocuments })).toHaveAttribute('href', '#/p/p1/export');
});
