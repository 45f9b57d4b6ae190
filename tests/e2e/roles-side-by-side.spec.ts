import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { roles as step } from '#domain/guide/steps/roles.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { AT, processWith } from '../support/page/process-with.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { openFile } from '../support/person/files.ts';
import { goToStep } from '../support/person/go.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { levelAt, mainOf } from '../support/person/places.ts';

const { inProcess } = bokmal;

/** What is left of a laptop screen of 720 px between the bars of the window, and how many of them the step may take. */
const SCREEN_PX = 592;
const BARS_PX = 128;
const MOST_SCREENS = 3;
/** A finger needs this much, px. */
const FINGER_PX = 44;

const NAMES = [
  'Leder av panelet',
  'Pasient med erfaring fra hjertepoliklinikken',
  'Pårørende til barn med langvarig sykdom',
  'Ungdomsrepresentant',
  'Erfaringskonsulent fra kommunen',
  'Vara',
  'Studentrepresentant',
  'Observatør fra brukerutvalget',
];
/** All of them, three and as many as stand side by side on a laptop without scrolling the table. */
const COUNTS = [3, 6, NAMES.length];

/** Every item has a level in every role, and each part an item of their own. */
const fullRole = (name: string, number: number) => ({
  id: `r${number}`,
  name,
  ...Object.fromEntries(
    Object.entries(step.fields.roles.columns).flatMap(([column, field]) =>
      field.kind === 'matrix'
        ? [
            [
              column,
              [
                ...field.items.map((id, place) => ({ id, level: ((place + number) % 3) + 1 })),
                { id: 'own', text: 'Følge nye pasienter den første dagen', level: 2 },
              ],
            ],
          ]
        : [],
    ),
  ),
});

async function openRoles(page: Page, url: string, names: readonly string[]): Promise<void> {
  const process = processWith({ roles: { mode: 'per-role', advert: 'broad', roles: names.map(fullRole) } });
  await page.goto(url);
  await openFile(page, 'roller.json', writeProcessFile(process, { appVersion: '0', now: AT }));
  await expect(page).toHaveURL(/#\/p\//);
  await goToStep(page, 'roles');
  await expect(mainOf(page).getByRole('columnheader')).toHaveCount(names.length);
}

/** What the roles take: a warning beside an answer is put away by a press. */
const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const warnings = document.querySelectorAll<HTMLElement>('[data-pitfalls]');
    for (const warning of warnings) warning.style.display = 'none';
    const height = document.documentElement.scrollHeight;
    for (const warning of warnings) warning.style.removeProperty('display');
    return height;
  });
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const count of COUNTS)
  test(`${count} full roles take at most three laptop screens, and no page scrolls sideways`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openRoles(page, appUrl, NAMES.slice(0, count));
    expect((await heightOf(page)) - BARS_PX).toBeLessThanOrEqual(MOST_SCREENS * SCREEN_PX);
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1920, height: 1080 });
    expect((await heightOf(page)) - BARS_PX).toBeLessThanOrEqual(MOST_SCREENS * SCREEN_PX);
    expect(await sideways(page)).toBe(0);
    // So tall that nothing stands half under the bars.
    await page.setViewportSize({ width: 1280, height: 3000 });
    expect(await faultsOn(page, 'roles')).toEqual([]);
  });

test('on a phone one role is shown at a time, nothing scrolls sideways, and each step of a cell is large enough for a finger', async ({
  page,
  appUrl,
}) => {
  await openRoles(page, appUrl, NAMES.slice(0, 3));
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(mainOf(page).getByRole('columnheader')).toHaveCount(1);
  expect(await sideways(page)).toBe(0);
  const controls = mainOf(page)
    .getByRole('table', { name: inProcess.roles.table })
    .locator('label, button, textarea')
    .or(mainOf(page).getByRole('tab'));
  const sizes = await controls.evaluateAll((elements) =>
    elements.filter((element) => element.checkVisibility()).map((element) => element.getBoundingClientRect()),
  );
  expect(sizes.length).toBeGreaterThan(60);
  expect(sizes.filter(({ width, height }) => Math.min(width, height) < FINGER_PX - 0.5)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 6000 });
  expect(await faultsOn(page, 'roles on a phone')).toEqual([]);
});

test('each press in the table counts, going down it with the mouse, and a new press clears', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openRoles(page, appUrl, ['']);
  const place = { step: 'roles', field: 'roles', row: 0, column: 'tasks' } as const;
  const { items } = step.fields.roles.columns.tasks;
  for (const [number, item] of items.entries()) {
    const isChosen = (number % 3) + 1;
    const level = levelAt(page, place, item, isChosen as 1 | 2 | 3);
    await expect(level).toBeChecked();
    await press(level);
  }
  for (const item of items)
    for (const level of [1, 2, 3] as const) await expect(levelAt(page, place, item, level)).not.toBeChecked();
  for (const item of items) await press(levelAt(page, place, item, 3));
  for (const item of items) await expect(levelAt(page, place, item, 3)).toBeChecked();
});
