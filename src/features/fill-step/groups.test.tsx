import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import type { OpenApp } from '#tests/support/page/open-app.tsx';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';

const { frame } = said.shell;
const { fill, groups: words } = said.inProcess;
const { groups: groupWords, seats: seatWords } = said.steps.groups.fields;

const chosen = {
  stakeholders: {
    groups: [
      { id: 's1', name: 'Barn', involvement: 1, importance: 3 },
      { id: 's2', name: 'Foreldre' },
    ],
  },
  criteria: {
    criteria: [{ id: 'c1', text: 'Sårbare' }, { id: 'c0' }, { id: 'c2', text: 'Mange' }],
  },
  groups: {
    groups: [
      { id: 'g1', name: 'Små barn' },
      { id: 'g2', name: 'Slitne foreldre' },
    ],
  },
};
const seats = [
  { id: 'p1', name: 'Mor', perspective: 'relative', groups: ['g1'] },
  { id: 'p2', name: 'Far', groups: ['g1', 'g2'] },
];
const saved = async (app: OpenApp) => rowsIn((await app.saved()).answers, groups, 'groups');
const savedSeats = async (app: OpenApp) => rowsIn((await app.saved()).answers, groups, 'seats');
const table = (name: string = words.table) => within(screen.getByRole('table', { name }));
const tick = (row: string, column: string) => screen.getByRole('checkbox', { name: words.cell(row, column) });
const reason = () => screen.queryByRole('textbox', { name: groupWords.columns.rationale.label });

test('what the groups cover is ticked by people and counted along both sides, and a second press takes the tick away', async () => {
  const app = await openStep('groups', chosen);
  await app.person.click(tick('Små barn', 'Sårbare'));
  await app.person.click(tick('Slitne foreldre', 'Sårbare'));
  expect(table().getByRole('cell', { name: new RegExp(words.covered(2)) })).toBeVisible();
  expect(table().getByRole('cell', { name: new RegExp(words.covered(0)) })).toBeVisible();
  await app.person.click(tick('Slitne foreldre', 'Sårbare'));
  expect((await saved(app)).map(({ criteriaMet }) => criteriaMet ?? [])).toEqual([['c1'], []]);
});

test('a tick that is taken back with undo names the group and the criterion', async () => {
  const app = await openStep('groups', chosen);
  await app.person.click(tick('Slitne foreldre', 'Mange'));
  await app.press(frame.undo);
  expect(screen.getByText(frame.undone(words.meets('Slitne foreldre', 'Mange')))).toBeInTheDocument();
  expect(tick('Slitne foreldre', 'Mange')).not.toBeChecked();
  expect((await saved(app))[1]).not.toHaveProperty('criteriaMet', ['c2']);
});

test('a criterion keeps the number it has in its own list, and says itself in full under the table', async () => {
  const app = await openStep('groups', chosen);
  await app.person.click(tick('Små barn', 'Sårbare'));
  expect(table().getByRole('columnheader', { name: /Mange/ })).toHaveTextContent('3');
  const legend = within(screen.getByRole('list', { name: words.criteria }));
  expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1\u00a0Sårbare',
    `3\u00a0Mange${words.covered(0)}`,
  ]);
});

test('the arrows go from tick to tick, and space ticks', async () => {
  const app = await openStep('groups', chosen);
  tick('Små barn', 'Sårbare').focus();
  await app.person.keyboard('{ArrowRight}{ArrowDown}');
  expect(tick('Slitne foreldre', 'Mange')).toHaveFocus();
  await app.person.keyboard('{ArrowRight}{ArrowDown} ');
  expect(tick('Slitne foreldre', 'Mange')).toBeChecked();
  await app.person.keyboard('{ArrowLeft}{ArrowUp}');
  expect(tick('Små barn', 'Sårbare')).toHaveFocus();
});

test('the reason opens under its row, and stays open while it is written and when it is emptied', async () => {
  const app = await openStep('groups', chosen);
  expect(reason()).not.toBeInTheDocument();
  await app.press(words.whyOf('Små barn', false));
  expect(reason()).toHaveFocus();
  await app.person.keyboard('De har');
  await app.person.keyboard('{Backspace>6/}');
  expect(reason()).toHaveFocus();
  await app.person.keyboard('Vi hører dem lite.');
  await app.person.click(tick('Slitne foreldre', 'Mange'));
  expect(reason()).toHaveValue('Vi hører dem lite.');
  expect((await saved(app))[0]?.rationale).toBe('Vi hører dem lite.');
  await app.press(words.whyOf('Små barn', true));
  expect(reason()).not.toBeInTheDocument();
});

