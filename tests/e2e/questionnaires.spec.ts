import AxeBuilder from '@axe-core/playwright';
import { afterwardsNb } from '#content/words/afterwards.nb.ts';
import { answerNb } from '#content/words/answer.nb.ts';
import { questionnaireNb } from '#content/words/questionnaire.nb.ts';
import { questionnaireSumsNb as sums } from '#content/words/questionnaire-sums.nb.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { filled } from '#documents/words/document-words.ts';
import { takeIn } from '#domain/questionnaire/take-in.ts';
import { applyChanges } from '#domain/process/change.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { fullReply } from '../support/full-reply.ts';
import { test } from '../support/person/app-test.ts';
import { openFile } from '../support/person/files.ts';
import { mark, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { processWith } from '../support/word-form.ts';

const { asked, page: said, follow } = questionnaireNb;
const PROCESS = 'asked-process';
const ROUND = 'evaluation-1';
/** Two members have answered before: with a third, what they said is shown. */
const process = (() => {
  const empty = processWith(
    { about: { bodyName: 'Panelet på hud' }, plan: { evaluations: [{ id: ROUND, plan: 'Blir vi hørt?' }] } },
    PROCESS,
  );
  const replies = ['a', 'b'].map((record) => ({
    reply: {
      ...fullReply,
      process: PROCESS,
      round: ROUND,
      audience: 'members' as const,
      record,
      said: { heard: 1 as const },
    },
    by: 'link' as const,
    beside: [],
  }));
  return { ...empty, answers: applyChanges(empty.answers, takeIn(replies, '2028-05-01T10:00:00.000Z')) };
})();

test('a member answers on a phone by the link, the answer comes home as a text, and the yearly report has the sum', async ({
  page,
  browser,
  appUrl,
}) => {
  await page.goto(appUrl);
  await openFile(
    page,
    'prosess.json',
    writeProcessFile(process, { appVersion: '0.0.0', now: process.updatedAt }),
  );
  await expect(page).toHaveURL(/#\/p\//);
  await page.goto(`${appUrl}${linkTo(routes.afterwards(PROCESS, 'evaluation'))}`);
  await expect(page.getByRole('tab', { name: afterwardsNb.parts.evaluation })).toBeVisible();
  // At an address of this machine alone no link is offered to others; the same one opens the form here.
  const link = await page.getByRole('link', { name: follow.openHere }).getAttribute('href');

  const theirs = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const phone = await theirs.newPage();
  await phone.goto(new URL(link ?? '', appUrl).href);
  await expect(phone.getByRole('heading', { level: 1, name: asked.title.members })).toBeVisible();
  const heard = phone.getByRole('radiogroup', { name: asked.questions.members.heard });
  await mark(heard.getByRole('radio', { name: `3 – ${asked.scale[3]}` }));
  await write(phone.getByRole('textbox', { name: asked.questions.members.change }), 'Møt oss på dagtid');
  expect((await new AxeBuilder({ page: phone }).analyze()).violations).toEqual([]);
  const text = await phone.getByRole('textbox', { name: answerNb.send.text }).inputValue();
  await press(phone.getByRole('button', { name: answerNb.send.copy }));
  // It is said aloud too, so it is looked for where it is seen.
  await expect(
    phone.getByRole('status', { name: answerNb.send.receipt }).getByText(said.noName),
  ).toBeVisible();
  await theirs.close();

  const home = page.getByRole('region', { name: follow.home });
  await write(home.getByRole('textbox', { name: follow.paste }), text);
  await press(home.getByRole('button', { name: follow.read }));
  await expect(home.getByText(filled(follow.took, { n: '1' }))).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(`^${sums.short.heard} 2 0 1 1,7 3$`) });
  await expect(row).toBeVisible();
  await expect(page.getByText('Møt oss på dagtid')).toBeVisible();
  expect((await new AxeBuilder({ page }).include('#afterwards').analyze()).violations).toEqual([]);

  await page.goto(`${appUrl}${linkTo(routes.preview(PROCESS, 'yearly-report'))}`);
  await expect(page.getByRole('cell', { name: sums.short.heard })).toBeVisible();
  await expect(page.getByText('Møt oss på dagtid')).toHaveCount(0);
});
