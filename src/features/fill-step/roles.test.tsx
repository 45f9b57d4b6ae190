import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { asksForRows, questionOf, type RowsQuestion } from '#domain/guide/question.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import type { OpenApp } from '#tests/support/page/open-app.tsx';
import { openPage } from '#tests/support/page/open-page.tsx';
import { openStep } from '#tests/support/page/open-step.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';
import { RolesTable } from './views/roles/roles-table.tsx';

const { frame } = said.shell;
const { fill, roles: roleWords } = said.inProcess;
const words = said.steps.roles.fields.roles;
const { tasks, name: nameWords } = words.columns;
const [firstTask, firstTaskName] = Object.entries(tasks.items)[0] ?? ['', ''];

const table = () => within(screen.getByRole('table', { name: roleWords.table }));
const weigh = (item: string, role: string) =>
  within(table().getByRole('radiogroup', { name: roleWords.cell(item, role) }));
const radio = (item: string, role: string, level: 1 | 2 | 3) =>
  weigh(item, role).getByRole('radio', { name: tasks.scale[level] });
const counted = (text: string) => table().queryAllByText(text);
const savedRoles = async (app: OpenApp) => rowsIn((await app.saved()).answers, roles, 'roles');

const two = {
  roles: {
    roles: [
      { id: 'r1', name: 'Leder' },
      { id: 'r2', name: 'Medlem' },
    ],
  },
};

test('what is asked about stands once, with a column for each role, and the chosen are counted in the head', async () => {
  const app = await openStep('roles', two);
  expect(table().getAllByRole('rowheader', { name: firstTaskName })).toHaveLength(1);
  expect(table().getByRole('columnheader', { name: 'Leder' })).toBeVisible();
  await app.person.click(radio(firstTaskName, 'Leder', 3));
  await app.person.click(radio(firstTaskName, 'Medlem', 2));
  expect(counted(roleWords.count(3, 1, 1, 3))).toHaveLength(1);
  expect(counted(roleWords.count(2, 1, 1, 3))).toHaveLength(1);
  const [one, other] = await savedRoles(app);
  expect([one?.tasks, other?.tasks]).toEqual([[{ id: firstTask, level: 3 }], [{ id: firstTask, level: 2 }]]);
});

test('a level is changed, cleared by pressing it again, and brought back by undo', async () => {
  const app = await openStep('roles', two);
  await app.person.click(radio(firstTaskName, 'Leder', 3));
  await app.person.click(radio(firstTaskName, 'Leder', 1));
  expect(radio(firstTaskName, 'Leder', 1)).toBeChecked();
  expect(radio(firstTaskName, 'Leder', 3)).not.toBeChecked();
  await app.person.pointer([{ target: document.body }, { target: radio(firstTaskName, 'Leder', 1) }]);
  await app.person.click(radio(firstTaskName, 'Leder', 1));
  expect(radio(firstTaskName, 'Leder', 1)).not.toBeChecked();
  expect((await savedRoles(app))[0]?.tasks).toEqual([{ id: firstTask }]);
  await app.press(frame.undo);
  expect(radio(firstTaskName, 'Leder', 1)).toBeChecked();
  expect((await savedRoles(app))[0]?.tasks).toEqual([{ id: firstTask, level: 1 }]);
});

test('a cell takes arrows, the digits and Delete', async () => {
  const app = await openStep('roles', two);
  radio(firstTaskName, 'Medlem', 1).focus();
  await app.person.keyboard('3{ArrowLeft}');
  expect(radio(firstTaskName, 'Medlem', 2)).toBeChecked();
  await app.person.keyboard('{Delete}');
  for (const level of [1, 2, 3] as const) expect(radio(firstTaskName, 'Medlem', level)).not.toBeChecked();
});

test('a task of one’s own is written once, weighed for each role, named in all of them and taken away', async () => {
  const app = await openStep('roles', two);
  await app.press(tasks.addOwn);
  await app.person.keyboard('Følge nye');
  await app.person.click(radio('Følge nye', 'Medlem', 2));
  await app.write(`${tasks.ownLabel} 1`, 'Følge nye pasienter');
  await app.person.click(radio('Følge nye pasienter', 'Leder', 3));
  const [one, other] = await savedRoles(app);
  expect(one?.tasks).toMatchObject([{ text: 'Følge nye pasienter', level: 3 }]);
  expect(other?.tasks).toMatchObject([{ text: 'Følge nye pasienter', level: 2 }]);
  await app.press(fill.removeOf('Følge nye pasienter'));
  expect((await savedRoles(app)).map(({ tasks: items }) => items)).toEqual([[], []]);
  await app.press(frame.undo);
  expect((await savedRoles(app))[1]?.tasks).toMatchObject([{ text: 'Følge nye pasienter', level: 2 }]);
});

test('writing a text that another role has already does not take that role’s own along', async () => {
  const app = await openStep('roles', {
    roles: {
      roles: [
        { id: 'r1', name: 'Leder', tasks: [{ id: 'x', text: 'Syn' }] },
        { id: 'r2', name: 'Medlem', tasks: [{ id: 'y', text: 'Synge' }] },
      ],
    },
  });
  const box = screen.getByRole('textbox', { name: `${tasks.ownLabel} 1` });
  await app.person.type(box, 'ge i kor');
  expect((await savedRoles(app)).map(({ tasks: items }) => items?.[0]?.text)).toEqual([
    'Synge i kor',
    'Synge',
  ]);
});

