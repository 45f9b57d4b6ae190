import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { processWith } from '../support/page/process-with.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { openFile } from '../support/person/files.ts';
import { goToStep } from '../support/person/go.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';

const words = bokmal.inProcess.groups;

const CRITERIA = [
  'Er underlagt tvang',
  'Har behov for tett oppfølging fra pårørende',
  'Møter mange aktører og overganger i løpet av et forløp',
  'Er i en sårbar livssituasjon',
  'Har gode eller dårlige erfaringer vi kan lære av',
];
const GROUPS = [
  'Pasienter innlagt på tvang',
  'Ungdom 18–25 år med førstegangspsykose',
  'Pårørende til pasienter med alvorlig psykisk lidelse',
  'Barn som pårørende',
  'Pasienter med rusavhengighet og samtidig psykisk lidelse (ROP)',
];
const SEATS = [
  'Tidligere innlagt på tvang',
  'Voksen som var barn som pårørende',
  'Ungdom under behandling',
  'Mor eller far til ung voksen',
  'Bruker med ROP-erfaring',
  'Eldre med lang erfaring',
  'Representant fra Mental Helse',
  'Pårørende fra LPP',
];
const idOf = (list: string, index: number): string => `${list}${index}`;
const full = processWith(
  {
    stakeholders: { groups: GROUPS.map((name, index) => ({ id: idOf('s', index), name })) },
    criteria: { criteria: CRITERIA.map((text, index) => ({ id: idOf('c', index), text })) },
    groups: {
      groups: GROUPS.map((name, index) => ({
        id: idOf('g', index),
        name,
        stakeholders: [idOf('s', index)],
        criteriaMet: [idOf('c', index), idOf('c', (index + 1) % CRITERIA.length)],
        rationale: 'De har møtt både barneavdelingen og oss, og kan sammenligne.',
      })),
      seats: SEATS.map((name, index) => ({
        id: idOf('p', index),
        name,
        perspective: index % 2 === 0 ? 'both' : 'relative',
        groups: [idOf('g', index % GROUPS.length)],
      })),
    },
  },
  { id: '11111111-1111-4111-8111-111111111111' },
);

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
/** The bars over and under the work, px. */
const BARS = 128;

/** How far the page is, px, and how much of it stands outside the window to the right. */
const sizeOf = (page: Page) =>
  page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    outside: document.documentElement.scrollWidth - window.innerWidth,
  }));
const cell = (page: Page, row: string, column: string): Locator =>
  mainOf(page).getByRole('checkbox', { name: words.cell(row, column), exact: true });

test('five groups and eight seats take two laptop screens, stand within a phone, and each press on them counts', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize(LAPTOP);
  await page.goto(appUrl);
  await openFile(page, 'full.json', writeProcessFile(full, { appVersion: '1', now: full.createdAt }));
  await expect(page).toHaveURL(new RegExp(`#/p/${full.id}$`));
  await goToStep(page, 'groups');
  await expect(page.getByRole('table', { name: words.seats })).toBeVisible();
  const laptop = await sizeOf(page);
  expect(laptop.height - BARS).toBeLessThanOrEqual(2 * (LAPTOP.height - BARS));
  expect(laptop.outside).toBe(0);

  const [criterion = ''] = CRITERIA.slice(2);
  for (const group of GROUPS) {
    const tick = cell(page, group, criterion);
    const before = await tick.isChecked();
    await press(tick);
    await expect(tick).toBeChecked({ checked: !before });
  }
  const [seat = ''] = SEATS.slice(-1);
  await press(cell(page, seat, GROUPS[0] ?? ''));
  await expect(cell(page, seat, GROUPS[0] ?? '')).toBeChecked();

  await page.setViewportSize(PHONE);
  expect((await sizeOf(page)).outside).toBe(0);
  const small = await mainOf(page)
    .getByRole('table')
    .locator('label, button, select, textarea')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map(({ outerHTML }) => outerHTML),
    );
  expect(small).toEqual([]);
  // As high as the page: what happens to lie half under the lower bar is no small target.
  await page.setViewportSize({ ...PHONE, height: 8_000 });
  expect(await faultsOn(page, 'groups on a phone')).toEqual([]);
});
