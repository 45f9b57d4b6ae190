import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { nextPaint } from '../next-paint.ts';
import { press } from './hand.ts';
import { expect } from './patient-expect.ts';
import { mainOf, titleOf } from './places.ts';

const { shell, steps: words } = bokmal;

/** The step is open when its title is the heading of the page. */
export const seeStep = (page: Page, step: StepId): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: titleOf(step), exact: true })).toBeVisible();

/** From the front page to a new process, which opens on its overview. `url` is the address of the app. */
export async function startProcess(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await press(page.getByRole('button', { name: shell.start.create, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: shell.unnamed, exact: true })).toBeVisible();
}

/** The same for the shipped example. */
export async function startExample(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await press(page.getByRole('button', { name: shell.start.example, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: shell.start.exampleTitle })).toBeVisible();
}

/** From the overview to a step of the list. */
export async function openStep(page: Page, step: StepId): Promise<void> {
  await press(
    mainOf(page)
      .getByRole('table', { name: bokmal.inProcess.overview.caption })
      .getByRole('link', { name: titleOf(step), exact: true }),
  );
  await seeStep(page, step);
}

/** «Neste» of the step that is open. */
export async function goOn(page: Page, from: StepId): Promise<StepId> {
  const next = steps[steps.findIndex((step) => step.id === from) + 1]?.id;
  if (!next) throw new Error(`${from} is the last step.`);
  await press(
    page.getByRole('link', {
      name: bokmal.inProcess.fill.next(words[next].title),
      exact: true,
    }),
  );
  await seeStep(page, next);
  return next;
}

/** The address of a step of the process that is open. */
export function addressOf(page: Page, step: StepId | ''): string {
  const [before, id] = /^(.*#\/p\/)([^/]+)/.exec(page.url())?.slice(1) ?? [];
  return `${before ?? ''}${id ?? ''}${step === '' ? '' : `/${step}`}`;
}

/** Opens a step as a link to it does. */
export async function goToStep(page: Page, step: StepId): Promise<void> {
  await page.goto(addressOf(page, step));
  await seeStep(page, step);
}

/** Everything typed so far is on the disk, and the bar says so. */
export async function seeSaved(page: Page): Promise<void> {
  // Until the last letter is painted, the bar speaks of those before it.
  await page.evaluate(nextPaint);
  await expect(
    page.getByRole('banner').getByText(new RegExp(`^(${shell.frame.saved('')}|${shell.frame.savedNever})`)),
  ).toBeVisible();
}

export const textbox = (page: Page, name: string): Locator =>
  mainOf(page).getByRole('textbox', { name, exact: true });
