import type { Page } from '@playwright/test';
import { faultsOn } from './faults-on.ts';
import { PATIENCE_MS } from './patient-expect.ts';

type Media = Parameters<Page['emulateMedia']>[0];

/** What a person can have asked of the machine: colours, or more room in the text. The first is looked at with every rule. */
export const THEMES = {
  light: {},
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  forced: { forcedColors: 'active' },
  spaced: {},
} as const satisfies Readonly<Record<string, Media>>;
export type Theme = keyof typeof THEMES;

const PLAIN: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
/** What can go wrong when only colours change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What a reader may ask for between lines, letters, words and paragraphs without losing anything (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** The policy of the page takes no style element, but a sheet that is made. */
const space = (page: Page, css: string): Promise<void> =>
  page.evaluate((css) => {
    const others = document.adoptedStyleSheets.filter((sheet) => !('spaced' in sheet));
    const sheet = Object.assign(new CSSStyleSheet(), { spaced: true });
    sheet.replaceSync(css);
    document.adoptedStyleSheets = css === '' ? others : [...others, sheet];
  }, css);

/** The page hears of other colours a frame later, and is drawn in them the frame after that. */
const drawnInTheme = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const isDark = document.documentElement.classList.contains('dark');
      if (isDark !== matchMedia('(prefers-color-scheme: dark)').matches) return false;
      return new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))),
      );
    },
    undefined,
    { timeout: PATIENCE_MS },
  );

/**
 * The faults of the page as it stands, in each theme: in the first by every rule, then by those that colours can break. `layout`
 * looks for what is cut or lies upon another, in the first theme and where there is more room in the text.
 */
export async function faultsInThemes(
  page: Page,
  where: string,
  themes: readonly Theme[],
  layout: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [index, theme] of themes.entries()) {
    await page.emulateMedia({ ...PLAIN, ...THEMES[theme] });
    await space(page, theme === 'spaced' ? SPACING : '');
    // After the room in the text too: what grew is measured anew by the page, and drawn so a frame later.
    await drawnInTheme(page);
    const isFirst = index === 0;
    const seen =
      theme === 'spaced' && !isFirst ? [] : await faultsOn(page, where, isFirst ? undefined : OF_COLOUR);
    const cut = isFirst || theme === 'spaced' ? await layout() : [];
    faults.push(...[...seen, ...cut].map((fault) => `${theme} ${fault}`));
  }
  await page.emulateMedia(PLAIN);
  await space(page, '');
  return faults;
}
