import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.stakeholders;
const { columns } = said.steps.stakeholders.fields.groups;
const { frame } = said.shell;
const { fill } = said.inProcess;
const asked: Partial<Invitation> = {
  asked: ['stakeholders'],
  groups: [
    { id: 'g1', name: 'Ungdom', type: 'patient' },
    { id: 'g2', name: 'Søsken', type: 'relative' },
  ],
};
const open = (more: Partial<Invitation> = asked): Promise<OpenAnswer> =>
  openInvited(more, { page: 'stakeholders' });
const groups = async (app: OpenAnswer) => rowsIn(await app.answers(), stakeholders, 'groups');
const group = (name: string) => within(screen.getByRole('group', { name }));
const scale = (column: 'involvement' | 'importance', name: string): HTMLElement =>
  group(name).getByRole('radiogroup', {
    name: said.inProcess.stakeholders.scaleOf(columns[column].label, name),
  });
const value = (within_: HTMLElement, score: 1 | 2 | 3): HTMLElement =>
  within(within_).getByRole('radio', { name: new RegExp(`^${score} `) });

/** Adds a group of one's own and gives it a name. */
async function addGroup(app: OpenAnswer, name: string): Promise<void> {
  await app.press(words.addGroup);
  await app.person.keyboard(name);
  await screen.findByRole('group', { name });
}

test('a group is scored with the mouse, and it is said how many have both numbers', async () => {
  const app = await open();
  expect(screen.getByText(words.lead)).toBeVisible();
  expect(screen.getByText(words.done(0, 2))).toBeVisible();
  await app.person.click(value(scale('involvement', 'Ungdom'), 1));
  expect(screen.getByText(words.done(0, 2))).toBeVisible();
  await app.person.click(value(scale('importance', 'Ungdom'), 3));
  expect(await screen.findByText(words.done(1, 2))).toBeVisible();
  expect(await groups(app)).toMatchObject([
    { id: 'g1', involvement: 1, importance: 3 },
    { id: 'g2', name: 'Søsken' },
  ]);
  expect((await groups(app))[1]).not.toHaveProperty('involvement');
});

test('a group is scored with digits, and Delete takes the score back', async () => {
  const app = await open();
  value(scale('importance', 'Søsken'), 1).focus();
  await app.person.keyboard('2');
  expect(value(scale('importance', 'Søsken'), 2)).toBeChecked();
  expect((await groups(app))[1]).toMatchObject({ importance: 2 });
  await app.person.keyboard('{Delete}');
  expect(value(scale('importance', 'Søsken'), 2)).not.toBeChecked();
  expect((await groups(app))[1]?.importance).toBeUndefined();
});

test('a second click on the same number does not take it away', async () => {
  const app = await open();
  await app.person.dblClick(value(scale('importance', 'Ungdom'), 3));
  expect(value(scale('importance', 'Ungdom'), 3)).toBeChecked();
  expect((await groups(app))[0]).toMatchObject({ importance: 3 });
});

test('the groups that came with the invitation say what they are, and are not the leader’s to rename or remove', async () => {
  await open();
  expect(group('Ungdom').getByText(columns.type.options.patient)).toBeVisible();
  expect(group('Ungdom').queryByRole('textbox')).toBeNull();
  expect(group('Ungdom').queryByRole('button', { name: fill.removeOf('Ungdom') })).toBeNull();
});

test('a note opens where one can write, is kept, and stands open when the page is met again', async () => {
  const app = await open();
  await app.press(words.addNoteOf('Søsken'));
  await app.person.keyboard('Vi vet lite.');
  expect((await groups(app))[1]).toMatchObject({ note: 'Vi vet lite.' });
  await app.turnTo('check');
  await app.turnTo('stakeholders');
  expect(screen.getByRole('textbox', { name: words.noteOf('Søsken') })).toHaveValue('Vi vet lite.');
  expect(screen.queryByRole('textbox', { name: words.noteOf('Ungdom') })).toBeNull();
});

test('a missing group is added with a name, what it is and its scores', async () => {
  const app = await open();
  await addGroup(app, 'Besteforeldre');
  await app.person.selectOptions(
    group('Besteforeldre').getByRole('combobox', { name: new RegExp(columns.type.label) }),
    columns.type.options.relative,
  );
  await app.person.click(value(scale('involvement', 'Besteforeldre'), 2));
  await app.person.click(value(scale('importance', 'Besteforeldre'), 2));
  expect(await screen.findByText(words.done(1, 3))).toBeVisible();
  expect(await groups(app)).toMatchObject([
    { id: 'g1' },
    { id: 'g2' },
    { name: 'Besteforeldre', type: 'relative', involvement: 2, importance: 2 },
  ]);
});

test('a group that is taken away comes back whole from the line that says so', async () => {
  const app = await open();
  await addGroup(app, 'Naboer');
  await app.person.click(value(scale('importance', 'Naboer'), 1));
  await app.press(fill.removeOf('Naboer'));
  expect(await screen.findByText(fill.removed('Naboer'))).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Naboer' })).toBeNull();
  expect(await groups(app)).toHaveLength(2);
  const line = screen.getByText(fill.removed('Naboer')).closest('[role="status"]');
  await app.press(fill.undo, within(line as HTMLElement));
  expect(await screen.findByRole('group', { name: 'Naboer' })).toBeVisible();
  expect((await groups(app))[2]).toMatchObject({ name: 'Naboer', importance: 1 });
});

test('scores are taken back and given again with the buttons of the bar, which say what they do', async () => {
  const app = await open();
  const bar = within(screen.getByRole('banner'));
  expect(bar.getByRole('button', { name: frame.undo })).toBeDisabled();
  await app.person.click(value(scale('importance', 'Ungdom'), 3));
  const what = said.inProcess.stakeholders.scaleOf(columns.importance.label, 'Ungdom');
  expect(bar.getByRole('button', { name: frame.undo })).toHaveAttribute('title', frame.undoWhat(what));
  await app.press(frame.undo, bar);
  expect(bar.getByText(frame.undone(what))).toBeInTheDocument();
  expect((await groups(app))[0]?.importance).toBeUndefined();
  await app.press(frame.redoWhat(what), bar);
  expect(value(scale('importance', 'Ungdom'), 3)).toBeChecked();
  expect((await groups(app))[0]).toMatchObject({ importance: 3 });
});

test('Ctrl+Z takes the last score back and Ctrl+Shift+Z gives it again, but not while one writes', async () => {
  const app = await open();
  const three = value(scale('importance', 'Ungdom'), 3);
  await app.person.click(three);
  await app.person.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(three).not.toBeChecked());
  expect((await groups(app))[0]?.importance).toBeUndefined();
  await app.person.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await waitFor(() => expect(three).toBeChecked());
  await app.press(words.addNoteOf('Ungdom'));
  await app.person.keyboard('Viktig');
  await app.person.keyboard('{Control>}z{/Control}');
  expect((await groups(app))[0]).toMatchObject({ importance: 3, note: 'Viktig' });
});

test('with no groups sent along a leader is asked to name them, and what is named is kept', async () => {
  const app = await open({ asked: ['stakeholders'] });
  expect(screen.getByText(words.none)).toBeVisible();
  expect(screen.queryByText(words.lead)).toBeNull();
  await addGroup(app, 'Eldre');
  expect(await groups(app)).toMatchObject([{ name: 'Eldre' }]);
});
