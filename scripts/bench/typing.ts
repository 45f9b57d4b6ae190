import { bokmal } from '#content/languages/bokmal.ts';
import { bareRow, keptBarePage, times } from './bare-page.ts';
import { openExample, openFromFile, type Desk } from './desk.ts';
import { median, p95 } from './figure.ts';
import { paintTimes } from './frames.ts';
import { withStakeholders } from './large-process.ts';
import type { Measure, Place, Sample } from './measure.ts';
import { storedTimes } from './stored-times.ts';
import { workDuring } from './work.ts';

export const LONG_TEXT = 'Et langt formål som er skrevet før. '.repeat(60);
const KEYS = 'Vi venter på svar fra seksjonen. ';

/** Types into the field that has the focus, on a processor four times slower. */
export async function typed(place: Place, desk: Desk, figure: string): Promise<Sample> {
  // What came with the page is done before the keys: a person reads the question first.
  await desk.page.waitForTimeout(500);
  const { given, ...cost } = await workDuring(place, desk, () => paintTimes(desk.page, KEYS));
  return {
    values: { [`${figure}-p50`]: median(given), [`${figure}-p95`]: p95(given) },
    ...cost,
  };
}

async function typedInBare(place: Place, figure: string, body: string): Promise<Sample> {
  const desk = await keptBarePage(place, body.slice(0, 20), { body });
  const field = desk.page.locator('textarea, input').last();
  if (body.startsWith('<textarea')) await field.fill(LONG_TEXT);
  await field.press('End');
  return typed(place, desk, figure);
}

/** The example, to be written in. */
export const writtenExample = (place: Place): Promise<{ readonly desk: Desk; readonly ready: string }> =>
  place.kept.at(place, 'example', openExample);

/** The example with five hundred stakeholders. */
export const crowdedExample = (place: Place): Promise<{ readonly desk: Desk; readonly ready: string }> =>
  place.kept.at(place, 'crowded', (desk) => openFromFile(desk, withStakeholders(500)));

/** At the end of a long text, in the first of a step that is written in more lines. */
const keyIn = (step: string, figure: string): Measure => ({
  name: figure,
  runs: 2,
  figures: [
    { name: `${figure}-p50`, unit: 'ms', aim: 33 },
    { name: `${figure}-p95`, unit: 'ms', aim: 40 },
  ],
  run: async (place) => {
    const { desk, ready } = await writtenExample(place);
    await desk.page.goto(`${ready}/${step}`);
    const field = desk.page.locator('main textarea').first();
    await field.fill(LONG_TEXT);
    await field.press('End');
    return typed(place, desk, figure);
  },
  bare: (place) => typedInBare(place, figure, '<textarea rows="20" cols="80"></textarea>'),
});

const CROWDED = 'typing-500-stakeholders';
/** Among five hundred rows; measured beside the opening of them, on the same desk. */
export const crowded: Measure = {
  name: CROWDED,
  runs: 1,
  work: true,
  figures: [
    { name: `${CROWDED}-p50`, unit: 'ms', aim: 40 },
    { name: `${CROWDED}-p95`, unit: 'ms', aim: 50 },
  ],
  run: async (place) => {
    const { desk, ready } = await crowdedExample(place);
    await desk.page.goto(`${ready}/stakeholders`);
    const field = desk.page.locator('main').getByRole('textbox').nth(20);
    await field.focus();
    return typed(place, desk, CROWDED);
  },
  bare: (place) => typedInBare(place, CROWDED, `<table>${times(500, bareRow)}</table>`),
};

const stored: Measure = {
  name: 'key-to-stored',
  runs: 1,
  figures: [{ name: 'key-to-stored-p95', unit: 'ms', aim: 400 }],
  run: async (place) => {
    const { desk, ready: overview } = await writtenExample(place);
    await desk.page.goto(`${overview}/summary`);
    await desk.page.getByRole('textbox', { name: labelOf('satisfiedWith') }).focus();
    const id = /#\/p\/([^/]+)/.exec(overview)?.[1] ?? '';
    return { values: { 'key-to-stored-p95': p95(await storedTimes(desk.page, id)) } };
  },
};

const labelOf = (field: string): string => bokmal.steps.summary.fields[field as 'satisfiedWith'].label;

export const typing: readonly Measure[] = [
  keyIn('mandate', 'key-to-paint'),
  keyIn('constraints', 'key-to-paint-constraints'),
  stored,
];
