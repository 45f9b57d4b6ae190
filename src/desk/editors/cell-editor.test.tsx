import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openField, type OpenField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill, stakeholders: words } = said.inProcess;
const { groups } = said.steps;
const { columns } = said.steps.stakeholders.fields.groups;

const cells = (field: OpenField, row = 0): unknown => (field.answer() as readonly unknown[])[row];

const oneStakeholder = (row: Readonly<Record<string, unknown>> = {}): Promise<OpenField> =>
  openField('stakeholders', 'groups', {
    stakeholders: { groups: [{ id: 's1', name: 'Pasienter', ...row }] },
  });
const oneGroup = (row: Readonly<Record<string, unknown>>): Promise<OpenField> =>
  openField('groups', 'groups', {
    stakeholders: {
      groups: [{ id: 's1', name: 'Pasienter' }, { id: 's2' }, { id: 's3', name: 'Pårørende' }],
    },
    groups: { groups: [{ id: 'g1', name: 'Nyopererte', ...row }] },
  });

test('a choice in a row is made in a list, where the first says that nothing is chosen', async () => {
  const field = await oneStakeholder();
  const list = screen.getByRole('combobox', { name: columns.type.label });
  expect(list).toHaveDisplayValue(fill.notChosen);
  await field.person.selectOptions(list, columns.type.options.relative);
  expect(cells(field)).toMatchObject({ type: 'relative' });
  await field.person.selectOptions(list, fill.notChosen);
  expect(cells(field)).toEqual({ id: 's1', name: 'Pasienter' });
});

test('a value from 1 to 3 is named by its word, chosen by a digit, and taken back by Delete', async () => {
  const field = await oneStakeholder();
  const scale = screen.getByRole('radiogroup', { name: columns.involvement.label });
  await field.person.click(within(scale).getByRole('radio', { name: `2 – ${columns.involvement.scale[2]}` }));
  expect(cells(field)).toMatchObject({ involvement: 2 });
  await field.person.keyboard('3');
  expect(cells(field)).toMatchObject({ involvement: 3 });
  await field.person.keyboard('{Delete}');
  expect(cells(field)).not.toHaveProperty('involvement');
  await field.undo(columns.involvement.label);
  expect(within(scale).getByRole('radio', { checked: true })).toHaveAccessibleName(
    `3 – ${columns.involvement.scale[3]}`,
  );
});

test('a tick is set and taken away by pressing again', async () => {
  const field = await oneStakeholder();
  const tick = screen.getByRole('checkbox', { name: columns.agreed.label });
  await field.person.click(tick);
  expect(cells(field)).toMatchObject({ agreed: true });
  await field.person.click(tick);
  expect(cells(field)).not.toHaveProperty('agreed');
});

const { label, scale } = columns.involvementVotes;
const votes = (value: 1 | 2 | 3): HTMLElement =>
  screen.getByRole('textbox', { name: words.votesFor(label, value, scale[value]) });

test('hands are counted for each value, and when all are none there is no count', async () => {
  const field = await oneStakeholder();
  await field.person.type(votes(2), '4');
  await field.person.type(votes(3), '12');
  expect(cells(field)).toMatchObject({ involvementVotes: [0, 4, 12] });
  await field.person.clear(votes(3));
  await field.person.clear(votes(2));
  expect(cells(field)).not.toHaveProperty('involvementVotes');
});

test('a count that cannot be read stands as it was written, says so, and counts as none', async () => {
  const field = await oneStakeholder({ involvementVotes: [1, 0, 0] });
  await field.person.type(votes(2), 'fire');
  await field.person.tab();
  expect(votes(2)).toHaveValue('fire');
  expect(votes(2)).toBeInvalid();
  expect(votes(2)).toHaveAccessibleDescription(
    fill.kindAdvice['unreadable-number']('fire', fill.numberExample.votes),
  );
  expect(cells(field)).toMatchObject({ involvementVotes: [1, 0, 0] });
  await field.person.clear(votes(2));
  await field.person.type(votes(2), '4');
  expect(votes(2)).not.toBeInvalid();
  expect(cells(field)).toMatchObject({ involvementVotes: [1, 4, 0] });
});

test('more hands than a hall holds are a slip', async () => {
  const field = await oneStakeholder();
  await field.person.type(votes(1), '999');
  expect(votes(1)).not.toBeInvalid();
  await field.person.type(votes(1), '9');
  expect(votes(1)).toBeInvalid();
  expect(cells(field)).not.toHaveProperty('involvementVotes');
});

const basis = groups.fields.groups.columns.stakeholders;

test('rows of another step are chosen among by their names, and only those that have one', async () => {
  const field = await oneGroup({});
  const offered = screen.getByRole('group', { name: basis.label });
  const names = within(offered).getAllByRole('checkbox');
  expect(names.map((box) => box.closest('label')?.textContent)).toEqual(['Pasienter', 'Pårørende']);
  await field.person.click(within(offered).getByRole('checkbox', { name: 'Pårørende' }));
  expect(cells(field)).toMatchObject({ stakeholders: ['s3'] });
  await field.person.click(within(offered).getByRole('checkbox', { name: 'Pårørende' }));
  expect(cells(field)).not.toHaveProperty('stakeholders');
});

test('choosing another row keeps the choice of one that is gone for now', async () => {
  const field = await oneGroup({ stakeholders: ['gone'] });
  await field.person.click(screen.getByRole('checkbox', { name: 'Pasienter' }));
  expect(cells(field)).toMatchObject({ stakeholders: ['gone', 's1'] });
});

test('where there is nothing to choose among yet, it is said which step to fill in first', async () => {
  await openField('groups', 'groups', { groups: { groups: [{ id: 'g1', name: 'Nyopererte' }] } });
  expect(screen.getByText(basis.label)).toBeVisible();
  expect(screen.getByText(fill.nothingToChoose(said.steps.stakeholders.title))).toBeVisible();
});
