import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { rowsIn, textIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import type { Answers } from '#domain/process/process.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload } from '#storage/advance/write-advance.ts';
import { LineDown } from '#storage/line-down.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { createMemoryLine } from '#tests/support/page/memory-line.ts';
import { openApp, type OpenApp } from '#tests/support/page/open-app.tsx';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const { collect: words } = said;
const own = { process: 'own', token: 'mine' };
const keys = await makeKeys();
const asked: Answers = {
  about: { processName: 'Panel hud' },
  advance: { leaders: [{ id: 'l1', role: 'Leder', unit: 'Post 1' }], sealed: true, ...keys },
  line: { place: own.process, token: own.token, byLine: true },
};
const answer = (text: string, version = 1): AdvanceAnswer => ({
  process: 'p1',
  leader: 'l1',
  record: 'r1',
  role: 'Leder',
  unit: 'Post 1',
  version,
  sentAt: AT.replace('10:', `1${version}:`),
  answers: { summary: { satisfiedWith: text } },
});

/** A line where this waits, and the page of it. */
async function openWith(...texts: readonly string[]) {
  const line = createMemoryLine();
  const send = async (text: string, version = 1): Promise<void> => {
    const sealed = payloadText(await answerPayload(answer(text, version), keys.publicKey));
    await line.sendAnswer({ process: 'own', leader: 'l1', token: 'token-of-l1' }, `r${version}`, sealed);
  };
  for (const [index, text] of texts.entries()) await send(text, index + 1);
  const open = (given: Partial<OpenApp> = {}): Promise<OpenApp> =>
    openApp({
      at: routes.collect('p1'),
      findLine: () => Promise.resolve(line),
      ...given,
      processes: given.repository ? [] : [processWith(asked)],
    });
  return { line, send, open, app: await open() };
}
const savedOf = async (app: OpenApp) => (await app.saved('p1')).answers;
const takeIn = async (app: OpenApp): Promise<void> => {
  await app.press(words.takeIn(1));
  await screen.findByText(words.taken(1));
};

test('what a leader has sent stands to be taken in by itself, and is gone from the line when it is', async () => {
  const { app, line } = await openWith('Kurset');
  await screen.findByRole('region', { name: words.review(1) });
  expect(screen.getByText(words.line.open)).toBeVisible();
  // Until then the line has it, whatever becomes of this machine.
  expect(await line.answers(own)).toHaveLength(1);
  await takeIn(app);
  await waitFor(async () => expect(await line.answers(own)).toEqual([]));
  const answers = await savedOf(app);
  expect(textIn(answers, summary, 'satisfiedWith')).toBe('Kurset');
  expect(rowsIn(answers, advance, 'answers').map(({ by }) => by)).toEqual(['line']);
  expect(screen.queryByRole('region', { name: words.refused })).not.toBeInTheDocument();
});

test('a machine that stopped between taking in and clearing takes nothing in twice, and clears the next time', async () => {
  const { app, line, open } = await openWith('Kurset');
  await screen.findByRole('region', { name: words.review(1) });
  line.clearAnswer = () => Promise.reject(new LineDown('Killed.'));
  await takeIn(app);
  await screen.findByText(words.line.down);
  expect(await line.answers(own)).toHaveLength(1);
  const [left] = (await line.answers(own)) as readonly { person: string; at: number }[];
  const cleared: unknown[] = [];
  line.clearAnswer = (_own, sent) => {
    cleared.push(sent);
    return Promise.resolve();
  };
  await app.saved('p1');
  document.body.replaceChildren();
  const again = await open({ repository: app.repository });
  await waitFor(() => expect(cleared).toContainEqual(expect.objectContaining({ person: left?.person })));
  expect(rowsIn(await savedOf(again), advance, 'answers')).toHaveLength(1);
});

test('an answer that was taken in and taken back waits again, though the line has it no longer', async () => {
  const { app, line } = await openWith('Kurset');
  await screen.findByRole('region', { name: words.review(1) });
  await takeIn(app);
  await waitFor(async () => expect(await line.answers(own)).toEqual([]));
  await app.press(said.shell.frame.undo);
  await screen.findByRole('region', { name: words.review(1) });
  await takeIn(app);
  expect(textIn(await savedOf(app), summary, 'satisfiedWith')).toBe('Kurset');
});

test('a line that is down is said calmly, and what is brought is taken in as before', async () => {
  const line = createMemoryLine();
  line.answers = () => Promise.reject(new LineDown('Down.'));
  const app = await openApp({
    at: routes.collect('p1'),
    findLine: () => Promise.resolve(line),
    processes: [processWith(asked)],
  });
  expect(await screen.findByText(words.line.down)).toBeVisible();
  await app.person.click(await screen.findByRole('textbox', { name: words.paste }));
  await app.person.paste(payloadText(await answerPayload(answer('Rådet'), '')));
  await app.press(words.readPasted);
  await takeIn(app);
  expect(textIn(await savedOf(app), summary, 'satisfiedWith')).toBe('Rådet');
});
