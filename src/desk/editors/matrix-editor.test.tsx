import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openField, type OpenField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill, roles: counts } = said.inProcess;
const { tasks } = said.steps.roles.fields.roles.columns;
const { items } = tasks;

const open = (rows: readonly unknown[] = []): Promise<OpenField> =>
  openField('roles', 'roles', { roles: { roles: [{ id: 'r1', name: 'Panelmedlem', tasks: rows }] } });
const matrix = () => within(screen.getByRole('region', { name: tasks.label }));
const levelOf = (name: string, level: 1 | 2 | 3): HTMLElement =>
  within(matrix().getByRole('radiogroup', { name })).getByRole('radio', { name: tasks.scale[level] });
const saved = ({ answer }: OpenField): unknown =>
  (answer() as readonly { readonly tasks?: unknown }[])[0]?.tasks;

test('a level is given, changed, and taken back by pressing it again', async () => {
  const field = await open();
  await field.person.click(levelOf(items.teaching, 2));
  await field.person.click(levelOf(items.teaching, 3));
  expect(saved(field)).toEqual([{ id: 'teaching', level: 3 }]);
  await field.person.click(levelOf(items.teaching, 3));
  expect(levelOf(items.teaching, 3)).not.toBeChecked();
  expect(saved(field)).not.toContainEqual(expect.objectContaining({ level: expect.anything() as unknown }));
  await field.undo(`${tasks.label}: ${items.teaching}`);
  expect(levelOf(items.teaching, 3)).toBeChecked();
});

test('how many have each level is counted as it is chosen, and too many of one is advice', async () => {
  const { person } = await open([
    { id: 'councils', level: 3 },
    { id: 'improvement', level: 3 },
    { id: 'research', level: 2 },
  ]);
  expect(matrix().getByText(new RegExp(counts.count(3, 2, 1, 3)))).toBeVisible();
  await person.click(levelOf(items.teaching, 3));
  expect(matrix().getByText(new RegExp(counts.count(3, 3, 1, 3)))).toBeVisible();
  await person.click(levelOf(items['independent-work'], 3));
  expect(await matrix().findByText(fill.kindAdvice['matrix-count'](4, tasks.scale[3]))).toBeVisible();
});

test('a thing of their own gets a name and a level, and what is typed at once is its name', async () => {
  const field = await open();
  const { person } = field;
  await person.click(matrix().getByRole('button', { name: tasks.addOwn }));
  await waitFor(() => expect(matrix().getByRole('textbox', { name: `${tasks.ownLabel} 1` })).toHaveFocus());
  await person.keyboard('Lese brev');
  await person.click(levelOf('Lese brev', 3));
  expect(saved(field)).toEqual([{ id: expect.any(String) as unknown, text: 'Lese brev', level: 3 }]);
});

test('a thing of their own that is removed comes back by the button that undoes', async () => {
  const own = [
    { id: 'o1', text: 'Lese brev', level: 3 },
    { id: 'o2', text: 'Prøve appen' },
  ];
  const field = await open(own);
  await field.person.click(matrix().getByRole('button', { name: fill.removeOf('Lese brev') }));
  expect(matrix().queryByDisplayValue('Lese brev')).not.toBeInTheDocument();
  expect(matrix().getByRole('textbox')).toHaveValue('Prøve appen');
  await field.undo(fill.removeOf('Lese brev'));
  expect(saved(field)).toEqual(own);
});

test('whoever removes a thing of their own by keyboard still stands among the things', async () => {
  const { person } = await open([{ id: 'o1', text: 'Lese brev' }]);
  matrix()
    .getByRole('button', { name: fill.removeOf('Lese brev') })
    .focus();
  await person.keyboard('{Enter}');
  expect(matrix().queryByDisplayValue('Lese brev')).not.toBeInTheDocument();
  const region = screen.getByRole('region', { name: tasks.label });
  await waitFor(() => expect(region).toContainElement(document.activeElement as HTMLElement));
});

test('things without a name are told apart by their number', async () => {
  await open([{ id: 'o1' }, { id: 'o2' }]);
  for (const name of [`${tasks.ownLabel} 1`, `${tasks.ownLabel} 2`]) {
    expect(matrix().getByRole('radiogroup', { name })).toBeVisible();
    expect(matrix().getByRole('button', { name: fill.removeOf(name) })).toBeVisible();
  }
});
