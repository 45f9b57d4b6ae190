import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { meetingNb as words } from '#content/words/meeting.nb.ts';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, startExample } from '../support/person/go.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { readWord, textIn, under } from '../support/read-word.ts';

const clockWords = words.clock;
const titleOf = (step: keyof typeof bokmal.steps): string => bokmal.steps[step].title;

/** How the reason of the example begins; nobody touches it in the meeting. */
const reason = 'Fem av sju enheter har saker';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The address of a page of the process that is open. */
const pageOf = (page: Page, name: string): string => `${addressOf(page, '')}/${name}`;
/** Opens a page anew, as a kept link does. */
async function openPage(page: Page, name: string): Promise<void> {
  await page.goto(pageOf(page, name));
  await page.reload();
}
/** Time goes by in strides much shorter than what the clock takes for a machine that slept. */
async function letPass(page: Page, seconds: number): Promise<void> {
  const stride = 30;
  for (let left = seconds; left > 0; left -= stride)
    await page.clock.fastForward(1_000 * Math.min(left, stride));
}
const seeNoFaults = async (page: Page): Promise<void> =>
  expect((await new AxeBuilder({ page }).withTags(WCAG).analyze()).violations).toEqual([]);

test('a meeting keeps its time, places its ideas, survives a reload and ends in minutes', async ({
  page,
  appUrl,
}, info) => {
  await page.clock.install({ time: new Date('2027-04-21T09:00:00+02:00') });
  await startExample(page, appUrl);
  await page.goto(pageOf(page, 'meeting'));
  await page.getByRole('button', { name: words.page.more(titleOf('mapping')) }).click();
  await expect(page.getByRole('textbox', { name: words.page.minutesOf(titleOf('mapping')) })).toHaveValue(
    '11',
  );
  await page
    .getByRole('combobox', { name: words.page.howOf(titleOf('groups')) })
    .selectOption({ label: words.leave['by-mail'] });
  await seeNoFaults(page);

  const typed = page.getByRole('textbox', { name: words.page.minutesOf(titleOf('mapping')) });
  await typed.fill('1e9');
  await typed.press('Enter');
  await expect(page.getByText(words.page.onlyWhole(0, 240, 11))).toBeVisible();
  await expect(typed).toHaveValue('1e9');
  await typed.fill('11');
  await typed.blur();

  // The room opens in a window of its own; it is not needed here.
  page.on('popup', (popup) => void popup.close());
  await page.getByRole('button', { name: words.page.start, exact: true }).click();
  const plan = page.getByRole('list', { name: clockWords.steps });
  const now = plan.locator('[aria-current="step"]');
  await expect(now).toContainText(titleOf('mapping'));
  await expect(page.getByText(clockWords.onTime, { exact: true })).toBeVisible();

  await letPass(page, 540);
  await expect(now).toContainText(clockWords.soon(2));
  await letPass(page, 95);
  await expect(now).toContainText(clockWords.last);
  await letPass(page, 210);
  await expect(now).toContainText(clockWords.over);
  await expect(page.getByText(clockWords.behind(3), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Kort ned/ }).click();
  await expect(page.getByText(clockWords.onTime, { exact: true })).toBeVisible();

  await now.getByRole('button', { name: clockWords.pause, exact: true }).click();
  await letPass(page, 120);
  await expect(now).toContainText(clockWords.paused);
  await page.reload();
  await expect(now).toContainText(clockWords.used(14, 11));
  await now.getByRole('button', { name: clockWords.goOn, exact: true }).click();
  await page.getByRole('button', { name: clockWords.change(titleOf('constraints')) }).click();
  await page.getByRole('menuitem', { name: words.leave['next-meeting'] }).click();
  await expect(plan).toContainText(words.left['next-meeting']);

  // A machine that sleeps fires its timers once, late.
  await page.clock.fastForward('20:00');
  await expect(page.getByText(/^Maskinen sov i \d+ minutter/)).toBeVisible();
  await expect(now).toContainText(clockWords.used(14, 11));
  await page.getByRole('button', { name: clockWords.fine, exact: true }).click();

  await plan.getByRole('button', { name: titleOf('strategy'), exact: true }).click();
  await expect(now).toContainText(titleOf('strategy'));
  await page.getByRole('button', { name: words.ideas.gather }).click();
  await seeNoFaults(page);
  await openPage(page, 'room');
  const box = page.getByRole('textbox', { name: words.ideas.write });
  await box.fill('Tolk i alle samtaler');
  await box.press('Enter');
  await box.fill('- Kortere ventetid\n- Bedre overganger');
  await box.press('Enter');
  await expect(page.getByText(words.ideas.count(3, 0))).toBeVisible();
  await page.getByRole('button', { name: words.ideas.placeOf('Tolk i alle samtaler', 'utfordring') }).click();
  await expect(page.getByText(words.ideas.count(3, 1))).toBeVisible();
  await page.getByRole('button', { name: words.ideas.undo, exact: true }).click();
  await expect(page.getByText(words.ideas.count(3, 0))).toBeVisible();
  await page.getByRole('button', { name: words.ideas.placeOf('Tolk i alle samtaler', 'utfordring') }).click();
  await seeNoFaults(page);

  await openPage(page, 'meeting');
  await page.getByRole('button', { name: words.page.end, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.closing.titleOf(words.names['needs-analysis']),
  );
  await seeNoFaults(page);
  const path = info.outputPath('referat.docx');
  await takeFile(page, words.closing.word, path);
  const minutes = await readWord(path);
  // What the meeting came to stands first, and the answers of the example apart from it.
  const { decidedInMeeting, decidedBefore } = bokmal.documents.minutes;
  expect(textIn(under(minutes, decidedInMeeting))).toContain('Tolk i alle samtaler');
  expect(textIn(under(minutes, decidedInMeeting))).not.toContain(reason);
  expect(textIn(under(minutes, decidedBefore))).toContain(reason);
  expect(textIn(under(minutes, 'Dette gjenstår'))).toContain(`${titleOf('groups')}: tas på e-post`);
  expect(textIn(under(minutes, 'Tid'))).toContain('14 minutter');
});
