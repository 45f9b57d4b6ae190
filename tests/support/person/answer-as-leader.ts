import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { answerNb as words } from '#content/words/answer.nb.ts';
import type { AskedStep } from '#domain/guide/choices.ts';
import type { CaseLeader } from '../advance-part.ts';
import { fillAnswer, seeAnswer } from './fill-answer.ts';
import { giveFiles, mark, press, write } from './hand.ts';
import { expect } from './patient-expect.ts';
import { mainOf, wordsAt } from './places.ts';
import { takeFile } from './take-documents.ts';

const { inProcess, steps } = bokmal;

interface AnswerGiven {
  /** The address of the app. */
  readonly url: string;
  /** The link of the invitation, or the path of its file. */
  readonly invitation: string;
  /** Where the answer goes when it leaves as a file. */
  readonly path: string;
}

/** A leader opens the invitation, answers page by page, and takes the answer out: the text to send, or the path. */
export async function answerAsLeader(page: Page, leader: CaseLeader, given: AnswerGiven): Promise<string> {
  await openInvitation(page, leader, given);
  await goOn(page, 'mapping');
  await fillUnit(page, leader);
  await goOn(page, 'stakeholders');
  await fillScores(page, leader);
  for (const step of leader.isTop ? (['summary', 'constraints'] as const) : (['summary'] as const)) {
    await goOn(page, step);
    const here = leader.texts.filter((answer) => answer.step === step);
    for (const answer of here) await fillAnswer(page, answer);
    for (const answer of here) await seeAnswer(page, answer);
  }
  await goOn(page, 'check');
  await goOn(page, 'send');
  if (leader.way === 'link')
    return page.getByRole('textbox', { name: words.send.text, exact: true }).inputValue();
  await takeFile(page, words.send.save, given.path);
  return given.path;
}

async function openInvitation(page: Page, { way, role }: CaseLeader, given: AnswerGiven): Promise<void> {
  await page.goto(way === 'link' ? given.invitation : `${given.url}#/answer`);
  if (way !== 'link') {
    await giveFiles(page.getByRole('button', { name: words.open.pick, exact: true }), given.invitation);
  }
  await expect(page).toHaveURL(/#\/answer\/r\//);
  await expect(mainOf(page).getByText(role).first()).toBeVisible();
}

async function goOn(page: Page, to: AskedStep | 'check' | 'send'): Promise<void> {
  const name = words.frame.short[to];
  await press(page.getByRole('link', { name: words.frame.next(name), exact: true }));
  const title = to === 'check' || to === 'send' ? name : steps[to].title;
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
}

async function fillUnit(page: Page, { unit, involvementToday }: CaseLeader): Promise<void> {
  if (involvementToday === '') return;
  const { label } = wordsAt({ step: 'mapping', field: 'units', column: 'involvementToday' });
  // The leader's own unit stands first, before those under it.
  const field = mainOf(page)
    .getByRole('region', { name: unit, exact: true })
    .first()
    .getByRole('textbox', { name: label, exact: true });
  await write(field, involvementToday);
  await expect(field).toHaveValue(involvementToday);
}

async function fillScores(page: Page, { scores }: CaseLeader): Promise<void> {
  for (const { group, ...score } of scores)
    for (const column of ['involvement', 'importance'] as const) {
      const value = score[column];
      if (value === undefined) continue;
      const { label, scale } = wordsAt({ step: 'stakeholders', field: 'groups', column });
      const radio = mainOf(page)
        .getByRole('radiogroup', { name: inProcess.stakeholders.scaleOf(label, group), exact: true })
        .getByRole('radio', { name: `${value} – ${scale?.[value] ?? ''}`, exact: true });
      await mark(radio);
      await expect(radio).toBeChecked();
    }
}
