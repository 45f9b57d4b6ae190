import type { Browser } from '@playwright/test';
import { collectNb as words } from '#content/words/collect.nb.ts';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Process } from '#domain/process/process.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { answerPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { advanceCases } from '../advance-cases.ts';
import { atDesk, openFromFile } from './desk.ts';
import { median, medianOf, type Figure } from './figure.ts';
import { wordForm } from './word-form.ts';

type AdvanceCase = ReturnType<typeof advanceCases>[number];
const leadersOf = (process: Process): readonly Row[] => rowsOf(process.answers['advance']?.['leaders']);

/** Every leader of every case; how long the address of each answer is. */
async function linkCharacters(): Promise<number> {
  const lengths: number[] = [];
  for (const given of advanceCases()) {
    const process = given.invited('bench-links');
    for (const { id } of leadersOf(process))
      lengths.push(routes.received(await answerPayload(given.answer(process, id), '')).length);
  }
  return median(lengths);
}

const fileOf = async (answer: AdvanceAnswer) => ({
  name: `${answer.leader}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(await writeAnswerFile(answer, { appVersion: '0.0.0', publicKey: '' })),
});

/** From choosing sixty files until the review of them stands on the screen. */
async function importSixty(browser: Browser, url: string, given: AdvanceCase): Promise<number> {
  const process = given.invited('bench-sixty', 60);
  const files = await Promise.all(leadersOf(process).map(({ id }) => fileOf(given.answer(process, id))));
  return atDesk(browser, url, async (desk) => {
    await desk.page.goto(`${await openFromFile(desk, process)}/collect`);
    await desk.page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    const start = Date.now();
    await desk.page.locator('main input[type=file]').setInputFiles(files);
    await desk.page.getByRole('region', { name: words.review(60) }).waitFor();
    return Date.now() - start;
  });
}

/** From opening the address of a sealed answer until the page says whose it is. */
async function openSealedAnswer(browser: Browser, url: string, given: AdvanceCase): Promise<number> {
  const keys = await makeKeys();
  const invited = given.invited('bench-sealed');
  const advance = { ...invited.answers['advance'], sealed: true, ...keys };
  const process: Process = { ...invited, answers: { ...invited.answers, advance } };
  const payload = await answerPayload(given.answer(process, 'leader-0'), keys.publicKey);
  return atDesk(browser, url, async (desk) => {
    await openFromFile(desk, process);
    await desk.page.goto(`${url}${linkTo(routes.received('x'))}`);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    const start = Date.now();
    await desk.page.evaluate((link) => (window.location.hash = link), linkTo(routes.received(payload)));
    await desk.page.getByRole('button', { name: words.received.open }).waitFor();
    return Date.now() - start;
  });
}

export async function advance(browser: Browser, url: string): Promise<readonly Figure[]> {
  const [given] = advanceCases();
  if (!given) return [];
  return [
    { name: 'answer-link-characters', value: await linkCharacters(), unit: 'characters', aim: 4_000 },
    {
      name: 'import-60-answers',
      value: await medianOf(() => importSixty(browser, url, given)),
      unit: 'ms',
      aim: 1_000,
    },
    {
      name: 'open-sealed-answer',
      value: await medianOf(() => openSealedAnswer(browser, url, given)),
      unit: 'ms',
      aim: 200,
    },
    ...(await wordForm(browser, url, given.invited('bench-form'))),
  ];
}
