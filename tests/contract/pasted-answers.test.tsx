import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import { routes } from '#desk/routes.ts';
import type { BegunText } from '#storage/begun/begun-table.ts';
import { createMemoryBegunTable } from '#storage/begun/memory-begun-table.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload } from '#storage/advance/write-advance.ts';
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

test('answers that were pasted are read again when the window was killed, until they are taken in', async () => {
  const disk = new Map<string, BegunText>();
  const begunTexts = begunInMemory({ table: createMemoryBegunTable(disk) });
  const first = await openApp({ at, processes: [process], begunTexts });
  await pasteAndRead(first, payloadText(await answerPayload(answer, '')));
  await review();
  await waitFor(() => expect([...disk.values()].map(({ at: where }) => where)).toEqual(['collect/read']));
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
