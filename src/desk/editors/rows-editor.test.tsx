import { numberedRow } from '#domain/steps/place-name.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Row } from '#domain/process/rows.ts';
import { openField, type OpenField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill } = said.inProcess;
const { participants } = said.steps.about.fields;
const { measures } = said.steps.plan.fields;

const THREE: readonly Row[] = [
  { id: 'a', role: 'klinikksjef' },
  { id: 'b', role: 'rådgiver' },
  { id: 'c', role: 'fagsykepleier' },
];
const open = (rows: readonly Row[] = THREE): Promise<OpenField> =>
  openField('about', 'participants', { about: { participants: rows } });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const roles = (): readonly HTMLElement[] =>
  screen.getAllByRole('textbox', { name: participants.columns.role.label });
const named = (): readonly string[] => roles().map((line) => (line as HTMLInputElement).value);
const nth = (index: number): HTMLElement => roles()[index] as HTMLElement;

test('a row is added last, and what is typed at once is written in it', async () => {
  const { person, answer, undo } = await open();
  await person.click(button(participants.add));
  await waitFor(() => expect(nth(3)).toHaveFocus());
  await person.keyboard('jordmor');
  await person.tab();
  await person.keyboard('Føden');
  expect(answer()).toEqual([...THREE, { id: expect.any(String) as unknown, role: 'jordmor', unit: 'Føden' }]);
  await undo(participants.columns.unit.label);
  await undo(participants.columns.role.label);
  await undo(participants.add);
  expect(answer()).toEqual(THREE);
});

test('a row without a name is called by its number, one that has a name by that', async () => {
  const { person } = await open([{ id: 'a' }, { id: 'b', role: 'rådgiver' }]);
  const kind = 'Deltaker';
  expect(screen.getByRole('group', { name: numberedRow(kind, 1) })).toBeVisible();
  expect(button(fill.removeOf(numberedRow(kind, 1)))).toBeVisible();
  expect(button(fill.removeOf('rådgiver'))).toBeVisible();
  await person.type(nth(0), 'lege');
  await waitFor(() => expect(button(fill.removeOf('lege'))).toBeVisible());
});

test('a removed row is told about with the way back, and comes back where it stood', async () => {
  const { person, answer } = await open();
  await person.click(button(fill.removeOf('rådgiver')));
  expect(named()).toEqual(['klinikksjef', 'fagsykepleier']);
  const told = screen.getByText(fill.removed('rådgiver')).closest<HTMLElement>('[role="status"]');
  expect(told).toBeVisible();
  await person.click(within(told as HTMLElement).getByRole('button', { name: fill.undo }));
  expect(answer()).toEqual(THREE);
  expect(screen.queryByText(fill.removed('rådgiver'))).not.toBeInTheDocument();
});

test('a row where nothing was written goes without a word', async () => {
  const { person } = await open([...THREE, { id: 'd' }]);
  await person.click(button(fill.removeOf(numberedRow('Deltaker', 4))));
  expect(named()).toHaveLength(3);
  expect(screen.queryByText(/Fjernet/)).not.toBeInTheDocument();
});

test('after a removal the cursor stands in the row that took its place, or in the last one', async () => {
  const { person } = await open();
  await person.click(button(fill.removeOf('klinikksjef')));
  await waitFor(() => expect(nth(0)).toHaveFocus());
  expect(nth(0)).toHaveValue('rådgiver');
  await person.click(button(fill.removeOf('fagsykepleier')));
  await waitFor(() => expect(nth(0)).toHaveFocus());
});

test('after the only row is removed a keyboard stands at the way back, or where a row is added', async () => {
  const { person } = await open([{ id: 'a', role: 'klinikksjef' }]);
  await person.click(button(fill.removeOf('klinikksjef')));
  const region = within(screen.getByRole('region', { name: participants.label }));
  await waitFor(() => expect(region.getByRole('button', { name: fill.undo })).toHaveFocus());
  await person.keyboard('{Enter}');
  expect(named()).toEqual(['klinikksjef']);
  await person.clear(nth(0));
  await person.click(await screen.findByRole('button', { name: fill.removeOf(numberedRow('Deltaker', 1)) }));
  await waitFor(() => expect(button(participants.add)).toHaveFocus());
});

