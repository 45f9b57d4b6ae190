import { availableParallelism } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { norwegianDesk } from '../tests/support/browser.ts';
import { hiddenFocusOn } from '../tests/support/person/hidden-focus.ts';
import { layoutFaultsOn } from '../tests/support/person/layout-faults.ts';
import { STATES, speak } from '../tests/support/person/states.ts';
import { faultsInThemes, THEMES, type Theme } from '../tests/support/person/themes.ts';
import { inBuiltProgram } from './built-program.ts';

/** So tall that nothing stands half under the bars of the window: most pages are lower, and for others it grows. */
const TALL = 9000;
/** A laptop, a phone, and the narrowest screen, which is also a laptop at 400 %, px. */
const WINDOWS = {
  wide: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
  narrow: { width: 320, height: 256 },
} as const;
type Width = keyof typeof WINDOWS;

/**
 * Looks at everything that the words ask for, or at everything, in one run: each screen is gone to once in each language and
 * width, and stands still while the themes change. Prints the faults, and gives how many there are.
 */
export async function access(words: readonly string[]): Promise<number> {
  const asked = <T extends string>(all: readonly T[]): readonly T[] => {
    const named = all.filter((one) => words.includes(one));
    return named.length > 0 ? named : all;
  };
  const [languages, widths, themes, states] = [
    asked(SCREEN_LANGUAGES),
    asked(Object.keys(WINDOWS) as Width[]),
    asked(Object.keys(THEMES) as Theme[]),
    asked(Object.keys(STATES)),
  ];
  let [looked, found] = [0, 0];
  const say = (faults: readonly string[]): void => {
    found += faults.length;
    for (const fault of faults) console.log(fault);
  };
  await inBuiltProgram(async (url, browser) => {
    const walks = languages.flatMap((code) =>
      widths.flatMap((width) => states.map((state) => ({ code, width, state }))),
    );
    async function walk({ code, width, state }: (typeof walks)[number]): Promise<void> {
      const where = `${code} ${width} ${state}`;
      const page = await pageIn(browser, width);
      await speak(page, code);
      const look = async (name: string): Promise<void> => {
        looked += 1;
        say(await faultsHere(page, `${where}: ${name}`, width, themes));
      };
      try {
        await STATES[state]?.({ page, url, code, look });
      } catch (error) {
        say([`${where}: stopped: ${String(error)}`]);
      }
      await page.context().close();
      console.log(`${where}: done, ${looked} looked at, ${found} faults`);
    }
    async function walkOn(): Promise<void> {
      for (let next = walks.shift(); next; next = walks.shift()) await walk(next);
    }
    // Each in a browser's profile of its own, as many as the machine has cores.
    await Promise.all(Array.from({ length: availableParallelism() }, walkOn));
  });
  console.log(`${looked} screens looked at, each in ${themes.join(', ')}: ${found} faults`);
  return found;
}

async function pageIn(browser: Browser, width: Width): Promise<Page> {
  const context = await browser.newContext({
    ...norwegianDesk,
    reducedMotion: 'reduce',
    viewport: { width: WINDOWS[width].width, height: TALL },
    serviceWorkers: 'block',
  });
  return context.newPage();
}

/** The room and the facilitator fill a wide window by themselves, whatever its size; in a narrow one they go on down the page. */
const FILLS_WINDOW = /room|facilitator|scene/;

async function faultsHere(
  page: Page,
  where: string,
  width: Width,
  themes: readonly Theme[],
): Promise<readonly string[]> {
  const isNarrow = width !== 'wide';
  const layout = (): Promise<readonly string[]> =>
    FILLS_WINDOW.test(where) && !isNarrow
      ? Promise.resolve([])
      : layoutFaultsOn(page, where, { touch: isNarrow, pointer: true, overfull: false });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > TALL) await page.setViewportSize({ width: WINDOWS[width].width, height });
  const faults = await faultsInThemes(page, where, themes, layout);
  // Under the bars of a window as low as it is at most.
  await page.setViewportSize(WINDOWS[width]);
  const hidden = await hiddenFocusOn(page, where);
  await page.setViewportSize({ width: WINDOWS[width].width, height: TALL });
  return [...faults, ...hidden];
}
