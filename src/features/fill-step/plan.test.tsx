import { numberedRow } from '#domain/steps/place-name.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { OpenApp } from '#tests/support/page/open-app.tsx';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.shell;
const { fill, plan: words } = said.inProcess;
const { columns, options, add } = {
  ...said.steps.plan.fields.measures,
  options: said.steps.plan.fields.measures.columns.status.options,
};

const measures = [
  { id: 'm1', measure: 'Lage mandat', responsible: 'Åse', deadline: '2026-01-10', status: 'not-started' },
  { id: 'm2', measure: 'Finne fire', responsible: 'Anne', deadline: '2099-02-01', status: 'in-progress' },
  {
    id: 'm3',
    measure: 'Befaring',
    responsible: 'Bo',
    deadline: '2026-01-05',
    status: 'done',
    area: 'operation',
  },
  { id: 'm4', measure: 'Holde kurs', responsible: 'Cato', area: 'competence' },
];
const table = () => within(screen.getByRole('table', { name: words.table }));
const row = (number: number) =>
  within(table().getByRole('rowgroup', { name: numberedRow('Tiltak', number) }));
const boxes = (name: string) => table().getAllByRole<HTMLTextAreaElement>('textbox', { name });
const shown = (): readonly string[] => boxes(columns.measure.label).map(({ value }) => value);
const saved = async (app: OpenApp) => rowsIn((await app.saved()).answers, plan, 'measures');
const choose = (app: OpenApp, label: string, option: string): Promise<void> =>
  app.person.selectOptions(screen.getByRole('combobox', { name: label }), option);
const leave = (app: OpenApp): Promise<void> => app.person.click(screen.getByRole('heading', { level: 1 }));

test('measures stand by deadline with the number they have in the timeline, and are saved in their own order', async () => {
  const app = await openStep('plan', { plan: { measures } });
  expect(shown()).toEqual(['Befaring', 'Lage mandat', 'Finne fire', 'Holde kurs']);
  expect(row(2).getByRole('textbox', { name: columns.measure.label })).toHaveValue('Lage mandat');
  expect(screen.getByRole('img', { name: /^Tidslinje .*Over fristen: 2\.$/ })).toBeVisible();
  await choose(app, words.order, words.ownOrder);
  expect(shown()).toEqual(measures.map(({ measure }) => measure));
  expect(row(1).getByRole('textbox', { name: columns.measure.label })).toHaveValue('Lage mandat');
  expect((await app.saved()).answers).toEqual({ plan: { measures } });
});

test('what is over its deadline says so in words, until it is done', async () => {
  const app = await openStep('plan', { plan: { measures } });
  expect(table().getAllByText(words.isLate)).toHaveLength(1);
  await app.person.selectOptions(row(2).getByRole('combobox', { name: columns.status.label }), options.done);
  expect(table().queryByText(words.isLate)).not.toBeInTheDocument();
});

test('measures are put together by area or by who is responsible, and only some of them are shown', async () => {
  const app = await openStep('plan', { plan: { measures } });
  await choose(app, words.groups, words.by(columns.area.label));
  expect(table().getByText(words.group(columns.area.options.competence, 1))).toBeVisible();
  expect(table().getByText(words.group(words.without(columns.area.label), 2))).toBeVisible();
  expect(shown()).toEqual(['Holde kurs', 'Befaring', 'Lage mandat', 'Finne fire']);
  await choose(app, words.groups, words.by(columns.responsible.label));
  expect(shown()).toEqual(['Finne fire', 'Befaring', 'Holde kurs', 'Lage mandat']);
  await choose(app, words.only, words.late(1));
  expect(shown()).toEqual(['Lage mandat']);
  expect(screen.getByText(words.shown(1, 4))).toBeVisible();
});

test('measures are put together by what they are to lead to', async () => {
  const goals = measures.map((row, index) => ({ ...row, goal: index < 3 ? 'Bedre overganger' : '' }));
  const app = await openStep('plan', { plan: { measures: goals } });
  await choose(app, words.groups, words.by(columns.goal.label));
  expect(table().getByText(words.group('Bedre overganger', 3))).toBeVisible();
  expect(table().getByText(words.group(words.without(columns.goal.label), 1))).toBeVisible();
});

