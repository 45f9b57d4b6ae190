import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { daysAfter } from '#domain/values/later-day.ts';
import { today } from '#session/clock/today.ts';
import { processWith } from '../support/page/process-with.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { openFile } from '../support/person/files.ts';
import { goToStep } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';

const words = bokmal.inProcess.plan;
const { columns, add } = bokmal.steps.plan.fields.measures;

/** What, who, and how many days from now. */
const MEASURES = [
  ['Vedta mandatet i ledergruppen', 'Klinikksjef', -45],
  ['Peke ut en koordinator for panelet', 'Klinikksjef', -17],
  ['Sette av en egen linje i budsjettet til honorar og reise', 'Økonomirådgiver', -10],
  ['Lage rutine for honorar og tapt arbeidsfortjeneste', 'Økonomirådgiver', 30],
  ['Gjøre klar avtale og taushetserklæring til hvert medlem', 'Jurist', 30],
  ['Spørre tre brukerorganisasjoner om kandidater', 'Koordinator', 39],
  ['Holde korte samtaler med kandidatene', 'Koordinator', 67],
  ['Gi medlemmene opplæring i rollen og taushetsplikt', 'Fagutvikler', 102],
  ['Lære opp ledere i hvordan de tar imot råd', 'Fagutvikler', 102],
  ['Opprette en felles arbeidsflate for saker og referater', 'IKT-kontakt', 102],
  ['Lage et årshjul med møter og frister for saker', 'Koordinator', 172],
  ['Evaluere panelet med medlemmer, ledere og ansatte', 'Klinikksjef', 260],
] as const;
const full = processWith(
  {
    plan: {
      measures: MEASURES.map(([measure, responsible, days], index) => ({
        id: `m${index}`,
        measure,
        responsible,
        deadline: daysAfter(today(), days),
        area: 'organisation',
        status: index === 0 ? 'done' : 'not-started',
      })),
    },
  },
  { id: '11111111-1111-4111-8111-111111111111' },
);

const LAPTOP = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };
/** The bars over and under the work, px. */
const BARS = 128;

const row = (page: Page, number: number): Locator =>
  mainOf(page).getByRole('rowgroup', { name: `Tiltak ${number}`, exact: true });
const topOf = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? Number.NaN;

test('twelve measures and their timeline take one laptop screen, stand within a phone, and each press on them counts', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize(LAPTOP);
  await page.goto(appUrl);
  await openFile(page, 'full.json', writeProcessFile(full, { appVersion: '1', now: full.createdAt }));
  await expect(page).toHaveURL(new RegExp(`#/p/${full.id}$`));
  await goToStep(page, 'plan');
  const timeline = mainOf(page).getByRole('img', { name: /^Tidslinje/ });
  await expect(row(page, 12)).toBeVisible();
  const addButton = mainOf(page).getByRole('button', { name: add, exact: true });
  const end = (await topOf(addButton)) + ((await addButton.boundingBox())?.height ?? 0);
  expect(end - (await topOf(timeline))).toBeLessThanOrEqual(LAPTOP.height - BARS);
  const outside = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await outside()).toBe(0);

  // Top to bottom: into the deadline of each row, then one that opens. Nothing slides from under the hand.
  for (const [index] of MEASURES.entries()) {
    const field = row(page, index + 1).getByRole('textbox', { name: columns.deadline.label, exact: true });
    await press(field);
    await expect(field).toBeFocused();
  }
  const [first] = MEASURES;
  const before = await topOf(addButton);
  const cell = (label: string) => row(page, 1).getByRole('textbox', { name: label, exact: true });
  await write(cell(columns.deadline.label), '1.12.2027');
  expect(await topOf(addButton)).toBe(before);
  const details = mainOf(page).getByRole('button', { name: words.detailsOf(first[0]), exact: true });
  await press(details);
  await expect(page.getByRole('textbox', { name: columns.indicator.label, exact: true })).toBeFocused();

  await page.setViewportSize(PHONE);
  expect(await outside()).toBe(0);
  const small = await mainOf(page)
    .getByRole('table')
    .locator('select, textarea, button, input:not([type="date"])')
    .evaluateAll((targets) =>
      targets
        .filter((target) => {
          const { height } = target.getBoundingClientRect();
          return height > 0 && height < 44;
        })
        .map(({ outerHTML }) => outerHTML),
    );
  expect(small).toEqual([]);
  // So tall that nothing stands half under the bars.
  await page.setViewportSize({ ...PHONE, height: 5000 });
  expect(await faultsOn(page, 'the plan on a phone')).toEqual([]);
});
