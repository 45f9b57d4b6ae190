import { loadPart } from '#content/languages/load-part.ts';
import { routes } from '#desk/routes.ts';
import { AUDIENCES } from '#domain/guide/choices.ts';
import { applyChanges } from '#domain/process/change.ts';
import { takeIn } from '#domain/questionnaire/take-in.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { fullReply } from '../full-reply.ts';
import { AT, processWith } from '../page/process-with.ts';
import type { Given } from './begin.ts';
import { giveFiles, press } from './hand.ts';
import { expect } from './patient-expect.ts';
import { drawn, seeScreen } from './screens.ts';

const PROCESS = 'asked-process';
const ROUND = 'evaluation-1';

/** Enough have answered for what they said to be shown, and there is something of the facilitator's own. */
const asked = (() => {
  const empty = processWith(
    {
      about: { bodyName: 'Panelet på hud' },
      advance: { privateKey: 'AGE-SECRET-KEY-1' },
      plan: { evaluations: [{ id: ROUND, plan: 'Blir vi hørt?' }] },
    },
    { id: PROCESS },
  );
  const replies = AUDIENCES.flatMap((audience) =>
    ['a', 'b', 'c'].map((record) => ({
      reply: { ...fullReply, process: PROCESS, round: ROUND, audience, record: `${audience}-${record}` },
      by: 'link' as const,
      beside: [],
    })),
  );
  return { ...empty, answers: applyChanges(empty.answers, takeIn(replies, AT)) };
})();

/** Members and leaders are asked how the panel works: what is sent and summed up, the pages they answer on; and the file to a colleague. */
export async function questionnaire({ page, url, code, look }: Given): Promise<void> {
  const { start } = await loadPart(code, 'shell');
  const { follow } = await loadPart(code, 'questionnaire');
  const { export: taking } = await loadPart(code, 'inProcess');
  await page.goto(url);
  const buffer = Buffer.from(writeProcessFile(asked, { appVersion: '1', now: AT }));
  const file = { name: 'prosess.json', mimeType: 'application/json', buffer };
  await giveFiles(page.getByRole('button', { name: start.openFile, exact: true }), file);
  await expect(page).toHaveURL(/#\/p\//);

  await seeScreen(page, { name: 'export', at: routes.step(PROCESS, 'export') });
  await press(page.getByRole('button', { name: taking.makeColleagueFile, exact: true }));
  await expect(page.getByRole('dialog', { name: taking.own.title })).toBeVisible();
  await look('a file to a colleague');
  await page.keyboard.press('Escape');

  const links: string[] = [];
  for (const audience of AUDIENCES) {
    await seeScreen(page, { name: 'evaluation', at: routes.afterwards(PROCESS, 'evaluation') });
    const part = page.getByRole('region', { name: follow.title, exact: true });
    await press(part.getByRole('radio', { name: follow.of[audience], exact: true }).locator('xpath=..'));
    await drawn(page);
    await look(`evaluation by ${audience}`);
    links.push((await part.getByRole('link', { name: follow.openHere }).getAttribute('href')) ?? '');
  }
  for (const link of links) {
    await page.goto(new URL(link, url).href);
    await expect(page).toHaveURL(/#\/questionnaire\/r\//);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await drawn(page);
    await look(`questionnaire ${links.indexOf(link) + 1}`);
  }
}