test('a role is added where one writes its name, and gets a column', async () => {
  const app = await openStep('roles', two);
  await app.press(words.add);
  await app.person.keyboard('Vara');
  expect(table().getByRole('textbox', { name: `${nameWords.label} 3` })).toHaveValue('Vara');
  expect(await table().findByRole('columnheader', { name: 'Vara' })).toBeVisible();
  expect((await savedRoles(app)).map(({ name }) => name)).toEqual(['Leder', 'Medlem', 'Vara']);
});

test('a role is copied with all its weights, stands beside the first, and is changed alone', async () => {
  const weights = [{ id: firstTask, level: 3 }];
  const app = await openStep('roles', { roles: { roles: [{ id: 'r1', name: 'Leder', tasks: weights }] } });
  const copy = roleWords.duplicated('Leder');
  expect(table().queryByRole('columnheader', { name: copy })).not.toBeInTheDocument();
  await app.press(roleWords.duplicate);
  expect(table().getByRole('columnheader', { name: copy })).toBeVisible();
  await app.person.click(radio(firstTaskName, copy, 1));
  const [one, other] = await savedRoles(app);
  expect([one?.tasks, other?.tasks]).toEqual([weights, [{ id: firstTask, level: 1 }]]);
  expect(one?.id).not.toBe(other?.id);
});

test('a role is moved and removed from the menu of its column, and a removal can be undone', async () => {
  const app = await openStep('roles', two);
  const names = () =>
    table()
      .getAllByRole('columnheader')
      .map((head) => head.getAttribute('aria-label'));
  await app.choose(fill.rowMenu('Leder'), roleWords.menu.right);
  expect(names()).toEqual(['Medlem', 'Leder']);
  await app.choose(fill.rowMenu('Medlem'), roleWords.menu.remove);
  expect(names()).toEqual(['Leder']);
  await waitFor(() => expect(table().getByRole('textbox', { name: `${nameWords.label} 1` })).toHaveFocus());
  expect(screen.getByText(fill.removed('Medlem'))).toBeVisible();
  await app.press(fill.undo);
  expect(names()).toEqual(['Medlem', 'Leder']);
});

test('a link to a part of a role puts the cursor in its column', async () => {
  await openStep('roles', two, { arrival: { field: 'roles', row: 'r2', column: 'tasks' } });
  expect(radio(firstTaskName, 'Medlem', 1)).toHaveFocus();
});

test('the advert says what the choice of it means, and says what counts least in both', async () => {
  const app = await openStep('roles', {
    roles: { advert: 'specific', roles: [{ id: 'r1', name: 'Leder', tasks: [{ id: firstTask, level: 1 }] }] },
  });
  const advert = within(await screen.findByRole('region', { name: roleWords.advert }));
  expect(screen.getByText(roleWords.specific)).toBeVisible();
  expect(advert.getByText(firstTaskName)).toBeVisible();
  const { label, options } = said.steps.roles.fields.advert;
  await app.person.click(
    within(screen.getByRole('radiogroup', { name: label })).getByRole('radio', { name: options.broad }),
  );
  expect(await screen.findByText(roleWords.broad)).toBeVisible();
  expect(advert.getByText(firstTaskName)).toBeVisible();
});

test('the advert of several roles is looked at one by one', async () => {
  const app = await openStep('roles', two);
  const advert = within(await screen.findByRole('region', { name: roleWords.advert }));
  expect(advert.getByRole('heading', { name: 'Leder' })).toBeVisible();
  await app.person.click(advert.getByRole('tab', { name: 'Medlem' }));
  expect(advert.getByRole('heading', { name: 'Medlem' })).toBeVisible();
  await app.person.keyboard('{ArrowLeft}');
  expect(advert.getByRole('tab', { name: 'Leder' })).toHaveFocus();
  expect(advert.getByRole('heading', { name: 'Leder' })).toBeVisible();
});

test('a column that is neither a name nor a matrix has a line of its own, with a cell for each role', async () => {
  const asked = questionOf(said.steps, 'roles', 'roles');
  if (!asked || !asksForRows(asked)) throw new Error('Roles are rows.');
  const { field, words: labels } = asked;
  const question: RowsQuestion = {
    ...asked,
    field: { ...field, columns: { ...field.columns, place: { kind: 'line' } } },
    words: { ...labels, columns: { ...labels.columns, place: { label: 'Hvor rollen er' } } },
  };
  const { store, person } = await openPage(
    <main>
      <RolesTable question={question} />
    </main>,
    {
      process: processWith({
        roles: { roles: [...two.roles.roles, { id: 'r3', place: 'Poliklinikken' }] },
      }),
    },
  );
  const cells = within(table().getByRole('row', { name: /^Hvor rollen er/ })).getAllByRole('textbox');
  expect(cells.map((cell) => (cell as HTMLInputElement).value)).toEqual(['', '', 'Poliklinikken']);
  await person.type(cells[1] as HTMLElement, 'Sengeposten');
  expect(store.getState().process.answers['roles']?.['roles']).toMatchObject([
    {},
    { place: 'Sengeposten' },
    {},
  ]);
});