test('a cell is written with the keyboard, Enter goes down the column, and past the last row there is a new one', async () => {
  const app = await openStep('plan', { plan: { measures: measures.slice(3) } });
  await app.person.click(row(1).getByRole('textbox', { name: columns.responsible.label }));
  await app.person.keyboard(' og Siv');
  await app.person.click(row(1).getByRole('textbox', { name: columns.measure.label }));
  await app.person.keyboard('{Enter}Lage årshjul{Tab}Koordinator{Tab}1.3.2027');
  // Its number is that of its deadline as soon as the hands rest; it moves when the table is left.
  await waitFor(() => expect(row(1).getByRole('textbox', { name: columns.deadline.label })).toHaveFocus());
  await leave(app);
  expect(shown()).toEqual(['Lage årshjul', 'Holde kurs']);
  expect(await saved(app)).toEqual([
    { ...measures[3], responsible: 'Cato og Siv' },
    expect.objectContaining({ measure: 'Lage årshjul', responsible: 'Koordinator', deadline: '2027-03-01' }),
  ]);
});

test('area, status and deadline are set in the row, and one undo takes one back', async () => {
  const app = await openStep('plan', { plan: { measures: measures.slice(3) } });
  const { area, status } = columns;
  await app.person.selectOptions(row(1).getByRole('combobox', { name: area.label }), area.options.operation);
  await app.person.selectOptions(row(1).getByRole('combobox', { name: status.label }), options.postponed);
  expect((await saved(app))[0]).toEqual({ ...measures[3], area: 'operation', status: 'postponed' });
  await app.press(frame.undo);
  expect((await saved(app))[0]).toEqual({ ...measures[3], area: 'operation' });
});

const { fields } = said.steps.plan;
const date = (label: string) => screen.getByRole('textbox', { name: label });

test('a deadline is written as people write days, picked in the calendar, mended and emptied', async () => {
  const app = await openStep('plan', { plan: { measures: measures.slice(3) } });
  const deadline = row(1).getByRole('textbox', { name: columns.deadline.label });
  await app.person.type(deadline, '3. mai 2027');
  await leave(app);
  expect(deadline).toHaveValue('03.05.2027');
  expect((await saved(app))[0]?.deadline).toBe('2027-05-03');
  const calendar = row(1).getByRole('button', { name: fill.calendar(columns.deadline.label) });
  const days = calendar.parentElement?.querySelector('input[type=date]');
  if (!days) throw new Error('The calendar has no days.');
  expect(days).toHaveValue('2027-05-03');
  fireEvent.change(days, { target: { value: '2027-06-30' } });
  expect(deadline).toHaveValue('30.06.2027');
  expect((await saved(app))[0]?.deadline).toBe('2027-06-30');
  await app.person.clear(deadline);
  await leave(app);
  expect((await saved(app))[0]).toEqual(measures[3]);
});

test('what is no day is kept as it was written', async () => {
  const app = await openStep('plan', { plan: { measures: measures.slice(3) } });
  const deadline = row(1).getByRole('textbox', { name: columns.deadline.label });
  await app.person.type(deadline, '31.02.2027');
  await leave(app);
  expect(deadline).toHaveValue('31.02.2027');
  expect((await saved(app))[0]?.deadline).toBe('31.02.2027');
});

test('the day of the report is written and picked as any other', async () => {
  const app = await openStep('plan', {}, { arrival: { field: 'reportDate' } });
  const { label } = fields.reportDate;
  await app.person.type(date(label), '1.2.2028');
  await leave(app);
  expect(date(label)).toHaveValue('01.02.2028');
  expect((await app.saved()).answers['plan']).toEqual({ reportDate: '2028-02-01' });
});

test('a row stays where it is while somebody writes in it, and finds its place when it is left', async () => {
  const app = await openStep('plan', { plan: { measures } });
  const [first] = boxes(columns.deadline.label);
  if (!first) throw new Error('The first row has no such field.');
  await app.person.clear(first);
  await app.person.type(first, '1.3.2099');
  expect(shown()[0]).toBe('Befaring');
  expect(first).toHaveFocus();
  await waitFor(() =>
    expect(row(3).getByRole('textbox', { name: columns.measure.label })).toHaveValue('Befaring'),
  );
  await leave(app);
  await waitFor(() => expect(shown()).toEqual(['Lage mandat', 'Finne fire', 'Befaring', 'Holde kurs']));
});

