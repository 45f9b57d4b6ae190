import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { scoringNb as words } from '#content/words/scoring.nb.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { addressOf, goToStep, seeSaved, startProcess } from '../support/person/go.ts';
import { press as pressOn, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, textFieldAt } from '../support/person/places.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { toFirstScore } from '../support/person/to-first-score.ts';
import { oneSpace, readWord, textIn } from '../support/read-word.ts';

test.describe.configure({ mode: 'parallel' });

const { inProcess } = bokmal;
const nameAt = (page: Page, row: number) =>
  textFieldAt(page, { step: 'stakeholders', field: 'groups', row, column: 'name' });
const press = (page: Page, name: string) => pressOn(mainOf(page).getByRole('button', { name, exact: true }));
const seeScene = (page: Page, group: string, question: keyof typeof words.questions): Promise<void> =>
  expect(mainOf(page)).toContainText(
    new RegExp(`${group}\\s*${words.questions[question].replace('?', '\\?')}`),
  );
/** The three lines, as a person reads them: nothing of how many before the answers are shown. */
const seeLines = (page: Page, lines: readonly string[]): Promise<void> =>
  expect(
    mainOf(page)
      .getByRole('list', { name: words.lines(true), exact: true })
      .getByRole('listitem'),
  ).toContainText([...lines]);

/** The wall of a new process with two groups, at the first score of the first; gives the address of the process. */
async function openScoring(page: Page, appUrl: string): Promise<string> {
  await startProcess(page, appUrl);
  await goToStep(page, 'stakeholders');
  await write(nameAt(page, 0), 'Søsken');
  await write(nameAt(page, 1), 'Foreldre');
  await seeSaved(page);
  const overview = addressOf(page, '');
  await page.goto(`${overview}/room`);
  await toFirstScore(page);
  await seeScene(page, 'Søsken', 'involvement');
  return overview;
}

test('hands and the round of the keyboard stay hidden, over a reload too', async ({ page, appUrl }) => {
  const faults: string[] = [];
  await openScoring(page, appUrl);

  // Hands, by keys: two say 1, one says 3, and one is taken back.
  for (const key of ['Digit1', 'Digit1', 'Digit3', 'Digit3', 'Shift+Digit3']) await page.keyboard.press(key);
  await expect(mainOf(page)).toContainText(words.answeredOnly(3));
  await expect(mainOf(page)).not.toContainText(words.scores(2));
  faults.push(...(await faultsOn(page, 'hidden')));

  // The keyboard goes round; what is chosen is never on the screen, and a reload loses nothing.
  await press(page, words.turn.start);
  await expect(mainOf(page)).toContainText(words.turn.who(1));
  faults.push(...(await faultsOn(page, 'hand over')));
  await press(page, words.turn.begin);
  await page.keyboard.press('2');
  await seeScene(page, 'Søsken', 'importance');
  await seeNothingChosen(page);
  await page.reload();
  await seeScene(page, 'Søsken', 'importance');
  await page.keyboard.press('ArrowLeft');
  await expect(mainOf(page)).toContainText(words.turn.kept);
  await press(page, words.turn.quit);
  await expect(mainOf(page)).toContainText(words.answeredOnly(4));

  await page.keyboard.press('s');
  await seeLines(page, [words.scores(2), words.scores(1), words.scores(1)]);
  expect(faults).toEqual([]);
});

test('what is agreed on is locked on the page of the step, and where it is not, the report has both views', async ({
  page,
  appUrl,
}, info) => {
  const faults: string[] = [];
  const overview = await openScoring(page, appUrl);
  for (const key of ['1', '1', '3']) await page.keyboard.press(key);
  await press(page, words.turn.start);
  await press(page, words.turn.begin);
  await page.keyboard.press('2');
  await press(page, words.turn.quit);
  await expect(mainOf(page)).toContainText(words.answeredOnly(4));
  for (const key of ['s', '1', 'l']) await page.keyboard.press(key);
  await seeScene(page, 'Søsken', 'importance');
  for (const key of ['3', 's', '3']) await page.keyboard.press(key);
  await expect(mainOf(page)).toContainText(words.plot.gap(2));
  faults.push(...(await faultsOn(page, 'shown')));
  await page.keyboard.press('l');

  // No agreement: no number is set, and both views are kept.
  await seeScene(page, 'Foreldre', 'involvement');
  await page.keyboard.press('s');
  await press(page, words.disagree);
  await write(mainOf(page).getByLabel(words.oneView), 'De blir spurt hver uke');
  await write(mainOf(page).getByLabel(words.otherView), 'De blir aldri hørt');
  await press(page, words.backToScores);
  await expect(mainOf(page)).toContainText(words.bothNoted);

  // On the page of the step the answers are hidden until asked for, and the locked numbers stand.
  await page.goto(`${overview}/stakeholders`);
  await expect(mainOf(page).getByText(inProcess.stakeholders.locked)).toBeVisible();
  const apart = mainOf(page).getByRole('button', { name: words.step.apartOf('Søsken'), exact: true });
  await expect(apart).toHaveCount(0);
  await press(page, words.step.show);
  await pressOn(apart);
  await expect(
    mainOf(page)
      .getByRole('table', { name: words.step.table('Søsken') })
      .first(),
  ).toBeVisible();
  faults.push(...(await faultsOn(page, 'step')));

  await goToStep(page, 'export');
  const path = info.outputPath('prosessrapport.docx');
  await takeFile(page, inProcess.export.wordOf(bokmal.documents.names['process-report']), path);
  const report = oneSpace(textIn(await readWord(path)));
  for (const text of [
    bokmal.documents.stakeholders.votesHeading,
    bokmal.documents.stakeholders.sources.hands,
    bokmal.documents.stakeholders.sources.keyboard,
    'De blir spurt hver uke',
    'De blir aldri hørt',
  ])
    expect(report).toContain(text);
  expect(faults).toEqual([]);
});

async function seeNothingChosen(page: Page): Promise<void> {
  await expect(mainOf(page).locator('[aria-pressed="true"], [aria-checked="true"], :checked')).toHaveCount(0);
}
