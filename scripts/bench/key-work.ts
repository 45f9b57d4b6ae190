import type { Page } from '@playwright/test';
import { steps } from '#domain/guide/steps.ts';
import { keptBarePage } from './bare-page.ts';
import type { Desk } from './desk.ts';
import type { Measure, Place } from './measure.ts';
import { writtenExample } from './typing.ts';
import { workOf, type Work } from './work.ts';

const LONG_TEXT = 'Avdelingen har brukerråd som møtes fire ganger i året. '.repeat(40);
const KEYS = 'Avdelingen har et råd ';

/** The steps that something is written in. */
const WRITTEN = steps.map(({ id }) => id).filter((id) => id !== 'export');

async function workOfKeys(place: Place, desk: Desk): Promise<Work> {
  const field = desk.page.locator('textarea').first();
  await field.fill(LONG_TEXT);
  await field.press('End');
  await desk.page.waitForTimeout(500);
  // Only who wants the traces pays for them: they are counted as script.
  return (await workOf(place, desk, () => type(desk.page), place.traceFile !== undefined)).work;
}

async function type(page: Page): Promise<void> {
  await page.keyboard.type(KEYS, { delay: 60 });
  await page.waitForTimeout(300);
}

const perKey = (step: string, { script, task, layouts }: Work): Readonly<Record<string, number>> => ({
  [`key-script-${step}`]: script / KEYS.length,
  [`key-task-${step}`]: task / KEYS.length,
  [`key-layouts-${step}`]: layouts / KEYS.length,
});

/** What one key in a long text costs on each step, and all that follows from it until the hands rest, at ×4. */
export const keyWork: Measure = {
  name: 'key-work',
  runs: 1,
  figures: WRITTEN.flatMap((id) => [
    { name: `key-script-${id}`, unit: 'ms' as const, aim: 8 },
    { name: `key-task-${id}`, unit: 'ms' as const, aim: 50 },
    { name: `key-layouts-${id}`, unit: 'layouts' as const, aim: 1.2 },
  ]),
  run: async (place) => {
    const { desk, ready: overview } = await writtenExample(place);
    const values: Record<string, number> = {};
    for (const id of WRITTEN) {
      await desk.page.goto(`${overview}/${id}`);
      await desk.page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      const traceFile = place.traceFile?.replace('.json', `-${id}.json`);
      Object.assign(
        values,
        perKey(id, await workOfKeys({ ...place, ...(traceFile ? { traceFile } : {}) }, desk)),
      );
    }
    return { values };
  },
  bare: async (place) => {
    const desk = await keptBarePage(place, 'field', { body: '<textarea rows="20" cols="80"></textarea>' });
    const { traceFile: _none, ...rest } = place;
    const work = await workOfKeys(rest, desk);
    return {
      values: Object.assign({}, ...WRITTEN.map((id) => perKey(id, work))) as Record<string, number>,
    };
  },
};
