import type { Page } from '@playwright/test';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { steps } from '#domain/guide/steps.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { routes, type Route } from '#desk/routes.ts';
import { OTHER_ADDRESSES, processAddressesOf } from '../every-address.ts';
import { giveFiles, mark, press, write } from './hand.ts';
import { eachTab, openAll } from './opened.ts';
import { expect } from './patient-expect.ts';
import { begin, type Given, type Look } from './begin.ts';
import { frame } from './frame-state.ts';
import { questionnaire } from './questionnaire-state.ts';
import { drawn, screensOf, seeScreen, type Screen } from './screens.ts';
import { walkScenes } from './walk-scenes.ts';

/** Where `screen-language.ts` keeps what a person has chosen. */
const LANGUAGE_KEY = 'brukerpanelveilederen/language';

/** Every page that is opened from now on speaks this, as on a machine where a person has chosen it. */
export async function speak(page: Page, code: ScreenLanguage): Promise<void> {
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [LANGUAGE_KEY, code] as const);
}

async function through(page: Page, screens: readonly Screen[], look: Look): Promise<void> {
  for (const screen of screens) {
    await seeScreen(page, screen);
    await look(screen.name);
  }
}

/** Pages that say that something is not as it should be. */
const WRONG: readonly Screen[] = [
  { name: 'not an invitation', at: routes.openInvitation() },
  { name: 'not an answer', at: routes.received('x') },
  { name: 'no such process', at: routes.process('missing') },
  { name: 'no such page', at: '/nowhere' },
];

async function errors(given: Given): Promise<void> {
  const { page, code, look } = given;
  await page.goto(given.url);
  await through(page, WRONG, look);
  const shell = await loadPart(code, 'shell');
  const process = await begin(given, 'create');
  await seeScreen(page, { name: 'invite', at: routes.invite(process) });
  const { about } = await loadPart(code, 'steps');
  const label = about.fields['answerDeadline']?.label ?? '';
  await write(page.getByRole('main').getByRole('textbox', { name: label, exact: true }), '39.14.2027');
  await page.keyboard.press('Tab');
  await look('a day that is none');
  await page.goto(given.url);
  const none = { name: 'tom.json', mimeType: 'application/json', buffer: Buffer.from('') };
  await giveFiles(page.getByRole('button', { name: shell.start.openFile, exact: true }), none);
  await expect(page.getByRole('dialog', { name: shell.file.refusedTitle })).toBeVisible();
  await look('a file that is none');
}

async function dialogs(given: Given): Promise<void> {
  const { page, code, look } = given;
  const shell = await loadPart(code, 'shell');
  const process = await begin(given, 'create');
  await page.goto(given.url);
  const menu = page.getByRole('button', { name: shell.start.actions(shell.unnamed), exact: true });
  for (const [item, title] of [
    [shell.start.rename, shell.start.renameTitle],
    [shell.start.remove, shell.start.removeTitle(shell.unnamed)],
  ] as const) {
    await press(menu);
    await expect(page.getByRole('menuitem', { name: item, exact: true })).toBeVisible();
    await look(`menu with ${item}`);
    await press(page.getByRole('menuitem', { name: item, exact: true }));
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await look(title);
    await page.keyboard.press('Escape');
  }
  const { versions } = await loadPart(code, 'inProcess');
  const [invite, settings] = [await loadPart(code, 'invite'), await loadPart(code, 'settings')];
  for (const [at, button, title] of [
    [routes.versions(process), versions.make, versions.make],
    [routes.invite(process), invite.sealStart, invite.sealTitle],
    [routes.settings(), settings.forget.ask, settings.forget.question],
  ] as const) {
    await seeScreen(page, { name: title, at });
    await press(page.getByRole('button', { name: button, exact: true }));
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await look(title);
    await page.keyboard.press('Escape');
  }
  await seeScreen(page, { name: 'facilitator', at: routes.facilitator(process) });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('keys of the facilitator');
  await page.keyboard.press('Escape');
  await seeScreen(page, { name: 'mandate', at: routes.step(process, 'mandate') });
  // Where there is no room for the list of steps beside the step.
  const list = page.getByRole('button', { name: shell.frame.stepOf(12, steps.length - 1), exact: true });
  if (!(await list.isVisible())) return;
  await press(list);
  await expect(page.getByRole('dialog', { name: shell.frame.steps })).toBeVisible();
  await look('list of steps');
}

/** What a leader who was asked meets, page by page: the link of an invitation of the example, opened. */
async function leader(given: Given): Promise<void> {
  const { page, code, look } = given;
  const process = await begin(given, 'example');
  await seeScreen(page, { name: 'invite', at: routes.invite(process) });
  const words = await loadPart(code, 'invite');
  await mark(page.getByRole('radio', { name: words.ways.link }));
  const link = await page.getByRole('textbox', { name: words.link, exact: true }).inputValue();
  await page.goto(link);
  await expect(page).toHaveURL(/#\/answer\/r\//);
  const id = /#\/answer\/r\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await drawn(page);
  await look('start');
  const names = [...ASKED_STEPS, 'check', 'send'];
  await through(
    page,
    names.map((name) => ({ name, at: routes.answer(id, name) })),
    look,
  );
}

/** Every scene of the room and of the facilitator's window that is built in another way than those before it. */
const walked =
  (name: string, of: (id: string) => Route) =>
  async (given: Given): Promise<void> => {
    const { page, look } = given;
    const process = await begin(given, 'example');
    await seeScreen(page, { name, at: of(process) });
    let scene = 0;
    await walkScenes(page, () => look(`${name}, scene ${++scene}`));
  };

/** Every screen with all that can be opened on it open. */
async function opened(given: Given): Promise<void> {
  const { page, look } = given;
  for (const screen of screensOf(await begin(given, 'example'))) {
    await seeScreen(page, screen);
    await openAll(page);
    await look(screen.name);
    await eachTab(page, (tab) => look(`${screen.name}, ${tab}`));
  }
  await page.goto(given.url);
  await seeScreen(page, { name: 'settings', at: routes.settings() });
  const { profile } = await loadPart(given.code, 'settings');
  await press(page.getByRole('button', { name: profile.form.write, exact: true }));
  await drawn(page);
  await openAll(page);
  await look('a profile that is being written');
}

/** What is no screen of its own: a part of a page, another document, an address that leads nowhere. */
async function rest(given: Given): Promise<void> {
  const process = await begin(given, 'example');
  const screens = screensOf(process);
  const others = [...processAddressesOf(process), ...OTHER_ADDRESSES].filter(
    (address) => !screens.some(({ at }) => at === address),
  );
  for (const at of others) {
    // From another page: parts of one page share a heading, which would not come anew.
    await seeScreen(given.page, { name: 'start', at: routes.start() });
    await seeScreen(given.page, { name: at, at });
    await given.look(at.replace(process, 'id'));
  }
}

/** The states a person can meet the screens in; each goes through its own, and has every one looked at. */
export const STATES: Readonly<Record<string, (given: Given) => Promise<void>>> = {
  empty: async (given) => {
    const { page, url, look } = given;
    await page.goto(url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await drawn(page);
    await look('first page, for the first time');
    await through(page, screensOf(await begin(given, 'create')), look);
  },
  full: async (given) => through(given.page, screensOf(await begin(given, 'example')), given.look),
  error: errors,
  dialog: dialogs,
  frame,
  leader,
  questionnaire,
  rest,
  opened,
  room: walked('room', routes.room),
  facilitator: walked('facilitator', routes.facilitator),
};
