import type { Browser, Page } from '@playwright/test';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { norwegianDesk } from '../tests/support/browser.ts';
import { faultsOn } from '../tests/support/person/faults-on.ts';
import { layoutFaultsOn } from '../tests/support/person/layout-faults.ts';
import { speak, STATES } from '../tests/support/person/states.ts';
import { inBuiltProgram } from './built-program.ts';

/** So tall that nothing stands half under the bars of the window. */
const TALL = 9000;
/** What a person can have asked of the machine, and how wide the window is. */
const THEMES = {
  light: { wide: 1280, media: {} },
  forced: { wide: 1280, media: { forcedColors: 'active' } },
  contrast: { wide: 1280, media: { contrast: 'more' } },
  narrow: { wide: 320, media: {} },
  spaced: { wide: 1280, media: {} },
} as const;
type Theme = keyof typeof THEMES;

/** Looks at everything that the words ask for, or at everything. Prints the faults, and gives how many there are. */
export async function access(words: readonly string[]): Promise<number> {
  const asked = <T extends string>(all: readonly T[]): readonly T[] => {
    const named = all.filter((one) => words.includes(one));
    return named.length > 0 ? named : all;
  };
  const [languages, themes, states] = [
    asked(SCREEN_LANGUAGES),
    asked(Object.keys(THEMES) as Theme[]),
    asked(Object.keys(STATES)),
  ];
  let [looked, found] = [0, 0];
  await inBuiltProgram(async (url, browser) => {
    for (const theme of themes)
      for (const code of languages)
        for (const state of states) {
          const page = await pageIn(browser, theme);
          await speak(page, code);
          const look = async (name: string): Promise<void> => {
            looked += 1;
            for (const fault of await faultsHere(page, `${theme} ${code} ${state}: ${name}`, theme)) {
              found += 1;
              console.log(fault);
            }
          };
          try {
            await STATES[state]?.({ page, url, code, look });
          } catch (error) {
            found += 1;
            console.log(`${theme} ${code} ${state}: stopped: ${String(error)}`);
          }
          await page.context().close();
          console.log(`${theme} ${code} ${state}: done, ${looked} looked at, ${found} faults`);
        }
  });
  console.log(`${looked} screens looked at, ${found} faults`);
  return found;
}

async function pageIn(browser: Browser, theme: Theme): Promise<Page> {
  const { wide, media } = THEMES[theme];
  const context = await browser.newContext({
    ...norwegianDesk,
    ...media,
    viewport: { width: wide, height: TALL },
    serviceWorkers: 'block',
  });
  return context.newPage();
}

/** What a reader may ask for between lines, letters, words and paragraphs without losing anything (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** The policy of the page takes no style element, but a sheet that is made. */
const space = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);

/** The room and the facilitator fill a window by themselves, whatever its size. */
const FILLS_WINDOW = /room|facilitator|scene/;

async function faultsHere(page: Page, where: string, theme: Theme): Promise<readonly string[]> {
  if (theme === 'spaced') await space(page);
  const faults = await faultsOn(page, where);
  if (FILLS_WINDOW.test(where)) return faults;
  const touch = theme === 'narrow';
  return [...faults, ...(await layoutFaultsOn(page, where, { touch, overfull: false }))];
}
