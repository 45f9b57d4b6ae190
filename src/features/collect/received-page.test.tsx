import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { routes } from '#desk/routes.ts';
import { textIn } from '#domain/guide/read.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import type { Answers } from '#domain/process/process.ts';
import { answerPayload, invitationPayload } from '#storage/advance/write-advance.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { invitation } from '#tests/support/page/open-invited.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { collect } = said;
const { received: words } = collect;
const answer: AdvanceAnswer = {
  process: 'p1',
  leader: 'l1',
  role: 'Leder',
  unit: 'Post 1',
  version: 1,
  sentAt: AT,
  answers: { summary: { satisfiedWith: 'Kurset' } },
};
const leaders = [{ id: 'l1', role: 'Leder', unit: 'Post 1' }];
const asked: Answers = { about: { processName: 'Panel hud' }, advance: { leaders } };
const open = (payload: string, answers: Answers = asked): Promise<OpenApp> =>
  openApp({ at: routes.received(payload), processes: [processWith(answers)] });
const openButton = () => screen.queryByRole('button', { name: words.open });

test('the link of an answer says whose it is and where it belongs, and writes nothing', async () => {
  const app = await open(await answerPayload(answer, ''));
  expect(await screen.findByRole('heading', { name: words.from('Leder, Post 1') })).toBeVisible();
  expect(screen.getByText(words.to('Panel hud'))).toBeVisible();
  expect(screen.getByText(words.nothingWritten)).toBeVisible();
  expect((await app.saved()).answers).toEqual(asked);
});

test('the answer comes along to where answers are taken in, once', async () => {
  const app = await open(await answerPayload(answer, ''));
  await app.follow(await screen.findByRole('button', { name: words.open }));
  await app.press(collect.takeIn(1));
  await screen.findByText(collect.taken(1));
  expect(textIn((await app.saved()).answers, summary, 'satisfiedWith')).toBe('Kurset');
  expect(screen.queryByRole('region', { name: collect.review(1) })).toBeNull();
});

test('an answer to a process that is not in this browser says so, and offers nothing to press', async () => {
  await open(await answerPayload({ ...answer, process: 'p2' }, ''));
  expect(await screen.findByText(words.notHere)).toBeVisible();
  expect(openButton()).toBeNull();
});

test('an invitation opened here leads to where it is answered', async () => {
  const payload = invitationPayload(invitation);
  const app = await open(payload);
  expect(await screen.findByText(words.invitation)).toBeVisible();
  await app.follow(words.openInvitation);
  expect(await screen.findByText(invitation.greeting)).toBeVisible();
});

test('a link that was cut says why it cannot be opened, and leads to the first page', async () => {
  const app = await open((await answerPayload(answer, '')).slice(0, 40));
  expect(await screen.findByRole('heading', { name: words.wrong })).toBeVisible();
  expect(screen.getByText(collect.because.damaged)).toBeVisible();
  expect(openButton()).toBeNull();
  await app.follow(words.toStart);
  expect(app.address()).toBe(routes.start());
});

test('a sealed answer is opened where its process is, with its key, and nowhere else', async () => {
  const keys = await makeKeys();
  const payload = await answerPayload(answer, keys.publicKey);
  const app = await open(payload, { ...asked, advance: { leaders, sealed: true, ...keys } });
  expect(await screen.findByRole('heading', { name: words.from('Leder, Post 1') })).toBeVisible();
  await app.goTo(routes.received(await answerPayload({ ...answer, process: 'p2' }, keys.publicKey)));
  expect(await screen.findByText(collect.because['sealed-no-key'])).toBeVisible();
});

test('another link in the same window shows nothing of the one before', async () => {
  const app = await open(await answerPayload(answer, ''));
  await screen.findByRole('heading', { name: words.from('Leder, Post 1') });
  await app.goTo(routes.received(await answerPayload({ ...answer, role: 'Overlege', unit: '' }, '')));
  expect(await screen.findByRole('heading', { name: words.from('Overlege') })).toBeVisible();
  expect(screen.queryByRole('heading', { name: words.from('Leder, Post 1') })).toBeNull();
});

test('where the browser lets nobody look for the process, the answer is not called damaged', async () => {
  await openApp({
    at: routes.received(await answerPayload(answer, '')),
    repository: repositoryWhere({ load: refuses }),
  });
  expect(await screen.findByRole('heading', { name: words.wrong })).toBeVisible();
  expect(screen.getByText(words.unreachable)).toBeVisible();
  expect(screen.queryByText(collect.because.damaged)).toBeNull();
  expect(screen.getByRole('link', { name: words.toStart })).toBeVisible();
});
