import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = 'tests/fixtures/outlines';
/** What a person who hears the page goes by: headings, parts, groups, tables and what is filled in. */
const SAID =
  /^\s*- (?:heading|region|group|radiogroup|table|rowgroup|complementary|navigation|textbox|combobox|spinbutton|tablist)\b/;

/** The accessibility tree of the main part of the page as the browser gives it, without what is pressed or only read. */
async function outlineOf(page: Page): Promise<string> {
  const tree = await page.getByRole('main').ariaSnapshot();
  const lines = tree.split('\n').filter((line) => SAID.test(line));
  return `${lines.map((line) => line.replace(/:(?: .*)?$/, '')).join('\n')}\n`;
}

/**
 * The outline of this page and the one that is kept under its name. Where none is kept, or `KEEP_OUTLINES` is set, it is
 * written: the difference is for people to read.
 */
export async function keptOutline(
  page: Page,
  name: string,
): Promise<{ readonly now: string; readonly kept: string }> {
  const path = join(FOLDER, `${name}.txt`);
  const now = await outlineOf(page);
  if (!existsSync(path) || process.env['KEEP_OUTLINES']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
  }
  return { now, kept: readFileSync(path, 'utf8') };
}