test('rows change places by their buttons, and it is said where each one is now', async () => {
  const { person, answer, undo } = await open();
  expect(button(fill.moveUpOf('klinikksjef'))).toBeDisabled();
  expect(button(fill.moveDownOf('fagsykepleier'))).toBeDisabled();
  await person.click(button(fill.moveDownOf('klinikksjef')));
  expect(named()).toEqual(['rådgiver', 'klinikksjef', 'fagsykepleier']);
  expect(screen.getByText(fill.moved('klinikksjef', 2))).toBeVisible();
  await person.click(button(fill.moveUpOf('fagsykepleier')));
  expect(named()).toEqual(['rådgiver', 'fagsykepleier', 'klinikksjef']);
  await undo(fill.moveUpOf('fagsykepleier'));
  await undo(fill.moveDownOf('klinikksjef'));
  expect(answer()).toEqual(THREE);
});

test('the buttons of rows that are called the same say which of them is meant, as long as they are', async () => {
  const { person } = await open([
    { id: 'a', role: 'avdelingsleder' },
    { id: 'b', role: 'klinikksjef' },
    { id: 'c', role: 'avdelingsleder' },
  ]);
  expect(button(fill.removeOf('klinikksjef'))).toBeVisible();
  expect(button(fill.removeOf('avdelingsleder (1)'))).toBeVisible();
  await person.click(button(fill.moveUpOf('avdelingsleder (3)')));
  await person.click(button(fill.removeOf('avdelingsleder (1)')));
  expect(await screen.findByRole('button', { name: fill.removeOf('avdelingsleder') })).toBeVisible();
});

test('Alt and an arrow move the row one is writing in, and the cursor goes along', async () => {
  const { person } = await open();
  await person.click(nth(0));
  await person.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(named()).toEqual(['rådgiver', 'klinikksjef', 'fagsykepleier']);
  expect(nth(1)).toHaveFocus();
  await person.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  expect(named()).toEqual(['rådgiver', 'fagsykepleier', 'klinikksjef']);
  await person.keyboard('{Alt>}{ArrowUp}{/Alt}{ArrowUp}!');
  expect(named()).toContain('klinikksjef!');
  expect(nth(1)).toHaveFocus();
});

test('more rows than the form asks for is advice under the list, and all of them stay', async () => {
  const { person, answer } = await openField('groups', 'groups', {
    groups: { groups: [1, 2, 3, 4, 5].map((number) => ({ id: `g${number}`, name: `Gruppe ${number}` })) },
  });
  const { add } = said.steps.groups.fields.groups;
  await person.click(button(add));
  await person.keyboard('Gruppe 6');
  expect(await screen.findByText(fill.kindAdvice['too-many-rows'](6, 5))).toBeVisible();
  expect(answer()).toHaveLength(6);
});

test('advice about one row stands in that row', async () => {
  await openField('plan', 'measures', {
    plan: {
      measures: [
        { id: 'm1', measure: 'Avtale med HR', indicator: '8 avtaler', deadline: '2027-06-01' },
        { id: 'm2', measure: 'Kurs', indicator: '2 kurs' },
      ],
    },
  });
  const row = (number: number): HTMLElement =>
    screen.getByRole('group', { name: numberedRow('Tiltak', number) });
  const advice = said.steps.plan.advice['no-deadline']('Kurs');
  expect(await within(row(2)).findByText(advice)).toBeVisible();
  expect(screen.getAllByText(advice)).toHaveLength(1);
  expect(within(row(1)).getByRole('textbox', { name: measures.columns.deadline.label })).toHaveValue(
    '01.06.2027',
  );
});
