import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { textIn } from '#domain/guide/read.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { invitationForAll, openInvited, type OpenAnswer } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const { choose: words, start } = said.answer;
const { satisfiedWith } = said.steps.summary.fields;
const written = async (app: OpenAnswer, id = app.id): Promise<string> =>
  textIn((await app.saved(id)).answers, summary, 'satisfiedWith');
/** The record that is open now. */
const here = (app: OpenAnswer): string => app.address().replace(routes.answer('x').slice(0, -1), '');

/** Somebody has begun to answer the invitation for all, and another opens the same link in the same browser. */
async function secondLeader(role = 'Overlege'): Promise<OpenAnswer> {
  const app = await openInvited(invitationForAll);
  if (role) await app.write(start.role, role);
  await app.turnTo('summary');
  await app.write(satisfiedWith.label, 'Det overlegen mener');
  await app.saved();
  await app.reopen(invitationForAll);
  await screen.findByRole('heading', { name: words.title });
  return app;
}

test('the second who opens the link is asked who answers, and sees nothing the first wrote', async () => {
  const app = await secondLeader();
  expect(screen.getByRole('heading', { name: words.title })).toHaveFocus();
  expect(screen.getByRole('button', { name: words.goOn('Overlege') })).toBeVisible();
  expect(screen.getByText(words.anotherHelp)).toBeVisible();
  expect(screen.queryByText(/Det overlegen mener/)).toBeNull();
  expect(await app.repository.list()).toHaveLength(1);
});

test('another person gets an empty answer of their own, and the first is as it was', async () => {
  const app = await secondLeader();
  await app.press(words.another);
  expect(await screen.findByRole('textbox', { name: start.role })).toHaveValue('');
  const second = here(app);
  expect(second).not.toBe(app.id);
  await app.write(start.role, 'Sykepleier');
  await app.goTo(routes.answer(second, 'summary'));
  expect(screen.getByRole('textbox', { name: satisfiedWith.label })).toHaveValue('');
  await app.write(satisfiedWith.label, 'Det sykepleieren mener');
  expect(await written(app, second)).toBe('Det sykepleieren mener');
  expect(await written(app)).toBe('Det overlegen mener');
});

test('who goes on comes back to what was written, and no new answer is made', async () => {
  const app = await secondLeader();
  await app.press(words.goOn('Overlege'));
  expect(await screen.findByRole('textbox', { name: start.role })).toHaveValue('Overlege');
  await app.turnTo('summary');
  expect(screen.getByRole('textbox', { name: satisfiedWith.label })).toHaveValue('Det overlegen mener');
  expect(await app.repository.list()).toHaveLength(1);
});

test('both who have begun can go on, each in their own', async () => {
  const app = await secondLeader();
  await app.press(words.another);
  await app.write(start.role, 'Sykepleier');
  const second = here(app);
  await app.saved(second);
  await app.reopen(invitationForAll);
  const list = within(await screen.findByRole('list'));
  const names = list.getAllByRole('button').map(({ textContent }) => textContent);
  expect(new Set(names)).toEqual(new Set([words.goOn('Sykepleier'), words.goOn('Overlege'), words.another]));
  await app.press(words.goOn('Sykepleier'));
  expect(await screen.findByRole('textbox', { name: start.role })).toHaveValue('Sykepleier');
  expect(here(app)).toBe(second);
});

test('an answer that was begun without a role can be gone on with', async () => {
  const app = await secondLeader('');
  await app.press(words.goOnUnnamed);
  expect(await screen.findByRole('textbox', { name: start.role })).toHaveValue('');
  await app.turnTo('summary');
  expect(screen.getByRole('textbox', { name: satisfiedWith.label })).toHaveValue('Det overlegen mener');
});

test('an invitation to one leader asks nobody who answers, and goes on where it was left', async () => {
  const app = await openInvited({}, { page: 'summary' });
  await app.write(satisfiedWith.label, 'Kurset');
  await app.saved();
  await app.reopen({ ...invitationForAll, leader: 'l1', role: 'seksjonsleder', unit: 'Poliklinikken' });
  await screen.findByRole('heading', { name: start.whatWeAsk });
  expect(app.address()).toBe(routes.answer(app.id));
  expect(await written(app)).toBe('Kurset');
});
