import type { Browser, Locator, Page } from '@playwright/test';
import { phonesNb as words } from '#content/words/phones.nb.ts';
import { routes, linkTo } from '#desk/routes.ts';
import { press, write } from './hand.ts';
import { expect } from './patient-expect.ts';

/** A phone as most are. */
export const PHONE = { viewport: { width: 390, height: 844 }, locale: 'nb-NO' };

/** The code that stands on the wall. */
export async function codeOn(sheet: Locator): Promise<string> {
  await expect(sheet.getByRole('img', { name: words.wall.picture })).toBeVisible();
  return /\d{3} \d{3}/.exec((await sheet.textContent()) ?? '')?.[0] ?? '';
}

/** A phone of somebody: in by the code on the wall, and at what the room is asked. */
export async function joinRoom(
  browser: Browser,
  { url, code, asked }: { readonly url: string; readonly code: string; readonly asked: string },
): Promise<Page> {
  const phone = await (await browser.newContext(PHONE)).newPage();
  await phone.goto(`${url}${linkTo(routes.join())}`);
  await write(phone.getByRole('textbox', { name: words.join.code }), code);
  await press(phone.getByRole('button', { name: words.join.press, exact: true }));
  await expect(phone.getByRole('heading', { level: 1, name: asked })).toBeVisible();
  return phone;
}
