import type { Page } from '@playwright/test';
import { steps } from '#domain/guide/steps.ts';
import { keptBarePage } from './bare-page.ts';
import { openExample, type Desk } from './desk.ts';
import { goAndPaint } from './frames.ts';
import type { Measure, Place } from './measure.ts';
import { round } from './moving.ts';
import { LONG_TEXT, typed } from './typing.ts';

/** A page of the program as it stands: its elements with what is written in them, and the sheets of style it has fetched. */
interface PlainPage {
  readonly body: string;
  readonly styles: string;
  /** Of the root element: theme and spacing hang on it. */
  readonly root: string;
}

const plainPageOf = (page: Page, part: string): Promise<PlainPage> =>
  page.evaluate((selector) => {
    // What is written in a field is no part of the HTML of a page until it is put there.
    for (const field of document.querySelectorAll('textarea')) field.textContent = field.value;
    const copy = document.querySelector(selector)?.parentElement?.cloneNode(true) as Element;
    for (const script of copy.querySelectorAll('script, noscript')) script.remove();
    const sheets = [...document.querySelectorAll('link[rel=stylesheet], style')];
    return {
      body: copy.outerHTML,
      styles: sheets.map((sheet) => sheet.outerHTML).join(''),
      root: document.documentElement.className,
    };
  }, part);

/** Goes to a step of the example, waits until all of it stands, and takes the page. */
async function stepOf(desk: Desk, address: string, part: string): Promise<PlainPage> {
  await goAndPaint(desk.page, address);
  await desk.page.waitForTimeout(1_500);
  return plainPageOf(desk.page, part);
}

const dressed = (root: string): string => `document.documentElement.className = ${JSON.stringify(root)};`;

async function keysIn(place: Place, step: string, figure: string): ReturnType<typeof typed> {
  const { desk } = await place.kept.at(place, `plain ${step}`, async (made) => {
    const overview = new URL(await openExample(made)).hash;
    const plain = await stepOf(made, `${overview}/${step}`, '#root');
    await keptPlain(made, plain.styles + plain.body, dressed(plain.root));
  });
  const field = desk.page.locator('main textarea').first();
  await field.fill(LONG_TEXT);
  await field.press('End');
  return typed(place, desk, figure);
}

async function keptPlain({ context, page, url }: Desk, body: string, script: string): Promise<void> {
  await context.route('**/plain.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>.</title><body>${body}<script>${script}</script></body></html>`,
    }),
  );
  await page.goto(`${url}plain.html`);
}

/** Every step of the example in one page, which turns to the one its address names and does nothing else. */
async function stepsIn(place: Place): ReturnType<typeof round> {
  const addresses = steps.map(({ id }) => `#${id}`);
  const { desk } = await place.kept.at(place, 'plain steps', async (made) => {
    const overview = new URL(await openExample(made)).hash;
    const pages: Record<string, PlainPage> = {};
    for (const { id } of steps) pages[id] = await stepOf(made, `${overview}/${id}`, '#main');
    const [first] = Object.values(pages);
    const bodies = Object.fromEntries(Object.entries(pages).map(([id, { body }]) => [id, body]));
    // The sheets of all steps: those that came with a later one are among the last that were taken.
    const styles = Object.values(pages).at(-1)?.styles ?? '';
    const script = `${dressed(first?.root ?? '')} const bodies = ${JSON.stringify(bodies).replaceAll('</', '<\\/')}; const at = document.querySelector('#at'); addEventListener('hashchange', () => { at.innerHTML = bodies[location.hash.slice(1)]; });`;
    await keptPlain(made, `${styles}<div id="at">${first?.body ?? ''}</div>`, script);
    for (const address of addresses) await goAndPaint(made.page, address);
  });
  return round(place, desk, addresses, 'plain-step-to-step');
}

/**
 * What the browser itself takes for pages of this size: the same things as `key-to-paint` and `step-to-step` in pages that have all our
 * elements and styles and none of our script. What ours take beyond it is our own.
 */
export const plain: readonly Measure[] = [
  {
    name: 'plain-step-to-step',
    byNameOnly: true,
    runs: 3,
    figures: [
      { name: 'plain-step-to-step', unit: 'ms', aim: 66 },
      { name: 'plain-step-to-step-whole-page', unit: 'ms', aim: 150 },
    ],
    run: stepsIn,
  },
  ...['mandate', 'constraints', 'plan'].map((step): Measure => ({
    name: `plain-key-to-paint-${step}`,
    byNameOnly: true,
    runs: 3,
    figures: [
      { name: `plain-key-to-paint-${step}-p50`, unit: 'ms', aim: 33 },
      { name: `plain-key-to-paint-${step}-p95`, unit: 'ms', aim: 40 },
    ],
    run: (place) => keysIn(place, step, `plain-key-to-paint-${step}`),
    bare: async (place) => {
      const desk = await keptBarePage(place, 'field', {
        body: '<textarea rows="20" cols="80"></textarea>',
      });
      const field = desk.page.locator('textarea');
      await field.fill(LONG_TEXT);
      await field.press('End');
      return typed(place, desk, `plain-key-to-paint-${step}`);
    },
  })),
];
