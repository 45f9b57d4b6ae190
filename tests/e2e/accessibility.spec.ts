import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { routes } from '#desk/routes.ts';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import { steps } from '#domain/guide/steps.ts';
import { findPayloads } from '#storage/advance/find-payloads.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { openFile } from '../support/person/files.ts';
import { goToStep, startExample, startProcess } from '../support/person/go.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const { shell } = bokmal;

/** So tall that nothing stands half under the bars of the window, where it is no fault that it cannot be pressed. */
const tall = (width: number) => ({ width, height: 9000 });

test.describe.configure({ mode: 'parallel' });

for (const [what, start] of [
  ['empty', startProcess],
  ['filled with the example', startExample],
] as const)
  test(`every step ${what} has no accessibility fault`, async ({ page, appUrl }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(tall(1280));
    await start(page, appUrl);
    const faults = [...(await faultsOn(page, 'overview'))];
    for (const { id } of steps) {
      await goToStep(page, id);
      faults.push(...(await faultsOn(page, id)));
    }
    expect(faults).toEqual([]);
  });

test('the front page and its dialogs have no accessibility fault', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await page.goto(appUrl);
  await expect(page.getByRole('heading', { level: 1, name: shell.start.title })).toBeVisible();
  expect(await faultsOn(page, 'start, empty')).toEqual([]);
  await startProcess(page, appUrl);
  await page.goto(appUrl);
  const menu = page.getByRole('button', { name: shell.start.actions(shell.unnamed), exact: true });
  await press(menu);
  await expect(page.getByRole('menuitem', { name: shell.start.rename })).toBeVisible();
  expect(await faultsOn(page, 'menu')).toEqual([]);
  await press(page.getByRole('menuitem', { name: shell.start.rename }));
  await expect(page.getByRole('dialog', { name: shell.start.renameTitle })).toBeVisible();
  expect(await faultsOn(page, 'rename')).toEqual([]);
  await page.keyboard.press('Escape');
  await press(menu);
  await press(page.getByRole('menuitem', { name: shell.start.remove }));
  await expect(page.getByRole('dialog', { name: shell.start.removeTitle(shell.unnamed) })).toBeVisible();
  expect(await faultsOn(page, 'remove')).toEqual([]);
  await page.keyboard.press('Escape');
  await openFile(page, 'tom.json', '');
  await expect(page.getByRole('dialog', { name: shell.file.refusedTitle })).toBeVisible();
  expect(await faultsOn(page, 'refused')).toEqual([]);
});

/** The widest a page may be on the narrowest screen, or at 400 %, without scrolling sideways (WCAG 1.4.10), px. */
const NARROWEST = 320;

/** What stands outside on the narrowest screen, and what a machine sees there; empty when all is well. */
async function faultsAcross(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    await page.goto(`#${address}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > NARROWEST) faults.push(`${address}: ${wide} px wide`);
    faults.push(...(await faultsOn(page, address)));
  }
  return faults;
}

/** The example on the narrowest screen; gives its id. */
async function startNarrow(page: Page, appUrl: string): Promise<string> {
  await page.setViewportSize(tall(NARROWEST));
  await startExample(page, appUrl);
  return /#\/p\/(\w+)/.exec(page.url())?.[1] ?? '';
}

test('no step scrolls sideways on the narrowest screen, and neither steps nor their menu have an accessibility fault there', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(240_000);
  const id = await startNarrow(page, appUrl);
  const addresses = steps.map((step) => routes.step(id, step.id));
  const faults = [...(await faultsAcross(page, addresses))];
  await goToStep(page, 'mandate');
  await press(page.getByRole('button', { name: shell.frame.stepOf(12, steps.length - 1), exact: true }));
  await expect(page.getByRole('dialog', { name: shell.frame.steps })).toBeVisible();
  expect([...faults, ...(await faultsOn(page, 'step menu'))]).toEqual([]);
});

test('no other page scrolls sideways on the narrowest screen, and none has an accessibility fault there', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(240_000);
  const id = await startNarrow(page, appUrl);
  const faults = await faultsAcross(page, [
    ...[
      routes.start(),
      routes.settings(),
      ...[routes.knowledge(), routes.guide(), routes.privacy(), routes.accessibility(), routes.portfolio()],
      routes.process(id),
      routes.meeting(id),
      routes.closing(id, 'needs'),
    ],
    ...[
      routes.versions(id),
      routes.afterwards(id),
      routes.collect(id),
      routes.invite(id),
      routes.preview(id, 'mandate'),
    ],
    ...[routes.facilitator(id), routes.room(id)],
    ...['/answer', '/received/x', '/p/missing', '/nowhere'],
  ]);
  expect(faults).toEqual([]);
});

test('no page of a leader who answers scrolls sideways on the narrowest screen, or has an accessibility fault', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: NARROWEST, height: 9000 });
  const [payload = ''] = findPayloads(readFileSync('tests/fixtures/advance/invitation-v1-a.txt', 'utf8'));
  await page.goto(`${appUrl}#${routes.invitation(payload)}`);
  await expect(page).toHaveURL(/#\/answer\/r\//);
  const id = /#\/answer\/r\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  expect(
    await faultsAcross(
      page,
      ['start', ...ASKED_STEPS, 'check', 'send'].map((name) => routes.answer(id, name)),
    ),
  ).toEqual([]);
});
