import { steps } from '#domain/guide/steps.ts';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { test } from '../support/person/app-test.ts';
import { hiddenFocusOn } from '../support/person/hidden-focus.ts';
import { layoutFaultsOn } from '../support/person/layout-faults.ts';
import { keptOutline } from '../support/person/outline.ts';
import { expect } from '../support/person/patient-expect.ts';
import { speak, STATES } from '../support/person/states.ts';
import { faultsInThemes } from '../support/person/themes.ts';

/** So tall that nothing stands half under the bars of the window, where it is no fault that it cannot be pressed. */
const TALL = 9000;
/** The narrowest screen, which is also a laptop at 400 %, where nothing scrolls sideways (WCAG 1.4.10), px. */
const NARROWEST = 320;
/** How high it is then, between whose bars the focus must be seen, px. */
const LOWEST = 256;

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
  { state: 'questionnaire', code: 'nb', wide: NARROWEST },
] as const;

for (const { state, code, wide, ...given } of LOOKS)
  test(`no screen that is ${state} has an accessibility fault in ${code}, ${wide} px wide, cuts a text or hides the focus`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width: wide, height: TALL });
    const themes = 'themes' in given ? given.themes : (['light'] as const);
    await speak(page, code);
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      const isNarrow = wide === NARROWEST;
      const layout = () =>
        isNarrow ? layoutFaultsOn(page, name, { touch: true, overfull: false }) : Promise.resolve([]);
      faults.push(...(await faultsInThemes(page, name, themes, layout)));
      if (!isNarrow) return;
      await page.setViewportSize({ width: wide, height: LOWEST });
      faults.push(...(await hiddenFocusOn(page, name)));
      await page.setViewportSize({ width: wide, height: TALL });
    };
    await STATES[state]?.({ page, url: appUrl, code, look });
    expect(faults).toEqual([]);
  });

for (const code of SCREEN_LANGUAGES)
  test(`no screen of the example cuts a text or scrolls sideways in ${code} on the narrowest screen`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize({ width: NARROWEST, height: TALL });
    await speak(page, code);
    const faults: string[] = [];
    const look = async (name: string): Promise<void> => {
      faults.push(...(await layoutFaultsOn(page, name, { touch: true, overfull: false })));
    };
    await STATES['full']?.({ page, url: appUrl, code, look });
    expect(faults).toEqual([]);
  });

test('every step is heard in the order it is seen, and everything that is filled in has a name', async ({
  page,
  appUrl,
}) => {
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