test('a new measure is seen and has the cursor, also where only some are shown', async () => {
  const app = await openStep('plan', { plan: { measures } });
  await choose(app, words.only, options.done);
  expect(shown()).toEqual(['Befaring']);
  await app.press(add);
  const last = boxes(columns.measure.label).at(-1);
  expect(last).toHaveFocus();
  await app.person.keyboard('Nytt tiltak');
  await leave(app);
  expect(shown()).toEqual(['Befaring', 'Nytt tiltak']);
});

test('the indicator opens under its row and stays while it is emptied; a removed measure comes back whole', async () => {
  const app = await openStep('plan', { plan: { measures } });
  const indicator = () => screen.queryByRole('textbox', { name: columns.indicator.label });
  expect(indicator()).not.toBeInTheDocument();
  await app.press(words.detailsOf('Befaring'));
  expect(indicator()).toHaveFocus();
  await app.person.keyboard('Bilder{Backspace>6/}Referat');
  expect((await saved(app))[2]?.indicator).toBe('Referat');
  await app.press(fill.removeOf('Befaring'));
  expect(shown()).not.toContain('Befaring');
  await app.press(fill.undo, within(screen.getByRole('main')));
  expect((await saved(app))[2]).toEqual({ ...measures[2], indicator: 'Referat' });
});

test('a plan that is approved keeps its timeline over what it says', async () => {
  await openStep('plan', {
    plan: { measures },
    standing: { planStatus: 'approved', planDate: '2026-02-01' },
  });
  expect(await screen.findByRole('img', { name: /^Tidslinje / })).toBeVisible();
  expect(screen.queryByRole('button', { name: add })).not.toBeInTheDocument();
  expect(screen.getByText('Finne fire')).toBeVisible();
});

test('measures are moved in their own order, and not in another', async () => {
  const app = await openStep('plan', { plan: { measures } });
  await app.press(words.detailsOf('Lage mandat'));
  expect(screen.getByRole('button', { name: fill.moveDownOf('Lage mandat') })).toBeDisabled();
  await choose(app, words.order, words.ownOrder);
  await app.press(fill.moveDownOf('Lage mandat'));
  expect((await saved(app)).map(({ id }) => id)).toEqual(['m2', 'm1', 'm3', 'm4']);
});

test('what the measures lack is counted in one line after them, which opens', async () => {
  const app = await openStep('plan', { plan: { measures } });
  const line = await screen.findByText(fill.adviceCount(5));
  const advice = screen.getByText(said.steps.plan.advice['no-deadline']('Holde kurs'));
  expect(advice).not.toBeVisible();
  await app.person.click(line);
  expect(advice).toBeVisible();
});

test('a suggestion goes into the plan once, one that is turned down is gone, and undo gives it back', async () => {
  const app = await openStep('plan', { plan: { measures: [{ id: 'm1' }] } });
  const list = within(await screen.findByRole('region', { name: words.suggestions }));
  const offered = () => list.getAllByRole('button', { name: new RegExp(`^${words.take}: `) });
  const nameOf = (button: HTMLElement | undefined): string =>
    (button?.getAttribute('aria-label') ?? '').replace(`${words.take}: `, '');
  const [first, second] = offered().map(nameOf);
  await app.press(words.takeOf(first ?? ''));
  expect((await saved(app)).map(({ measure }) => measure)).toEqual([first]);
  await app.press(words.turnDownOf(second ?? ''));
  await waitFor(() => expect(offered().map(nameOf)).not.toContain(second));
  // Both stay where they stood, and say what became of them: nothing slides under the pointer.
  expect(
    list
      .getAllByRole('listitem')
      .slice(0, 2)
      .map((item) => item.textContent),
  ).toEqual([expect.stringContaining(first ?? ''), expect.stringContaining(second ?? '')]);
  await app.press(frame.undo);
  await waitFor(() => expect(offered().map(nameOf)).toContain(second));
  expect(offered().map(nameOf)).not.toContain(first);
});

test('beside a plan with many measures the suggestions are a number, until they are asked for', async () => {
  const many = Array.from({ length: 6 }, (_, index) => ({ id: `m${index}`, measure: `Tiltak ${index}` }));
  const app = await openStep('plan', { plan: { measures: many } });
  const list = within(await screen.findByRole('region', { name: words.suggestions }));
  expect(list.queryAllByRole('listitem')).toEqual([]);
  await app.press(words.show);
  expect(list.getAllByRole('listitem').length).toBeGreaterThan(0);
});
