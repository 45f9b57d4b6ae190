import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { routes } from '#desk/routes.ts';
import type { BegunText } from '#storage/begun/begun-table.ts';
import { createMemoryBegunTable } from '#storage/begun/memory-begun-table.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { begunInMemory } from '../support/page/begun-in-memory.ts';
import { openApp, type OpenApp } from '../support/page/open-app.tsx';
import { AT, processWith } from '../support/page/process-with.ts';
import { said } from '../support/page/said.ts';

const { collect: words } = said;
const process = processWith({ advance: { leaders: [{ id: 'l1', role: 'Leder', unit: 'Post 1' }] } });
const answer: AdvanceAnswer = {
  process: 'p1',
  leader: 'l1',
  record: 'r1',
  role: 'Leder',
  unit: 'Post 1',
  version: 1,
  sentAt: AT,
  answers: { summary: { satisfiedWith: 'Samtaler' } },
};
const at = routes.collect(process.id);
const field = (): Promise<HTMLElement> => screen.findByLabelText(words.paste);
const review = (): Promise<HTMLElement> => screen.findByRole('button', { name: words.takeIn(1) });

async function pasteAndRead(app: OpenApp, text: string): Promise<void> {
  await app.person.click(await field());
  await app.person.paste(text);
  await app.press(words.readPasted);
}

test('a pasted text without an answer in it stays in the field', async () => {
  const app = await openApp({ at, processes: [process] });
  await pasteAndRead(app, 'Hei, her kommer svaret mitt.');
  expect(await screen.findByRole('region', { name: words.refused })).toBeVisible();
  expect(await field()).toHaveValue('Hei, her kommer svaret mitt.');
});

test('answers that are read stand there after a look at another page', async () => {
  const app = await openApp({ at, processes: [process] });
  await pasteAndRead(app, payloadText(await answerPayload(answer, '')));
  await review();
  expect(await field()).toHaveValue('');
  await app.goTo(routes.process(process.id));
  await app.goTo(at);
  expect(await review()).toBeVisible();
});

test('answers that were pasted stand there again when the window was killed, until they are taken in', async () => {
  const disk = new Map<string, BegunText>();
  const begunTexts = begunInMemory({ table: createMemoryBegunTable(disk) });
  const first = await openApp({ at, processes: [process], begunTexts });
  await pasteAndRead(first, payloadText(await answerPayload(answer, '')));
  await review();
  await waitFor(() => expect([...disk.values()].map(({ at: where }) => where)).toEqual(['collect/came-in']));
  const left = new Map(disk);
  cleanup();

  const next = await openApp({
    at,
    processes: [process],
    begunTexts: begunInMemory({ table: createMemoryBegunTable(left), own: 'w2' }),
  });
  await next.person.click(await review());
  expect((await next.saved()).answers['summary']).toEqual({ satisfiedWith: 'Samtaler' });
  await waitFor(() => expect(left.size).toBe(0));
});

test('answers from a file, and what was chosen about them, stand there again when the window was killed', async () => {
  const here = processWith({ ...process.answers, summary: { satisfiedWith: 'Kurset' } });
  const disk = new Map<string, BegunText>();
  const begunTexts = begunInMemory({ table: createMemoryBegunTable(disk) });
  const first = await openApp({ at, processes: [here], begunTexts });
  const json = await writeAnswerFile(answer, { appVersion: '0.0.0', publicKey: '' });
  await first.person.upload(screen.getByLabelText(words.pick, { selector: 'input' }), [
    new File([json], 'svar.json'),
    new File(['\u0089PNG'], 'bilde.png'),
  ]);
  await review();
  const chosen = (): HTMLElement =>
    within(
      screen.getByRole('radiogroup', {
        name: words.choice('Leder, Post 1', said.steps.summary.fields.satisfiedWith.label),
      }),
    ).getByRole('radio', {
      name: words.choices.mine,
    });
  expect(chosen()).not.toBeChecked();
  await first.person.click(chosen());
  await waitFor(() => expect([...disk.values()].map(({ text }) => text).join()).toContain('mine'));
  const left = new Map(disk);
  cleanup();

  const next = await openApp({
    at,
    processes: [here],
    begunTexts: begunInMemory({ table: createMemoryBegunTable(left), own: 'w2' }),
  });
  await review();
  expect(chosen()).toBeChecked();
  await next.person.click(await review());
  const { answers } = await next.saved();
  expect(answers['summary']).toEqual({ satisfiedWith: 'Kurset' });
  expect(answers['advance']?.['said']).toMatchObject([{ leader: 'l1', text: 'Samtaler' }]);
  await waitFor(() => expect(left.size).toBe(0));
});

test('answers that another window has taken in meanwhile wait no longer', async () => {
  const disk = new Map<string, BegunText>();
  const begunTexts = begunInMemory({ table: createMemoryBegunTable(disk) });
  const first = await openApp({ at, processes: [process], begunTexts });
  await pasteAndRead(first, payloadText(await answerPayload(answer, '')));
  await review();
  // Not the pasted text, which lies there until it is read.
  await waitFor(() => expect([...disk.values()].map(({ at: where }) => where)).toEqual(['collect/came-in']));
  const left = new Map(disk);
  await first.person.click(await review());
  const taken = await first.saved();
  cleanup();

  await openApp({
    at,
    processes: [taken],
    begunTexts: begunInMemory({ table: createMemoryBegunTable(left), own: 'w2' }),
  });
  await waitFor(() => expect(left.size).toBe(0));
  expect(screen.queryByRole('button', { name: /^Ta inn/ })).toBeNull();
});

test('a part of the program that cannot be fetched is told, the text stays, and the next press reads it', async () => {
  class Unreachable {
    onerror: ((event: { message: string }) => void) | null = null;
    readonly terminate = (): void => undefined;
    readonly postMessage = (): void => queueMicrotask(() => this.onerror?.({ message: '' }));
  }
  vi.stubGlobal('Worker', Unreachable);
  const app = await openApp({ at, processes: [process] });
  const text = payloadText(await answerPayload(answer, ''));
  await pasteAndRead(app, text);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.notRead);
  expect(await field()).toHaveValue(text);
  vi.unstubAllGlobals();
  await app.press(words.readPasted);
  await review();
  expect(screen.queryByText(words.notRead)).toBeNull();
  expect(await field()).toHaveValue('');
});
