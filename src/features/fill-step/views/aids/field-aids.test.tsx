import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openStep } from '#tests/support/page/open-step.ts';
import { said } from '#tests/support/page/said.ts';
import { aidsNb } from '#content/drafts/aids.nb.ts';
import { aidsNn } from '#content/drafts/aids.nn.ts';

const { aids } = said.knowledge;
const { offers } = said.inProcess;

it('puts a purpose below what is written, and says that it stands there', async () => {
  const app = await openStep('constraints', { constraints: { purpose: 'Kortere ventetid.' } });
  await app.press(aids.purposes.title);
  await app.press(offers.takeOf(aidsNb.purposes.quality));
  expect((await app.saved()).answers['constraints']?.['purpose']).toBe(
    `Kortere ventetid.\n${aidsNb.purposes.quality}`,
  );
  expect(screen.queryByRole('button', { name: offers.takeOf(aidsNb.purposes.quality) })).toBeNull();
  await app.press(offers.undoOf(aidsNb.purposes.quality));
  expect((await app.saved()).answers['constraints']?.['purpose']).toBe('Kortere ventetid.');
});

it('offers texts in the language of the documents', async () => {
  const app = await openStep('constraints', { about: { documentLanguage: 'nn' } });
  await app.press(aids.purposes.title);
  await app.press(offers.takeOf(aidsNn.purposes.system));
  expect((await app.saved()).answers['constraints']?.['purpose']).toBe(aidsNn.purposes.system);
});

it('makes a task of the members a main task, and a duty of the leader a point of the mandate', async () => {
  const app = await openStep('mandate');
  await app.press(aids.memberTasks.title);
  await app.press(offers.takeOf(aidsNb.memberTasks.share));
  await app.press(aids.leaderDuties.title);
  await app.press(offers.takeOf(aidsNb.leaderDuties.money));
  const { mandate = {} } = (await app.saved()).answers;
  expect(mandate['mainTasks']).toMatchObject([{ text: aidsNb.memberTasks.share }]);
  expect(mandate['clauses']).toMatchObject([{ text: aidsNb.leaderDuties.money }]);
});

it('puts the guide to a talk in the measure that is about it, and makes one where there is none', async () => {
  const { bank } = said.steps.plan.fields.measures;
  const app = await openStep('plan', {
    plan: { measures: [{ id: 'm', measure: bank['pre-talk'], milestones: 'Avtal tid' }] },
  });
  await app.press(aids.talks.title);
  await app.press(offers.takeOf(bank['pre-talk']));
  await app.press(offers.takeOf(bank['post-talk']));
  expect((await app.saved()).answers['plan']?.['measures']).toMatchObject([
    { id: 'm', milestones: ['Avtal tid', ...aidsNb.talks['pre-talk']].join('\n') },
    { measure: bank['post-talk'], milestones: aidsNb.talks['post-talk'].join('\n') },
  ]);
});

it('offers nothing to a mandate that is approved', async () => {
  await openStep('mandate', {
    standing: { mandateStatus: 'approved', mandateDate: '2026-11-01' },
  });
  expect(screen.queryByRole('button', { name: aids.leaderDuties.title })).toBeNull();
});
