import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { routes } from '#desk/routes.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { steps } from '#domain/guide/steps.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { minutesOf, timePlanOf } from '#domain/meeting/time-plan.ts';
import type { Answers } from '#domain/process/process.ts';
import { openMeeting, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { page: words, clock, names, minutes, leave } = said.meeting;
const { mapping, stakeholders, roles } = said.steps;
const FIRST = 'needs-analysis';
/** Minutes of the first meeting by the guide. */
const PLANNED = minutesOf(timePlanOf(steps, {}, FIRST));

const open = (answers: Answers = {}): Promise<OpenMeeting> => openMeeting('meeting', answers);
const row = (title: string) => within(screen.getByRole('row', { name: new RegExp(`^${title}`) }));
const typed = (title: string) => screen.getByRole('textbox', { name: words.minutesOf(title) });
const sum = (): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${words.sum}`) });
const planIn = async (page: OpenMeeting) => rowsIn(await page.answers(), meeting, 'timePlan');
const running = (step = 'mapping', id: 'needs-analysis' | 'action-plan' = FIRST): Answers => ({
  meeting: {
    runs: [{ id: 'r1', meeting: id, startedAt: '2026-11-22T09:00:00.000Z', minutes: '90' }],
    used: [{ id: 'r1-1', meeting: id, run: 'r1', step, startedAt: '2026-11-22T09:00:00.000Z' }],
  },
});

afterEach(() => vi.restoreAllMocks());

test('minutes are given one by one, or typed, and the sum follows', async () => {
  const page = await open();
  expect(typed(mapping.title)).toHaveValue('5');
  expect(sum()).toHaveTextContent(minutes(PLANNED));
  await page.press(words.more(mapping.title));
  expect(typed(mapping.title)).toHaveValue('6');
  await page.press(words.fewer(stakeholders.title));
  await page.write(words.minutesOf(mapping.title), '20');
  await page.person.keyboard('{Enter}');
  expect(sum()).toHaveTextContent(minutes(PLANNED + 14));
  expect(await planIn(page)).toMatchObject([
    { step: 'mapping', meeting: FIRST, minutes: '20' },
    { step: 'stakeholders', meeting: FIRST, minutes: '14' },
  ]);
  await page.press(said.shell.frame.undo);
  expect(typed(mapping.title)).toHaveValue('6');
});

test.each(['1e9', '12,5', 'ti', '999'])(
  '«%s» is no number of minutes: it stays as typed, and the plan as it was',
  async (text) => {
    const page = await open();
    await page.write(words.minutesOf(mapping.title), text);
    await page.person.tab();
    expect(await screen.findByText(words.onlyWhole(0, 240, 5))).toBeVisible();
    expect(typed(mapping.title)).toHaveValue(text);
    expect(await planIn(page)).toEqual([]);
  },
);

test('a step has no fewer minutes than none', async () => {
  await open({
    meeting: { timePlan: [{ id: `${FIRST}-mapping`, meeting: FIRST, step: 'mapping', minutes: '0' }] },
  });
  expect(screen.getByRole('button', { name: words.fewer(mapping.title) })).toBeDisabled();
});

test('a step that is left out takes no time, and is taken in again', async () => {
  const page = await open();
  const how = screen.getByRole('combobox', { name: words.howOf(mapping.title) });
  await page.person.selectOptions(how, leave['by-mail']);
  expect(sum()).toHaveTextContent(minutes(PLANNED - 5));
  expect(screen.getByRole('button', { name: words.more(mapping.title) })).toBeDisabled();
  await page.person.selectOptions(how, words.inMeeting);
  expect(sum()).toHaveTextContent(minutes(PLANNED));
});

test('what the first meeting puts off comes first in the second', async () => {
  const page = await open();
  await page.person.selectOptions(
    screen.getByRole('combobox', { name: words.howOf(mapping.title) }),
    leave['next-meeting'],
  );
  await page.person.click(screen.getByRole('radio', { name: names['action-plan'] }));
  const [, first, second] = screen.getAllByRole('row');
  expect(first).toHaveTextContent(`${mapping.title}${words.from(names[FIRST])}`);
  expect(second).toHaveTextContent(roles.title);
});

test('the meeting about the plan is given to the plan: made together, or prepared and decided', async () => {
  const page = await open();
  const taken = async () => minutesOf(timePlanOf(steps, await page.answers(), 'action-plan'));
  await page.person.click(screen.getByRole('radio', { name: names['action-plan'] }));
  await page.person.click(screen.getByRole('button', { name: words.ways.together(60) }));
  expect(await taken()).toBe(60);
  await page.person.click(screen.getByRole('button', { name: words.ways.prepared(30) }));
  expect(await taken()).toBe(30);
});

test('it is said whether the plan fits the meeting', async () => {
  const rows = [{ id: 'm1', name: names[FIRST], date: '2027-04-21', minutes: '60' }];
  const page = await open({ about: { meetings: rows } });
  expect(screen.getByText(/21\. april 2027/)).toHaveTextContent(words.when('21. april 2027', 60));
  expect(screen.getByText(new RegExp(words.tooLong(PLANNED - 60)))).toBeVisible();
  await page.person.click(screen.getByRole('radio', { name: names['action-plan'] }));
  expect(screen.getByText(new RegExp(words.noWhen))).toBeVisible();
});

test('a plan that is too long is fitted in one press, and what is answered gets two minutes', async () => {
  const page = await open({
    about: { meetings: [{ id: 'm1', name: names[FIRST], minutes: '45' }] },
    summary: Object.fromEntries(fieldsOf(summary).map(([id]) => [id, 'Skrevet'])),
  });
  expect(screen.getByText(new RegExp(words.tooLong(PLANNED - 45)))).toBeVisible();
  await page.press(words.fit(45));
  expect(sum()).toHaveTextContent(minutes(45));
  expect(typed(said.steps.summary.title)).toHaveValue('2');
  expect(screen.queryByRole('button', { name: words.fit(45) })).not.toBeInTheDocument();
  await page.press(said.shell.frame.undo);
  expect(sum()).toHaveTextContent(minutes(PLANNED));
});

test('each step has the time of day it begins at, one after another', async () => {
  await open();
  const times = screen.getAllByRole('row').flatMap((one) => /\d\d\.\d\d/.exec(one.textContent ?? '') ?? []);
  expect(times.length).toBeGreaterThan(9);
  const of = (at: number): number => {
    const [hours = 0, min = 0] = (times[at] ?? '').split('.').map(Number);
    return hours * 60 + min;
  };
  expect(of(0) % 5).toBe(0);
  expect((of(1) - of(0) + 1440) % 1440).toBe(5);
});

test('a plan with nothing in it cannot be started', async () => {
  const all = [
    'mapping',
    'stakeholders',
    'summary',
    'constraints',
    'strategy',
    'insight',
    'decision',
    'criteria',
    'groups',
  ];
  const timePlan = all.map((step) => ({ id: `${FIRST}-${step}`, meeting: FIRST, step, left: 'by-mail' }));
  await open({ meeting: { timePlan } });
  expect(screen.getByText(words.nothing)).toBeVisible();
  expect(screen.queryByRole('button', { name: words.start })).not.toBeInTheDocument();
});

test('the meeting starts with the first step of its plan, in the facilitator’s window, and the wall in its own', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const timePlan = [{ id: `${FIRST}-mapping`, meeting: FIRST, step: 'mapping', left: 'by-mail' }];
  const page = await open({ meeting: { timePlan } });
  await page.press(words.start);
  await waitFor(() => expect(page.address()).toBe(routes.facilitator('p1')));
  expect(opened.mock.calls[0]?.[0]).toMatch(/#\/p\/p1\/room$/);
  const plan = await screen.findByRole('list', { name: clock.steps });
  expect(plan.querySelector('[aria-current="step"]')).toHaveTextContent(stakeholders.title);
  expect(rowsIn(await page.answers(), meeting, 'runs')).toMatchObject([
    { meeting: FIRST, minutes: String(PLANNED - 5) },
  ]);
  expect(page.other.parts.get('place')).toEqual({ kind: 'step', step: 'stakeholders' });
});

test('on one screen the wall takes the place of the plan', async () => {
  const page = await open();
  await page.press(words.oneScreen);
  await waitFor(() => expect(page.address()).toBe(routes.room('p1')));
});

test('a meeting that goes on is found again, and not started twice', async () => {
  const page = await open(running());
  expect(screen.getByText(/pågår/)).toHaveTextContent(names[FIRST]);
  expect(screen.queryByRole('button', { name: words.start })).not.toBeInTheDocument();
  await page.person.click(screen.getByRole('link', { name: words.toFacilitator }));
  await waitFor(() => expect(page.address()).toBe(routes.facilitator('p1')));
});

test('a meeting ends from the page of its plan, and leads to what it came to', async () => {
  const page = await open(running());
  await page.press(said.meeting.ending.end);
  await page.press(said.meeting.ending.goOn);
  expect(rowsIn(await page.answers(), meeting, 'runs')[0]).not.toHaveProperty('endedAt');
  await page.press(said.meeting.ending.end);
  await page.press(said.meeting.ending.confirm);
  expect(
    await screen.findByRole('heading', { level: 1, name: said.meeting.closing.titleOf(names[FIRST]) }),
  ).toBeVisible();
  const [run] = rowsIn(await page.answers(), meeting, 'runs');
  expect(run?.endedAt).toEqual(expect.any(String));
  await page.goTo(routes.meeting('p1'));
  expect(screen.getByRole('radio', { name: names['action-plan'] })).toBeChecked();
  expect(row(roles.title).getByRole('textbox')).toBeVisible();
});

const dated = (first: string, second: string): Answers => ({
  about: {
    meetings: [
      { id: 'm1', name: names[FIRST], date: first },
      { id: 'm2', name: names['action-plan'], date: second },
    ],
  },
});

test.each([
  ['the second, where the first had its day and was not held', '2020-01-10', '2099-01-10', 'action-plan'],
  ['the first, where both are to come', '2099-01-10', '2099-02-10', FIRST],
  ['the first, where it has no day', 'i høst', '2099-02-10', FIRST],
] as const)('the meeting that is offered is %s', async (_, first, second, offered) => {
  await open(dated(first, second));
  expect(screen.getByRole('radio', { name: names[offered] })).toBeChecked();
  expect(screen.queryByText(new RegExp(words.passed))).not.toBeInTheDocument();
});

test('a meeting whose day has passed says so, and no longer once it was held', async () => {
  const answers = dated('2020-01-10', '2020-02-10');
  const page = await open(answers);
  expect(screen.getByText(new RegExp(words.passed))).toBeVisible();
  await page.person.click(screen.getByRole('radio', { name: names[FIRST] }));
  expect(screen.getByText(new RegExp(words.passed))).toBeVisible();
});

test('a meeting that was held on its day asks for no new one', async () => {
  const runs = [
    { id: 'r1', meeting: FIRST, startedAt: '2020-01-10T08:00:00Z', endedAt: '2020-01-10T09:00:00Z' },
  ];
  const page = await open({ ...dated('2020-01-10', '2099-02-10'), meeting: { runs } });
  await page.person.click(screen.getByRole('radio', { name: names[FIRST] }));
  expect(screen.queryByText(new RegExp(words.passed))).not.toBeInTheDocument();
});
