import { steps } from '#domain/guide/steps.ts';
import { test } from '../support/person/app-test.ts';
import { keptOutline } from '../support/person/outline.ts';
import { expect } from '../support/person/patient-expect.ts';
import { speak, STATES } from '../support/person/states.ts';
import { faultsInThemes } from '../support/person/themes.ts';

/** So tall that nothing stands half under the bars of the window, where it is no fault that it cannot be pressed. */
const TALL = 9000;
/** The widest a page may be on the narrowest screen, or at 400 %, without scrolling sideways (WCAG 1.4.10), px. */
const NARROWEST = 320;

test.describe.configure({ mode: 'parallel' });

/**
 * A part of `npm run access`, which looks at every state in every language and theme: each state, each language, each theme and
 * the narrowest screen are in it.
 */
const LOOKS = [
  { state: 'empty', code: 'nb', wide: 1280 },
  { state: 'full', code: 'en', wide: 1280, themes: ['dark', 'forced'] },
  { state: 'full', code: 'nn', wide: NARROWEST },
  { state: 'error', code: 'en', wide: NARROWEST },
  { state: 'dialog', code: 'nn', wide: NARROWEST },
  { state: 'leader', code: 'nn', wide: NARROWEST },
  { state: 'rest', code: 'nb', wide: NARROWEST },
  { state: 'frame', code: 'en', wide: NARROWEST },
] as const;

const nothing = (): Promise<readonly string[]> => Promise.resolve([]);

for (const { state, code, wide, ...given } of LOOKS)
  test(`no screen that is ${state} has an accessibility fault in ${code}, ${wide} px wide, or scrolls sideways`, async ({
    page,
    appUrl,
  }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: wide, height: TALL });
    const themes = 'themes' in given ? given.themes : (['light'] as const);
    await speak(page, code);
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      const seen = await page.evaluate(() => document.documentElement.scrollWidth);
      if (seen > wide) faults.push(`${name}: ${seen} px wide`);
      faults.push(...(await faultsInThemes(page, name, themes, nothing)));
    };
    await STATES[state]?.({ page, url: appUrl, code, look });
    expect(faults).toEqual([]);
  });

test('every step is heard in the order it is seen, and everything that is filled in has a name', async ({
  page,
  appUrl,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1280, height: TALL });
  const changed: string[] = [];
  const look = async (name: string): Promise<void> => {
    if (!steps.some(({ id }) => id === name)) return;
    const { now, kept } = await keptOutline(page, name);
    expect(now).not.toMatch(/- (?:textbox|combobox|radiogroup|table)$/m);
    if (now !== kept) changed.push(`${name}\n${now}`);
  };
  await STATES['empty']?.({ page, url: appUrl, code: 'nb', look });
  expect(changed, 'KEEP_OUTLINES=1 writes them anew').toEqual([]);
});
