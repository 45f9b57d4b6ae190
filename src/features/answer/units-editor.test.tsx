import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Invitation } from '#domain/advance/invitation.ts';
import { answersIn, rowsIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { invitationForAll, openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.mapping;
const { start } = said.answer;
const { fill } = said.inProcess;
const { label } = said.steps.mapping.fields.units.columns.involvementToday;
const units = [
  { id: 'u1', name: 'Klinikken', level: 'klinikk' },
  { id: 'u2', name: 'Post 1', parent: 'u1' },
  { id: 'u3', name: 'Post 2', parent: 'u1' },
  { id: 'u4', name: 'Dagenheten', parent: 'u3' },
];
const asked: Partial<Invitation> = { asked: ['mapping'] };
const ofClinic: Partial<Invitation> = { ...asked, unit: 'Klinikken', units };
const open = (more: Partial<Invitation>): Promise<OpenAnswer> => openInvited(more, { page: 'mapping' });
const kept = async (app: OpenAnswer) => rowsIn(await app.answers(), mapping, 'units');
const unit = (name: string) => within(screen.getByRole('region', { name }));
/** The names of the units on the page, in order. */
const seen = (): readonly (string | null)[] =>
  [...document.querySelectorAll('main section[data-row]')].map((one) => one.getAttribute('aria-label'));

test('the own unit and every unit under it are asked about, each by itself', async () => {
  const app = await open(ofClinic);
  expect(seen()).toEqual(['Klinikken', 'Post 1', 'Post 2', 'Dagenheten']);
  expect(screen.getByText(words.optional)).toBeVisible();
  expect(unit('Klinikken').getByText('klinikk')).toBeVisible();
  await app.write(label, 'Brukerråd', unit('Klinikken'));
  await app.write(label, 'Kafé hver uke', unit('Dagenheten'));
  expect(await kept(app)).toMatchObject([
    { id: 'u1', involvementToday: 'Brukerråd' },
    { id: 'u2' },
    { id: 'u3' },
    { id: 'u4', involvementToday: 'Kafé hver uke' },
  ]);
});

test('a unit that came with the invitation can be neither renamed nor removed', async () => {
  await open(ofClinic);
  expect(unit('Post 1').getAllByRole('textbox')).toHaveLength(1);
  expect(unit('Post 1').queryByRole('button', { name: fill.removeOf('Post 1') })).toBeNull();
});

test('a unit that is missing is added under the own one, named where one can write, and told about', async () => {
  const app = await open(ofClinic);
  await app.press(words.addUnit);
  await app.person.keyboard('Poliklinikken');
  await screen.findByRole('region', { name: 'Poliklinikken' });
  await app.write(label, 'Spørreskjema', unit('Poliklinikken'));
  expect((await kept(app)).at(-1)).toMatchObject({
    parent: 'u1',
    name: 'Poliklinikken',
    involvementToday: 'Spørreskjema',
  });
});

test('an added unit that is taken away comes back with its text', async () => {
  const app = await open(ofClinic);
  await app.press(words.addUnit);
  await app.person.keyboard('Lab');
  await screen.findByRole('region', { name: 'Lab' });
  await app.write(label, 'Ingen', unit('Lab'));
  await app.press(fill.removeOf('Lab'), unit('Lab'));
  const line = within(
    (await screen.findByText(fill.removed('Lab'))).closest<HTMLElement>('[role="status"]') ?? document.body,
  );
  expect(await kept(app)).toHaveLength(4);
  await app.press(fill.undo, line);
  expect(await screen.findByRole('region', { name: 'Lab' })).toBeVisible();
  expect((await kept(app)).at(-1)).toMatchObject({ name: 'Lab', involvementToday: 'Ingen' });
});

test('a leader whose unit is in no mapping answers for it by the name in the invitation', async () => {
  const app = await open({ ...asked, unit: 'Fysioterapien' });
  expect(seen()).toEqual(['Fysioterapien']);
  expect(screen.queryByText(words.optional)).toBeNull();
  expect(unit('Fysioterapien').queryByRole('button', { name: fill.removeOf('Fysioterapien') })).toBeNull();
  await app.write(label, 'To møter', unit('Fysioterapien'));
  expect(await kept(app)).toMatchObject([{ name: 'Fysioterapien', involvementToday: 'To møter' }]);
});

test('after an invitation for all the unit is chosen first, and the questions come for it and what is under it', async () => {
  const app = await open({ ...invitationForAll, ...asked, units });
  expect(screen.getByText(words.chooseFirst)).toBeVisible();
  expect(seen()).toEqual([]);
  expect(screen.queryByRole('button', { name: words.addUnit })).toBeNull();
  await app.follow(words.toStart);
  await app.person.selectOptions(screen.getByRole('combobox', { name: start.unit }), '– Post 2');
  expect(answersIn(await app.answers(), register)).toMatchObject({ unitRow: 'u3', unit: 'Post 2' });
  await app.turnTo('mapping');
  expect(seen()).toEqual(['Post 2', 'Dagenheten']);
});

test('who chooses another unit later loses nothing that was written for the first', async () => {
  const app = await openInvited({ ...invitationForAll, ...asked, units });
  const choose = (text: string): Promise<void> =>
    app.person.selectOptions(screen.getByRole('combobox', { name: start.unit }), text);
  await choose('– Post 1');
  await app.turnTo('mapping');
  await app.write(label, 'Pårørendekveld', unit('Post 1'));
  await app.turnTo();
  await choose('– Post 2');
  await app.turnTo('mapping');
  expect(seen()).toEqual(['Post 1', 'Post 2', 'Dagenheten']);
  expect((await kept(app))[1]).toMatchObject({ id: 'u2', involvementToday: 'Pårørendekveld' });
});

test('who works in none of the units names another, and answers for it', async () => {
  const app = await openInvited({ ...invitationForAll, ...asked, units });
  await app.write(start.otherUnitName, 'Ambulant team');
  expect(answersIn(await app.answers(), register).unit).toBe('Ambulant team');
  await app.turnTo('mapping');
  await app.press(words.addUnit);
  expect(screen.getByRole('textbox', { name: words.name })).toHaveValue('Ambulant team');
  expect((await kept(app)).at(-1)).toMatchObject({ name: 'Ambulant team' });
});
