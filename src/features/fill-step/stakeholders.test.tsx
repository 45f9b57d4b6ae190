import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { OpenApp } from '#tests/support/page/open-app.tsx';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.shell;
const { fill } = said.inProcess;
const words = said.inProcess.stakeholders;
const field = said.steps.stakeholders.fields.groups;
const { involvement, importance, name: nameWords, type, note, agreed } = field.columns;

const three = [
  { id: 'g1', name: 'Barn', importance: 3 },
  { id: 'g2', name: 'Foreldre', type: 'relative' },
  { id: 'g3', name: 'Ungdom' },
];
const open = (groups: readonly object[] = three): Promise<OpenApp> =>
  openStep('stakeholders', { stakeholders: { groups } });
const saved = async (app: OpenApp) => rowsIn((await app.saved()).answers, stakeholders, 'groups');
const scale = (label: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: words.scaleOf(label, name) }));
const score = (label: string, name: string, value: 1 | 2 | 3): HTMLElement =>
  scale(label, name).getByRole('radio', { name: new RegExp(`^${value} –`) });
const nameOf = (row: number): HTMLElement =>
  screen.getByRole('textbox', { name: `${nameWords.label} ${row}` });

test('scores pressed from the top to the bottom all stand and are on the disk', async () => {
  const app = await open();
  for (const { name } of three) {
    await app.person.click(score(involvement.label, name, 1));
    await app.person.click(score(importance.label, name, 3));
  }
  expect((await saved(app)).map((row) => [row.involvement, row.importance])).toEqual([
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
});

test('the head of a row is the name of the group, whatever else stands in it', async () => {
  await open();
  for (const { name } of three) expect(screen.getByRole('rowheader', { name })).toBeVisible();
});

test('a score is set by its digit and taken away by the delete key', async () => {
  const app = await open();
  score(involvement.label, 'Barn', 1).focus();
  await app.person.keyboard('2');
  expect(score(involvement.label, 'Barn', 2)).toBeChecked();
  expect((await saved(app))[0]).toMatchObject({ involvement: 2, importance: 3 });
  await app.person.keyboard('{Delete}');
  expect((await saved(app))[0]).not.toHaveProperty('involvement');
});

test('a second press on a score keeps it', async () => {
  const app = await open();
  await app.person.dblClick(score(importance.label, 'Barn', 3));
  expect((await saved(app))[0]?.importance).toBe(3);
});

test('enter goes from name to name, and past the last it makes a new row', async () => {
  const app = await open();
  nameOf(2).focus();
  await app.person.keyboard('{Enter}');
  expect(nameOf(3)).toHaveFocus();
  await app.person.keyboard('{Enter}Søsken');
  expect(nameOf(4)).toHaveFocus();
  expect((await saved(app)).map(({ name }) => name)).toEqual(['Barn', 'Foreldre', 'Ungdom', 'Søsken']);
});

test('a name that is pasted with line breaks stays on one line', async () => {
  const app = await open([{ id: 'g1' }]);
  fireEvent.change(nameOf(1), { target: { value: 'Voksne\nmed hjertesvikt' } });
  expect((await saved(app))[0]?.name).toBe('Voksne med hjertesvikt');
});

test('who is a patient and who is a relative is chosen, counted under the table, and taken away', async () => {
  const app = await open();
  const choice = screen.getByRole('combobox', { name: `${type.label}: Barn` });
  await app.person.selectOptions(choice, type.options.both);
  expect((await saved(app))[0]?.type).toBe('both');
  expect(await screen.findByText(words.summary(3, 2))).toBeVisible();
  await app.person.selectOptions(choice, type.label);
  expect((await saved(app))[0]).not.toHaveProperty('type');
});

test('a note opens under its row when asked for, and stands there as a link when it is closed', async () => {
  const app = await open();
  await app.press(fill.rowMenu('Barn'));
  await app.write(note.label, 'Under 12 år');
  await app.press(fill.rowMenu('Barn'));
  expect(screen.queryByRole('textbox', { name: note.label })).not.toBeInTheDocument();
  expect((await saved(app))[0]?.note).toBe('Under 12 år');
  await app.press(words.noteOf('Barn'));
  expect(screen.getByRole('textbox', { name: note.label })).toHaveValue('Under 12 år');
});

test('rows are moved and removed from their menu, and a removed row comes back with its scores', async () => {
  const app = await open();
  await app.press(fill.rowMenu('Barn'));
  await app.press(fill.moveDownOf('Barn'));
  expect((await saved(app)).map(({ id }) => id)).toEqual(['g2', 'g1', 'g3']);
  await app.press(fill.removeOf('Barn'));
  expect(screen.getByText(fill.removed('Barn'))).toBeVisible();
  expect((await saved(app)).map(({ id }) => id)).toEqual(['g2', 'g3']);
  await app.press(fill.undo, within(screen.getByRole('main')));
  expect((await saved(app))[1]).toEqual(three[0]);
});

test('a row with nothing in it goes away without a word', async () => {
  const app = await open([{ id: 'g1', name: 'Barn' }, { id: 'g2' }]);
  const nameless = `${nameWords.label} 2`;
  await app.press(fill.rowMenu(nameless));
  await app.press(fill.removeOf(nameless));
  expect(screen.queryByText(fill.removed(nameless))).not.toBeInTheDocument();
  expect(await saved(app)).toHaveLength(1);
});

test('the picture draws the groups that have both scores, and lists the widest gap first', async () => {
  const app = await open([
    { id: 'g1', name: 'Barn', involvement: 1, importance: 3 },
    { id: 'g2', name: 'Foreldre', involvement: 2, importance: 3 },
    { id: 'g3', name: 'Ungdom' },
  ]);
  const aside = within(screen.getAllByRole('complementary')[0] ?? document.body);
  expect(await aside.findByText(words.without(1))).toBeVisible();
  const gap = (size: number) => within(aside.getByRole('region', { name: words.gap(size) }));
  expect(gap(2).getByText('Barn')).toBeVisible();
  expect(gap(1).getByText('Foreldre')).toBeVisible();
  await app.person.click(score(involvement.label, 'Ungdom', 1));
  await app.person.click(score(importance.label, 'Ungdom', 3));
  expect(await gap(2).findByText('Ungdom')).toBeVisible();
  await waitFor(() => expect(aside.queryByText(words.without(1))).not.toBeInTheDocument());
});

test('without scores the picture says what it waits for', async () => {
  await open([{ id: 'g1', name: 'Barn' }]);
  expect(await screen.findByText(words.empty)).toBeVisible();
});

test('what is agreed on is locked, says so, and is unlocked again', async () => {
  const app = await open([{ id: 'g1', name: 'Barn', involvement: 1, importance: 3 }]);
  await app.press(fill.rowMenu('Barn'));
  await app.press(words.votesOf('Barn'));
  await app.person.click(screen.getByRole('checkbox', { name: agreed.label }));
  expect(score(involvement.label, 'Barn', 2)).toBeDisabled();
  expect((await saved(app))[0]?.agreed).toBe(true);
  await app.press(said.scoring.step.unlock('Barn'));
  expect(score(involvement.label, 'Barn', 2)).toBeEnabled();
  expect((await saved(app))[0]).toMatchObject({ involvement: 1, importance: 3 });
});

test('hands are counted apart from the agreed score, and come up when they are asked for', async () => {
  const app = await open([{ id: 'g1', name: 'Barn' }]);
  await app.press(fill.rowMenu('Barn'));
  await app.press(words.votesOf('Barn'));
  const hands = (value: 1 | 2 | 3): HTMLElement => {
    const { label, scale: levels } = field.columns.importanceVotes as unknown as {
      readonly label: string;
      readonly scale?: Readonly<Record<number, string>>;
    };
    return screen.getByLabelText(words.votesFor(label, value, levels?.[value] ?? importance.scale[value]));
  };
  await app.person.type(hands(1), '2');
  await app.person.type(hands(3), '5');
  const [row] = await saved(app);
  expect(row?.importanceVotes).toEqual([2, 0, 5]);
  expect(row).not.toHaveProperty('importance');
  const table = () => screen.queryAllByRole('table', { name: said.scoring.step.table('Barn') });
  expect(table()).toEqual([]);
  await app.press(said.scoring.step.show);
  expect(table()).not.toEqual([]);
});

test('hands written as «1-2» are no twelve hands: they are said not to be read, and none are counted', async () => {
  const app = await open([{ id: 'g1', name: 'Barn' }]);
  await app.press(fill.rowMenu('Barn'));
  await app.press(words.votesOf('Barn'));
  const hands = screen.getByLabelText(
    words.votesFor(field.columns.importanceVotes.label, 1, importance.scale[1]),
  );
  await app.person.type(hands, '1-2');
  expect(hands).toHaveValue('1-2');
  expect(hands).toBeInvalid();
  expect(hands).toHaveAccessibleDescription(/«1-2»/);
  expect((await saved(app))[0]).not.toHaveProperty('importanceVotes');
});

test('a hundred and twenty groups stand there, each with a name and its own scores', async () => {
  const groups = Array.from({ length: 120 }, (_, index) => ({ id: `g${index}`, name: `Gruppe ${index}` }));
  const app = await open(groups);
  expect(screen.getByText(words.summary(120, 0))).toBeVisible();
  // Some at a time: the last ones are two parts further on.
  await app.press(fill.rowsAfter);
  await app.press(fill.rowsAfter);
  const last = document.querySelector<HTMLElement>('[data-row-id="g119"]');
  const input = last && within(last).getAllByRole('radio', { name: /^2 –/ })[0];
  if (input) await app.person.click(input);
  expect((await saved(app))[119]).toEqual({ id: 'g119', name: 'Gruppe 119', involvement: 2 });
});

test('a score that is taken back with undo names its group', async () => {
  const app = await open();
  await app.person.click(score(involvement.label, 'Ungdom', 2));
  await app.press(frame.undo);
  expect(screen.getByText(frame.undone(`${involvement.label}, Ungdom`))).toBeInTheDocument();
  expect((await saved(app))[2]).toEqual(three[2]);
});

test('the groups people disagree about come first when asked for, without the list being changed', async () => {
  const groups = [
    { id: 'g1', name: 'Barn', importanceVotes: [0, 4, 0] },
    { id: 'g2', name: 'Foreldre', importanceVotes: [3, 0, 3] },
  ];
  const app = await open(groups);
  const { step } = said.scoring;
  await app.press(step.show);
  expect(await screen.findByText(step.apartCount(1), { exact: false })).toBeVisible();
  await app.press(step.sort);
  expect(nameOf(1)).toHaveValue('Foreldre');
  await app.press(step.unsort);
  expect(nameOf(1)).toHaveValue('Barn');
  expect(await saved(app)).toEqual(groups);
});
