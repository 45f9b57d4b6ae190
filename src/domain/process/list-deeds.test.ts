import { expect, it } from 'vitest';
import { applyChanges } from './change.ts';
import type { Answers } from './process.ts';
import { addItem, giveLevel, nameItem, removeItem } from './matrix-deeds.ts';
import { tick, tickAll } from './list-deeds.ts';

const PLACE = { step: 's', field: 'rows', row: 'r', column: 'ids' };
const chosen = (answers: Answers): unknown => (answers['s']?.['rows'] as { ids?: unknown }[])[0]?.ids;
const start: Answers = { s: { rows: [{ id: 'r', ids: ['a', 'gone'] }] } };

it('a tick comes in and goes out, and leaves the others, known or not', () => {
  expect(chosen(applyChanges(start, tick(PLACE, 'b', true)))).toEqual(['a', 'gone', 'b']);
  expect(chosen(applyChanges(start, tick(PLACE, 'a', false)))).toEqual(['gone']);
});

it('what a control says is chosen becomes the ticks that were pressed', () => {
  const pressed = tickAll(PLACE, ['a'], ['a', 'b']);
  // Another window ticked c meanwhile.
  const elsewhere = applyChanges(start, tick(PLACE, 'c', true));
  expect(chosen(applyChanges(elsewhere, pressed))).toEqual(['a', 'gone', 'c', 'b']);
  expect(chosen(applyChanges(start, tickAll(PLACE, ['a', 'gone'], ['b'])))).toEqual(['b']);
  expect(tickAll(PLACE, ['a', 'b'], ['b', 'a'])).toEqual([]);
});

it('items of a matrix get levels, and own items are added, named and removed', () => {
  const matrix = { step: 'roles', field: 'roles', row: 'r', column: 'tasks' };
  const named = applyChanges({}, [
    ...giveLevel(matrix, 'teaching', 3),
    ...addItem(matrix, 'own'),
    ...nameItem(matrix, 'own', 'Svare på brev'),
  ]);
  const tasks = (answers: Answers): unknown =>
    (answers['roles']?.['roles'] as { tasks?: unknown }[])[0]?.tasks;
  expect(tasks(named)).toEqual([
    { id: 'teaching', level: 3 },
    { id: 'own', text: 'Svare på brev' },
  ]);
  expect(
    tasks(applyChanges(named, [...removeItem(matrix, 'own'), ...giveLevel(matrix, 'teaching', undefined)])),
  ).toEqual([{ id: 'teaching' }]);
  expect(tasks(applyChanges(named, nameItem(matrix, 'own', '')))).toContainEqual({ id: 'own' });
});
