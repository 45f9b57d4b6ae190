import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { steps, type StepId } from '#domain/guide/steps.ts';
import type { CaseAnswer } from '../case-answers.ts';
import { fillAnswer, seeAnswer } from './fill-answer.ts';
import { writeOn } from './hand.ts';
import { expect } from './patient-expect.ts';
import { goOn, goToStep, openStep, seeSaved, startProcess } from './go.ts';
import { textFieldAt } from './places.ts';
import { takeDocuments } from './take-documents.ts';

interface WalkGiven {
  readonly url: string;
  readonly answers: readonly CaseAnswer[];
  /** Where the documents go. */
  readonly folder: string;
  /** A picture of each step goes here, when given. */
  readonly pictures?: string;
  /** Shown as it goes. */
  readonly say?: (line: string) => void;
}

/** Older than this must survive anything, ms. */
const KEPT_AFTER_MS = 400;

const isTyped = ({ given }: CaseAnswer): boolean => given.kind === 'text' && given.text.trim() !== '';

/**
 * Fills a case in from the first step to the last with «Neste», sees after each step that everything stands as
 * it was given, loads the page anew once in the middle of a word, and takes the documents. Gives their paths.
 */
export async function walkCase(page: Page, given: WalkGiven): Promise<readonly string[]> {
  const { url, answers, folder, pictures, say } = given;
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  const of = (step: StepId): readonly CaseAnswer[] => answers.filter((answer) => answer.step === step);
  const broken = placeToBreakOff(answers);
  await startProcess(page, url);
  let current: StepId = steps[0].id;
  await openStep(page, current);
  for (const [index, step] of steps.entries()) {
    if (step.id === 'export') break;
    const started = performance.now();
    const here = of(step.id);
    const byKey = here.find(isTyped);
    if (broken?.step === step.id) await breakOff(page, broken, of('stakeholders'));
    for (const answer of here) await fillAnswer(page, answer, answer === byKey ? 'key-by-key' : 'at-once');
    await page.keyboard.press('Tab');
    for (const answer of here) await seeAnswer(page, answer);
    if (pictures !== undefined) await picture(page, pictures, index, step.id);
    say?.(`${step.id}: ${here.length} answers, ${((performance.now() - started) / 1000).toFixed(1)} s`);
    current = await goOn(page, step.id);
  }
  await seeSaved(page);
  if (pictures !== undefined) await picture(page, pictures, steps.length - 1, current);
  return takeDocuments(page, folder);
}

/** The whole step in one picture: in a window tall enough that the bars stand above and below, not across. */
async function picture(page: Page, folder: string, index: number, step: StepId): Promise<void> {
  const desk = page.viewportSize();
  const height = await page.evaluate(() => {
    window.scrollTo(0, 0);
    return document.documentElement.scrollHeight;
  });
  if (desk) await page.setViewportSize({ ...desk, height: Math.max(height, desk.height) });
  await page.screenshot({
    path: join(folder, `${String(index + 1).padStart(2, '0')}-${step}.png`),
    fullPage: true,
  });
  if (desk) await page.setViewportSize(desk);
}

/** The first text to be typed after the stakeholders. */
function placeToBreakOff(answers: readonly CaseAnswer[]): CaseAnswer | undefined {
  const after = steps.findIndex(({ id }) => id === 'stakeholders');
  return answers.find(
    (answer) =>
      isTyped(answer) &&
      answer.column === undefined &&
      steps.findIndex(({ id }) => id === answer.step) > after,
  );
}

/** Types half a text, loads the page anew in the middle of a word, and sees that nothing is lost, here or before. */
async function breakOff(page: Page, answer: CaseAnswer, before: readonly CaseAnswer[]): Promise<void> {
  const text = answer.given.kind === 'text' ? answer.given.text : '';
  const letters = [...text];
  const half = letters
    .slice(0, Math.max(1, Math.min(40, Math.floor(letters.length / 2))))
    .join('')
    .replaceAll('\n', ' ');
  await writeOn(textFieldAt(page, answer), half);
  await page.waitForTimeout(KEPT_AFTER_MS);
  await textFieldAt(page, answer).press('x');
  await page.reload();
  await expect(textFieldAt(page, answer)).toHaveValue(
    new RegExp(`^${half.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}x?$`),
  );
  await goToStep(page, 'stakeholders');
  for (const one of before) await seeAnswer(page, one);
  await goToStep(page, answer.step);
}
