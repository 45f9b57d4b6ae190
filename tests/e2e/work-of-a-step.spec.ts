import type { Page } from '@playwright/test';
import type { StepId } from '#domain/guide/steps.ts';
import { test } from '../support/person/app-test.ts';
import { goOn, goToStep, startExample } from '../support/person/go.ts';
import { expect } from '../support/person/patient-expect.ts';

/** The page is still for so long, ms: what comes after the last frame of a step has come. */
const AT_REST = 1_500;

/** Counts how many times the page has been laid out; a count is the same on a slow machine and a quick one. */
async function layoutsOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? Number.NaN;
  };
}

const TURNS: readonly StepId[] = ['insight', 'decision', 'criteria'];

test('a step comes with two layouts of the page: its first lines, and the rest of it', async ({
  page,
  appUrl,
}) => {
  await startExample(page, appUrl);
  const layouts = await layoutsOf(page);
  // What a step is made of comes with the first visit.
  for (const step of ['groups', ...TURNS.toReversed()] as const) {
    await goToStep(page, step);
    await page.waitForTimeout(AT_REST);
  }
  const counted: Record<string, number> = {};
  for (const step of TURNS) {
    const before = await layouts();
    await goOn(page, step);
    await page.waitForTimeout(AT_REST);
    counted[step] = (await layouts()) - before;
  }
  expect(
    Object.values(counted).every((count) => count <= 2),
    JSON.stringify(counted),
  ).toBe(true);
});
