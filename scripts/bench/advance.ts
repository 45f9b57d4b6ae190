import { collectNb as words } from '#content/words/collect.nb.ts';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Process } from '#domain/process/process.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { answerPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { advanceCases } from '../advance-cases.ts';
import { ALL_READ, atBarePage, reading } from './bare-page.ts';
import { atDesk, openFromFile } from './desk.ts';
import { median } from './figure.ts';
import { heardUntilPainted } from './heard-until-painted.ts';
import type { Measure, Place } from './measure.ts';
import { reviewOf, wordForm } from './word-form.ts';

type AdvanceCase = ReturnType<typeof advanceCases>[number];
const leadersOf = (process: Process): readonly Row[] => rowsOf(process.answers['advance']?.['leaders']);

function aCase(): AdvanceCase {
  const [given] = advanceCases();
  if (!given) throw new Error('There is no case of answers in advance.');
  return given;
}

/** Every leader of every case; how long the address of each answer is. */
const links: Measure = {
  name: 'answer-link-characters',
  runs: 1,
  figures: [{ name: 'answer-link-characters', unit: 'characters', aim: 4_000 }],
  run: async () => {
    const lengths: number[] = [];
    for (const given of advanceCases()) {
      const process = given.invited('bench-links');
      for (const { id } of leadersOf(process))
        lengths.push(routes.received(await answerPayload(given.answer(process, id), '')).length);
    }
    return { values: { 'answer-link-characters': median(lengths) } };
  },
};

const fileOf = async (answer: AdvanceAnswer) => ({
  name: `${answer.leader}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(await writeAnswerFile(answer, { appVersion: '0.0.0', publicKey: '' })),
});

const sixty = async () => {
  const given = aCase();
  const process = given.invited('bench-sixty', 60);
  return {
    process,
    files: await Promise.all(leadersOf(process).map(({ id }) => fileOf(given.answer(process, id)))),
  };
};

/** From choosing sixty files until they are compared, and the review of them stands on the screen. */
const importSixty: Measure = {
  name: 'import-60-answers',
  runs: 2,
  figures: [{ name: 'import-60-answers', unit: 'ms', aim: 500 }],
  run: async ({ browser, url }) => {
    const { process, files } = await sixty();
    return atDesk(browser, url, async (desk) => {
      await desk.page.goto(`${await openFromFile(desk, process)}/collect`);
      await desk.page.getByRole('heading', { level: 1, name: words.title }).waitFor();
      const taken = await heardUntilPainted(desk.page, { from: 'change', until: reviewOf(60) });
      await desk.page.locator('main input[type=file]').setInputFiles(files);
      return { values: { 'import-60-answers': await taken() } };
    });
  },
  bare: async (place) => {
    const { files } = await sixty();
    return atBarePage(place, reading, async ({ page }) => {
      const taken = await heardUntilPainted(page, { from: 'change', until: ALL_READ });
      await page.locator('input').setInputFiles(files);
      return { values: { 'import-60-answers': await taken() } };
    });
  },
};

/** From opening the address of a sealed answer until the page says whose it is. */
const sealed: Measure = {
  name: 'open-sealed-answer',
  runs: 1,
  figures: [{ name: 'open-sealed-answer', unit: 'ms', aim: 200 }],
  run: async ({ browser, url }: Place) => {
    const given = aCase();
    const keys = await makeKeys();
    const invited = given.invited('bench-sealed');
    const advance = { ...invited.answers['advance'], sealed: true, ...keys };
    const process: Process = { ...invited, answers: { ...invited.answers, advance } };
    const payload = await answerPayload(given.answer(process, 'leader-0'), keys.publicKey);
    return atDesk(browser, url, async (desk) => {
      await openFromFile(desk, process);
      await desk.page.goto(`${url}${linkTo(routes.received('x'))}`);
      await desk.page.getByRole('heading', { level: 1, name: words.received.wrong }).waitFor();
      const taken = await heardUntilPainted(desk.page, { from: 'hashchange', until: '#main button' });
      await desk.page.evaluate((link) => (window.location.hash = link), linkTo(routes.received(payload)));
      return { values: { 'open-sealed-answer': await taken() } };
    });
  },
};

export const advance: readonly Measure[] = [
  links,
  importSixty,
  sealed,
  wordForm(() => aCase().invited('bench-form')),
];