test('what a group builds on is picked from the stakeholders, and stands under the row by name', async () => {
  const app = await openStep('groups', chosen);
  await app.press(words.whyOf('Små barn', false));
  await app.press(words.changeBasisOf('Små barn', false));
  const dialog = within(await screen.findByRole('dialog'));
  await app.person.click(dialog.getByRole('checkbox', { name: /^Barn/ }));
  await app.person.click(dialog.getByRole('checkbox', { name: /^Foreldre/ }));
  await app.person.click(dialog.getByRole('checkbox', { name: /^Foreldre/ }));
  await app.press(words.basisDone, dialog);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect((await saved(app))[0]?.stakeholders).toEqual(['s1']);
  expect(table().getByText('Barn')).toBeVisible();
  await app.press(frame.undo);
  expect(screen.getByText(frame.undone(words.buildsOn('Små barn', 'Foreldre')))).toBeInTheDocument();
});

test('among many stakeholders the ones with a word in their name are found', async () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, name: `Gruppe ${index}` }));
  const app = await openStep('groups', { ...chosen, stakeholders: { groups: many } });
  await app.press(words.whyOf('Små barn', false));
  await app.press(words.changeBasisOf('Små barn', false));
  await app.write(words.search, 'gruppe 17');
  const dialog = within(screen.getByRole('dialog'));
  await app.person.click(dialog.getByRole('checkbox'));
  expect((await saved(app))[0]?.stakeholders).toEqual(['s17']);
  await app.write(words.search, 'nisse');
  expect(dialog.getByText(words.noneFound)).toBeVisible();
});

test('without stakeholders the way there is told', async () => {
  const app = await openStep('groups', { groups: chosen.groups });
  await app.press(words.whyOf('Små barn', false));
  await app.press(words.changeBasisOf('Små barn', false));
  expect(await screen.findByText(fill.nothingToChoose(said.steps.stakeholders.title))).toBeVisible();
});

test('without criteria the table says what it waits for', async () => {
  await openStep('groups', { groups: chosen.groups });
  expect(await screen.findByText(words.noCriteria)).toBeVisible();
});

test('groups are named, added with enter, moved and removed, and a removed one comes back with its ticks', async () => {
  const app = await openStep('groups', {
    ...chosen,
    groups: { groups: [{ id: 'g1', name: 'Små barn', criteriaMet: ['c1'] }, { id: 'g2' }] },
  });
  const second = `${groupWords.columns.name.label} 2`;
  await app.write(second, 'Unge');
  await app.person.keyboard('{Enter}Søsken');
  await app.press(fill.rowMenu('Små barn'));
  await app.press(fill.moveDownOf('Små barn'));
  expect((await saved(app)).map(({ name }) => name)).toEqual(['Unge', 'Små barn', 'Søsken']);
  await app.press(fill.removeOf('Små barn'));
  expect((await saved(app)).map(({ name }) => name)).toEqual(['Unge', 'Søsken']);
  await app.press(fill.undo, within(screen.getByRole('main')));
  expect((await saved(app))[1]).toEqual({ id: 'g1', name: 'Små barn', criteriaMet: ['c1'] });
});

test('seats are ticked for the groups they cover, and the seat and the group stand in the undo', async () => {
  const app = await openStep('groups', { ...chosen, groups: { ...chosen.groups, seats } });
  await app.person.click(tick('Far', 'Små barn'));
  await app.press(frame.undo);
  expect(screen.getByText(frame.undone(words.seatCovers('Far', 'Små barn')))).toBeInTheDocument();
  expect(tick('Far', 'Små barn')).toBeChecked();
  await app.person.click(tick('Far', 'Små barn'));
  await app.person.selectOptions(
    screen.getByRole('combobox', { name: `${seatWords.columns.perspective.label}: Mor` }),
    seatWords.columns.perspective.options.both,
  );
  expect((await savedSeats(app)).map(({ groups: given, perspective }) => [given, perspective])).toEqual([
    [['g1'], 'both'],
    [['g2'], undefined],
  ]);
});

test('planned seats are looked at for what they cover, never ranked', async () => {
  const app = await openStep('groups', {
    ...chosen,
    groups: {
      ...chosen.groups,
      seats: [{ id: 'p1', name: 'Plass 1', perspective: 'patient', groups: ['g1'] }],
    },
  });
  const remark = (text: string | RegExp) => screen.findByText(text);
  expect(await remark(words.seatsUncovered('«Slitne foreldre»'))).toBeVisible();
  expect(await remark(words.twoAtLeast)).toBeVisible();
  expect(await remark(words.noRelative)).toBeVisible();
  await app.press(seatWords.add);
  await app.person.keyboard('Søster');
  await app.person.click(
    await screen.findByRole('checkbox', { name: words.cell('Søster', 'Slitne foreldre') }),
  );
  expect(await remark(words.seatsCovered)).toBeVisible();
  expect(screen.queryByText(words.twoAtLeast)).not.toBeInTheDocument();
});

test('advice about the list is counted in one line, which opens', async () => {
  const app = await openStep('groups', chosen);
  const line = await screen.findByText(fill.adviceCount(3));
  const advice = screen.getByText(said.steps.groups.advice['uncovered-criterion']('Sårbare'));
  expect(advice).not.toBeVisible();
  await app.person.click(line);
  expect(advice).toBeVisible();
});
