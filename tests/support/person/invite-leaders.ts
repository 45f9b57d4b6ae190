import type { Locator, Page } from '@playwright/test';
import { advanceNb } from '#content/words/advance.nb.ts';
import { inviteNb as words } from '#content/words/invite.nb.ts';
import type { CaseLeader } from '../advance-part.ts';
import { addressOf } from './go.ts';
import { mark, pick, press, write } from './hand.ts';
import { expect } from './patient-expect.ts';
import { mainOf } from './places.ts';
import { takeFile } from './take-documents.ts';

const nameOf = ({ role, unit }: CaseLeader): string => `${role}, ${unit}`;

const seeInvitePage = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: words.title, exact: true })).toBeVisible();

/** From the overview to the page where leaders are asked, and every leader put in with unit and questions. */
export async function inviteLeaders(page: Page, leaders: readonly CaseLeader[]): Promise<void> {
  await page.goto(addressOf(page, ''));
  await press(mainOf(page).getByRole('link', { name: advanceNb.invite, exact: true }));
  await seeInvitePage(page);
  for (const leader of leaders) await addLeader(page, leader);
}

async function addLeader(page: Page, leader: CaseLeader): Promise<void> {
  await press(page.getByRole('button', { name: words.addLeader, exact: true }));
  const row = page.getByRole('group', { name: words.leader(leader.number), exact: true });
  await write(row.getByRole('textbox', { name: words.role, exact: true }), leader.role);
  await choose(row.getByRole('combobox', { name: words.unit, exact: true }), leader.unit);
  const limits = row.getByRole('checkbox', { name: words.askedShort.constraints, exact: true });
  await (leader.isTop ? mark(limits) : mark(limits, false));
}

/** Units under others are drawn in with a dash. */
async function choose(list: Locator, unit: string): Promise<void> {
  const texts = await list.getByRole('option').allTextContents();
  const index = texts.findIndex((text) => text.replace(/^(– )*/, '') === unit);
  if (index < 0) throw new Error(`The list of units lacks «${unit}».`);
  await pick(list, index);
}

/** The invitation of a leader: the link itself, or the file or Word form downloaded to `path`. */
export async function takeInvitation(page: Page, leader: CaseLeader, path: string): Promise<string> {
  await seeInvitePage(page);
  const panel = page.getByRole('region', { name: words.preview, exact: true });
  await pick(panel.getByRole('combobox', { name: words.to, exact: true }), leader.number - 1);
  await mark(panel.getByRole('radio', { name: words.ways[leader.way], exact: true }));
  await expect(
    panel.getByRole('combobox', { name: words.to, exact: true }).locator('option:checked'),
  ).toHaveText(nameOf(leader));
  if (leader.way === 'link')
    return panel.getByRole('textbox', { name: words.link, exact: true }).inputValue();
  await takeFile(page, words[leader.way], path);
  return path;
}
