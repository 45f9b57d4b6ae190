import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answersIn, rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Answers } from '#domain/process/process.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { invite: words } = said;
const open = (answers: Answers = {}): Promise<OpenApp> =>
  openApp({ at: '/p/p1/invite', processes: [processWith(answers)] });
const part = (title: string) => within(screen.getByRole('region', { name: title }));
const leaders = async (app: OpenApp) => rowsIn((await app.saved()).answers, advance, 'leaders');

const known = {
  about: { participants: [{ id: 'd1', role: 'overlege', unit: 'Post 1' }] },
  mapping: { units: [{ id: 'u1', name: 'Post 2' }] },
};

test('with nobody entered it says so, and a leader is added where one can write', async () => {
  const app = await open();
  expect(part(words.who).getByText(words.nobody)).toBeVisible();
  await app.press(words.addLeader);
  await app.person.keyboard('seksjonsleder');
  expect(await leaders(app)).toMatchObject([{ role: 'seksjonsleder' }]);
  expect(screen.queryByText(words.nobody)).not.toBeInTheDocument();
});

test('those who are known from before are offered, taken one by one, and offered once', async () => {
  const app = await open(known);
  const name = words.addOfferOf('overlege, Post 1');
  if (!screen.queryByRole('button', { name })) await app.press(words.offers(2));
  await app.press(name);
  expect(await leaders(app)).toMatchObject([{ role: 'overlege', unit: 'Post 1' }]);
  await waitFor(() => expect(screen.queryByRole('button', { name })).not.toBeInTheDocument());
});

test('all who are known are added in one press, and taken back in one', async () => {
  const units = ['Post 2', 'Post 3', 'Post 4'].map((name, index) => ({ id: `u${index}`, name }));
  const app = await open({ ...known, mapping: { units } });
  const all = new RegExp(`^${words.addAll(0).replace('0', '')}\\d+$`);
  if (!screen.queryByRole('button', { name: all })) await app.press(words.offers(4));
  await app.press(all);
  expect((await leaders(app)).length).toBeGreaterThan(2);
  await app.press(said.shell.frame.undo);
  expect(await leaders(app)).toEqual([]);
});

test('the deadline, the greeting and where answers go are kept with the process', async () => {
  const app = await open();
  const section = part(words.about);
  await app.write(said.steps.about.fields.answerDeadline.label, '1.2.2027', section);
  await app.write(words.greeting, 'Hei alle sammen', section);
  await app.write(words.replyTo, 'panel@example.no', section);
  await app.person.tab();
  const { answers } = await app.saved();
  expect(answersIn(answers, about).answerDeadline).toBe('2027-02-01');
  expect(answersIn(answers, advance)).toMatchObject({
    greeting: 'Hei alle sammen',
    replyTo: 'panel@example.no',
  });
});

test('what looks like no address is kept all the same, and said', async () => {
  const app = await open();
  await app.write(words.replyTo, 'ikke en adresse');
  await app.person.tab();
  expect(await screen.findByText(words.replyToOdd)).toBeVisible();
  expect(answersIn((await app.saved()).answers, advance).replyTo).toBe('ikke en adresse');
});

test('a greeting is proposed, and becomes one’s own when taken', async () => {
  const app = await open({ about: { unitName: 'Barneklinikken' } });
  await app.press(words.useDraft);
  expect(screen.getByRole('textbox', { name: words.greeting })).not.toHaveValue('');
  expect(answersIn((await app.saved()).answers, advance).greeting).toMatch(/Barneklinikken/);
});

test('a unit that got another name has it in the choice of invitations and in the letter', async () => {
  await open({
    mapping: { units: [{ id: 'u1', name: 'Omdøpt enhet' }] },
    advance: { leaders: [{ id: 'l1', role: 'Leder', unit: 'Nyfødtintensiv', unitRow: ['u1'] }] },
  });
  expect(screen.getByRole('option', { name: 'Leder, Omdøpt enhet' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getAllByText(/Omdøpt enhet/).length).toBeGreaterThan(1));
  expect(screen.queryByText(/Nyfødtintensiv/)).not.toBeInTheDocument();
});
