import type { Browser, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bokmal } from '#content/languages/bokmal.ts';
import { collectNb } from '#content/words/collect.nb.ts';
import type { Answers } from '#domain/process/process.ts';
import type { AdvancePart, CaseLeader } from '../advance-part.ts';
import { norwegianDesk } from '../browser.ts';
import { fillLeaderForm } from '../fill-leader-form.ts';
import { answerAsLeader } from './answer-as-leader.ts';
import { fillAnswer, seeAnswer } from './fill-answer.ts';
import { takeProcessFile } from './files.ts';
import { addressOf, goOn, openStep, seeSaved, startProcess } from './go.ts';
import { inviteLeaders, takeInvitation } from './invite-leaders.ts';
import { giveFiles, press, write } from './hand.ts';
import { expect, PATIENCE_MS } from './patient-expect.ts';
import { mainOf } from './places.ts';
import { takeFile } from './take-documents.ts';
import { watchNetwork } from './watch-network.ts';

interface AdvanceWalk {
  readonly url: string;
  readonly part: AdvancePart;
  /** Where invitations and answers go on their way, and the process and its report at the end. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** What came out of the walk, and what was heard on the way. */
interface Walked {
  readonly process: string;
  readonly report: string;
  readonly strangers: readonly string[];
  readonly complaints: readonly string[];
}

/**
 * The facilitator makes the process and invites one leader for each unit; each leader answers in a browser of their
 * own, by link, file or Word form in turn; the facilitator takes the answers in and saves the process and the report.
 */
export async function walkAdvance(browser: Browser, given: AdvanceWalk): Promise<Walked> {
  const { url, part, folder, say } = given;
  const heard: { strangers: string[]; complaints: string[] } = { strangers: [], complaints: [] };
  const own = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ ...norwegianDesk, acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE_MS);
    const { strangers, complaints } = await watchNetwork(context, url);
    try {
      return await work(await context.newPage());
    } finally {
      heard.strangers.push(...strangers);
      heard.complaints.push(...complaints);
      await context.close();
    }
  };
  const [process, report] = await own(async (page) => {
    await prepare(page, given);
    const { answers } = (await takeProcessFile(page, join(folder, 'invitert.json'))).process;
    await page.goto(`${addressOf(page, '')}/invite`);
    const brought: Brought[] = [];
    for (const leader of part.leaders) {
      const started = performance.now();
      const answer = await answerOf(page, leader, { ...given, answers: answers as Answers, own });
      brought.push({ leader, answer });
      say(lineFor(leader, performance.now() - started));
    }
    await collect(page, brought);
    await page.goto(addressOf(page, 'export'));
    const { export: words } = bokmal.inProcess;
    const paths = [join(folder, 'prosess.json'), join(folder, 'prosessrapport.docx')] as const;
    await takeFile(page, words.downloadFile, paths[0]);
    await takeFile(page, words.wordOf(bokmal.documents.names['process-report']), paths[1]);
    return paths;
  });
  return { process, report, ...heard };
}

interface Brought {
  readonly leader: CaseLeader;
  /** The text to paste, or the path of the file. */
  readonly answer: string;
}

/** Everything that stands in the process before anybody is asked. */
async function prepare(page: Page, { url, part }: AdvanceWalk): Promise<void> {
  await startProcess(page, url);
  await openStep(page, 'about');
  for (const step of ['about', 'mapping', 'stakeholders'] as const) {
    const here = part.prepared.filter((answer) => answer.step === step);
    for (const answer of here) await fillAnswer(page, answer);
    await page.keyboard.press('Tab');
    for (const answer of here) await seeAnswer(page, answer);
    await goOn(page, step);
  }
  await inviteLeaders(page, part.leaders);
  await seeSaved(page);
}

interface AnswerGiven extends AdvanceWalk {
  readonly answers: Answers;
  readonly own: <T>(work: (page: Page) => Promise<T>) => Promise<T>;
}

async function answerOf(page: Page, leader: CaseLeader, given: AnswerGiven): Promise<string> {
  const { url, folder } = given;
  const named = (what: string, ending: string): string => join(folder, `${what}-${leader.number}.${ending}`);
  const ending = leader.way === 'form' ? 'docx' : 'json';
  const invitation = await takeInvitation(page, leader, named('invitasjon', ending));
  const path = named('svar', ending);
  if (leader.way !== 'form')
    return given.own((theirs) => answerAsLeader(theirs, leader, { url, invitation, path }));
  writeFileSync(path, fillLeaderForm(readFileSync(invitation), leader, given.answers));
  return path;
}

/** Files through the picker, links pasted one after the other in one go; all is taken in as one deed. */
async function collect(page: Page, brought: readonly Brought[]): Promise<void> {
  await page.goto(addressOf(page, ''));
  await press(mainOf(page).getByRole('link', { name: collectNb.title, exact: true }).first());
  await expect(page.getByText(collectNb.answeredOf(0, brought.length))).toBeVisible();
  const files = brought.filter(({ leader }) => leader.way !== 'link').map(({ answer }) => answer);
  if (files.length > 0) {
    await giveFiles(page.getByRole('button', { name: collectNb.pick, exact: true }), files);
    await expect(page.getByRole('region', { name: collectNb.review(files.length) })).toBeVisible();
  }
  const texts = brought.filter(({ leader }) => leader.way === 'link').map(({ answer }) => answer);
  await write(page.getByRole('textbox', { name: collectNb.paste }), texts.join('\n\n'));
  await press(page.getByRole('button', { name: collectNb.readPasted, exact: true }));
  await expect(page.getByRole('region', { name: collectNb.review(brought.length) })).toBeVisible();
  await expect(page.getByRole('region', { name: collectNb.refused })).toHaveCount(0);
  await press(page.getByRole('button', { name: collectNb.takeIn(brought.length), exact: true }));
  await expect(page.getByText(collectNb.answeredOf(brought.length, brought.length))).toBeVisible();
  await seeSaved(page);
}

function lineFor({ number, role, unit, way, ...answered }: CaseLeader, time: number): string {
  const texts = answered.texts.length + (answered.involvementToday === '' ? 0 : 1);
  const scores = answered.scores.flatMap((one) => [one.involvement, one.importance]).filter(Boolean).length;
  const asked = `${number} ${role}, ${unit}: ${way}`;
  return `${asked}, ${texts} texts, ${scores} scores, ${(time / 1000).toFixed(1)} s`;
}
