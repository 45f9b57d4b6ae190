import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { CaseFile } from '../case.ts';
import { oneSpace, type WordSection } from '../read-word.ts';
import { press } from './hand.ts';
import { inOwnOrder } from './places.ts';
import { expect } from './patient-expect.ts';

const { inProcess, steps } = bokmal;

type Meaning = Pick<CaseFile, 'expected' | 'stakeholders' | 'criteria'>;

const text = (value: unknown): string => oneSpace(typeof value === 'string' ? value : '');

/** Names of the groups, largest gap first, as the case has them. */
function orderOf({ expected, stakeholders = [] }: Meaning): readonly string[] {
  return (expected?.gap_order_stakeholder_no ?? []).map((no) =>
    text(stakeholders.find((one) => one.no === no)?.name),
  );
}

const stepAddress = (page: Page, step: string): string =>
  page.url().replace(/(#\/p\/[^/?]+).*$/, `$1/${step}`);

/** The picture, the coverage and the advice on the screen say what the case expects. */
export async function expectMeaningOnScreen(page: Page, given: Meaning): Promise<void> {
  await page.goto(stepAddress(page, 'stakeholders'));
  const picture = page.getByRole('region', { name: inProcess.stakeholders.picture, exact: true });
  const gaps = picture.getByRole('region', { name: /^Gap / }).getByRole('listitem');
  await expect(gaps.first()).toBeAttached();
  expect((await gaps.allInnerTexts()).map(oneSpace)).toEqual(orderOf(given));

  await page.goto(stepAddress(page, 'groups'));
  const legend = page.getByRole('list', { name: inProcess.groups.criteria, exact: true });
  await expect(legend).toBeVisible();
  const none = legend.getByRole('listitem').filter({ hasText: inProcess.groups.covered(0) });
  const uncovered = (await none.locator('span').allInnerTexts()).map(oneSpace);
  const wanted = (given.expected?.uncovered_criteria ?? []).map((id) =>
    text(given.criteria?.find((one) => one.id === id)?.text),
  );
  expect(uncovered).toEqual(wanted);

  const counted = page.getByText(inProcess.fill.showAdvice, { exact: true }).first();
  if (await counted.isVisible()) await press(counted);
  const advice = steps.groups.advice;
  for (const criterion of wanted)
    await expect(
      page.getByText(advice?.['uncovered-criterion']?.(criterion) ?? '', { exact: true }),
    ).toBeVisible();
  for (const warning of given.expected?.warnings ?? []) {
    const leftOut = /^gap 2, men ikke blant prioriterte grupper: (.+)$/.exec(warning)?.[1];
    if (leftOut)
      await expect(page.getByText(advice?.['left-out']?.(leftOut) ?? '', { exact: true })).toBeVisible();
    const measure = /^tiltak (\d+) mangler målbar indikator/.exec(warning)?.[1];
    if (measure) {
      await page.goto(stepAddress(page, 'plan'));
      await inOwnOrder(page);
      const row = page.getByRole('rowgroup', { name: `Tiltak ${measure}`, exact: true });
      const name = await row
        .getByRole('textbox', { name: steps.plan.fields['measures']?.columns?.['measure']?.label ?? '' })
        .inputValue();
      const said = page.getByText(steps.plan.advice?.['no-indicator']?.(name) ?? '', { exact: true });
      await expect(said).toBeAttached();
      if (!(await said.isVisible())) await press(page.getByText(inProcess.fill.showAdvice, { exact: true }));
      await expect(said).toBeVisible();
    }
  }
}

/** The report lists the groups in the order the case expects. */
export function expectMeaningInReport(report: readonly WordSection[], heading: string, given: Meaning): void {
  const section = report.find((one) => one.headings.at(-1) === heading);
  const all = oneSpace((section?.rows ?? []).flat().join(' '));
  const places = orderOf(given).map((name) => all.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}
