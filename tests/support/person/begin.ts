import type { Page } from '@playwright/test';
import { loadPart } from '#content/languages/load-part.ts';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { press } from './hand.ts';
import { expect } from './patient-expect.ts';
import { markLeft, nextStands, processOn } from './screens.ts';

/** Looks at what stands on the page now, under this name. */
export type Look = (name: string) => Promise<void>;

export interface Given {
  readonly page: Page;
  readonly url: string;
  readonly code: ScreenLanguage;
  readonly look: Look;
}

/** From the first page to a process: an empty one, or the example; gives its id. */
export async function begin({ page, url, code }: Given, what: 'create' | 'example'): Promise<string> {
  const { start } = await loadPart(code, 'shell');
  await page.goto(url);
  await markLeft(page);
  await press(page.getByRole('button', { name: start[what], exact: true }));
  await expect(page).toHaveURL(/#\/p\//);
  // Who goes on before the page has come is never shown another one than the first.
  await nextStands(page);
  return processOn(page);
}
