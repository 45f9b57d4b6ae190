import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Invitation } from '#domain/advance/invitation.ts';
import { languageOf } from '#domain/language/language.ts';
import { FIRST_LANGUAGE } from '#domain/language/languages.ts';
import { routes } from '#desk/routes.ts';
import { invitationForAll, openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.check;
const { longDay } = languageOf(FIRST_LANGUAGE);
const { steps } = said;
const { involvement, importance } = steps.stakeholders.fields.groups.columns;
const all: Partial<Invitation> = {
  asked: ['mapping', 'stakeholders', 'summary', 'constraints'],
  units: [
    { id: 'u1', name: 'Poliklinikken' },
    { id: 'u2', name: 'Dagenheten', parent: 'u1' },
  ],
  groups: [
    { id: 'g1', name: 'Ungdom' },
    { id: 'g2', name: 'Eldre' },
    { id: 'g3', name: 'Søsken' },
  ],
};
const section = (step: 'mapping' | 'stakeholders' | 'summary' | 'constraints') =>
  within(screen.getByRole('region', { name: steps[step].title }));
const open = (more: Partial<Invitation> = all, page = 'check'): Promise<OpenAnswer> =>
  openInvited(more, { page });
const score = (app: OpenAnswer, label: string, group: string, value: number): Promise<void> =>
  app.person.click(
    within(
      screen.getByRole('radiogroup', { name: said.inProcess.stakeholders.scaleOf(label, group) }),
    ).getByRole('radio', { name: new RegExp(`^${value} `) }),
  );

test('with nothing answered each step says so, and nothing stands in the way', async () => {
  await open();
  for (const step of ['mapping', 'stakeholders', 'summary', 'constraints'] as const)
    expect(section(step).getByText(words.nothing)).toBeVisible();
  expect(screen.getByText('seksjonsleder, Poliklinikken')).toBeVisible();
  const { next, short } = said.answer.frame;
  expect(screen.getByRole('link', { name: next(short.send) })).toBeVisible();
});

test('a text stands under its question as it was written, and what lacks is counted', async () => {
  const { satisfiedWith, areasToStrengthen } = steps.summary.fields;
  const app = await open(all, 'summary');
  await app.write(satisfiedWith.label, 'Første linje – Andre linje');
  await app.turnTo('check');
  const given = section('summary');
  expect(given.getByText(satisfiedWith.label)).toBeVisible();
  expect(given.getByText('Første linje – Andre linje')).toBeVisible();
  expect(given.queryByText(areasToStrengthen.label)).toBeNull();
  expect(given.getByText(words.lacks(1))).toBeVisible();
});

test('units with an answer are read back, and those without are counted', async () => {
  const { label } = steps.mapping.fields.units.columns.involvementToday;
  const app = await open(all, 'mapping');
  await app.write(label, 'Kafé', within(screen.getByRole('region', { name: 'Dagenheten' })));
  await app.turnTo('check');
  expect(section('mapping').getByText('Dagenheten')).toBeVisible();
  expect(section('mapping').getByText('Kafé')).toBeVisible();
  expect(section('mapping').queryByText('Poliklinikken')).toBeNull();
  expect(section('mapping').getByText(words.emptyUnits(1))).toBeVisible();
});

test('scores are read back in a table, a hole in it as a hole, and groups without numbers are counted', async () => {
  const app = await open(all, 'stakeholders');
  await score(app, involvement.label, 'Ungdom', 1);
  await score(app, importance.label, 'Ungdom', 3);
  await score(app, importance.label, 'Eldre', 2);
  await app.press(said.answer.stakeholders.addNoteOf('Eldre'));
  await app.person.keyboard('Vi er få');
  await app.turnTo('check');
  const cells = (name: RegExp): readonly (string | null)[] =>
    within(section('stakeholders').getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells(/^Ungdom/)).toEqual([`1 ${involvement.scale[1]}`, `3 ${importance.scale[3]}`]);
  expect(cells(/^Eldre/)).toEqual([words.noScore, `2 ${importance.scale[2]}`]);
  expect(section('stakeholders').getByText('Vi er få')).toBeVisible();
  expect(section('stakeholders').queryByRole('row', { name: /^Søsken/ })).toBeNull();
  expect(section('stakeholders').getByText(words.unscored(1))).toBeVisible();
  expect(section('stakeholders').getByText(said.answer.stakeholders.done(1, 3))).toBeVisible();
});

test('a group of one’s own stands there with its name alone, since it is sent', async () => {
  const app = await open(all, 'stakeholders');
  await app.press(said.answer.stakeholders.addGroup);
  await app.person.keyboard('Naboer');
  await app.turnTo('check');
  expect(section('stakeholders').getByRole('rowheader', { name: 'Naboer' })).toBeVisible();
});

test('what is wrong is changed from here, and read back changed', async () => {
  const { satisfiedWith } = steps.summary.fields;
  const app = await open(all, 'summary');
  await app.write(satisfiedWith.label, 'Kurset');
  await app.turnTo('check');
  await app.follow(words.changeOf(steps.summary.title));
  expect(app.address()).toBe(routes.answer(app.id, 'summary'));
  await app.write(satisfiedWith.label, 'Samtalene');
  await app.turnTo('check');
  expect(section('summary').getByText('Samtalene')).toBeVisible();
  expect(section('summary').queryByText('Kurset')).toBeNull();
});

test('numbers and days are read back as people write them', async () => {
  const { fields } = steps.constraints;
  const app = await open(all, 'constraints');
  await app.person.click(screen.getByText(said.answer.folded.fee.title));
  await app.write(fields.feeHours.label, '2,5');
  await app.write(fields.feeRateDate.label, '2026-01-05');
  await app.person.tab();
  await app.turnTo('check');
  expect(section('constraints').getByText(/^2,5/)).toBeVisible();
  expect(section('constraints').getByText(longDay('2026-01-05'))).toBeVisible();
});

test('who has not said a role is led to where it is written', async () => {
  const app = await open({ ...invitationForAll, asked: ['summary'] });
  await app.follow(words.whoMissing);
  await app.write(said.answer.start.role, 'Overlege');
  await app.turnTo('check');
  expect(screen.queryByRole('link', { name: words.whoMissing })).toBeNull();
  expect(screen.getByText('Overlege')).toBeVisible();
});
