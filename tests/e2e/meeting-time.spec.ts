import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { meetingNb as words } from '#content/words/meeting.nb.ts';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, startExample } from '../support/person/go.ts';
import { pick, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { seenText } from '../support/person/places.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { readWord, textIn, under } from '../support/read-word.ts';

test.describe.configure({ mode: 'parallel' });

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

/** A meeting of the example that has just begun, in the facilitator's window, with a clock that the test sets. */
async function startMeeting(page: Page, appUrl: string, before?: () => Promise<void>): Promise<void> {
  await page.clock.install({ time: new Date('2027-02-10T09:00:00+01:00') });
  await startExample(page, appUrl);
  await page.goto(pageOf(page, 'meeting'));
  await before?.();
  // The room opens in a window of its own; it is not needed here.
  page.on('popup', (popup) => void popup.close());
  await press(page.getByRole('button', { name: words.page.start, exact: true }));
  await expect(now(page)).toContainText(titleOf('mapping'));
}
const plan = (page: Page) => page.getByRole('list', { name: clockWords.steps });
const now = (page: Page) => plan(page).locator('[aria-current="step"]');

test('the time of a meeting stands over a reload in its break, and over a machine that sleeps', async ({
  page,
  appUrl,
}) => {
  await startMeeting(page, appUrl, () => seeNoFaults(page));
  await letPass(page, 240);
  await press(now(page).getByRole('button', { name: clockWords.pause, exact: true }));
  await letPass(page, 120);
  await expect(now(page)).toContainText(clockWords.paused);
  await page.reload();
  await expect(now(page)).toContainText(clockWords.used(4, 5));
  await press(now(page).getByRole('button', { name: clockWords.goOn, exact: true }));

  // A machine that sleeps fires its timers once, late.
  await page.clock.fastForward('20:00');
  await expect(seenText(page, /^Maskinen var i hvilemodus i \d+ minutter/)).toBeVisible();
  await expect(now(page)).toContainText(clockWords.used(4, 5));
});

test('what is gathered and placed in a meeting stands first in its minutes, apart from what stood before', async ({
  page,
  appUrl,
}, info) => {
  await startMeeting(page, appUrl, async () => {
    await pick(
      page.getByRole('combobox', { name: words.page.howOf(titleOf('groups')) }),
      words.leave['by-mail'],
    );
  });
  await letPass(page, 120);
  await press(plan(page).getByRole('button', { name: titleOf('strategy'), exact: true }));
  await expect(now(page)).toContainText(titleOf('strategy'));
  await press(page.getByRole('button', { name: words.ideas.gather }));
  await seeNoFaults(page);

  await openPage(page, 'room');
  const box = page.getByRole('textbox', { name: words.ideas.write });
  await write(box, '- Tolk i alle samtaler\n- Kortere ventetid');
  await box.press('Enter');
  await press(page.getByRole('button', { name: words.ideas.placeOf('Tolk i alle samtaler', 'utfordring') }));
  await expect(page.getByText(words.ideas.count(2, 1))).toBeVisible();
  await seeNoFaults(page);

  await openPage(page, 'meeting');
  await press(page.getByRole('button', { name: words.ending.end, exact: true }));
  await press(page.getByRole('button', { name: words.ending.confirm, exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.closing.titleOf(words.names['needs-analysis']),
  );
  await seeNoFaults(page);
  const path = info.outputPath('referat.docx');
  await takeFile(page, words.closing.word, path);
  const minutes = await readWord(path);
  // What the meeting came to, and nothing of the answers the example had before.
  const { items, byMail } = bokmal.documents.minutes;
  const said = textIn(under(minutes, items));
  expect(said).toContain('Tolk i alle samtaler');
  expect(said).not.toContain(reason);
  expect(said).toContain(byMail);
});
