import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { advanceNb } from '#content/words/advance.nb.ts';
import { answerNb } from '#content/words/answer.nb.ts';
import { collectNb } from '#content/words/collect.nb.ts';
import { inviteNb } from '#content/words/invite.nb.ts';
import { meetingNb } from '#content/words/meeting.nb.ts';
import { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import { overviewNb } from '#content/words/overview.nb.ts';
import { settingsNb } from '#content/words/settings.nb.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { capital } from '#domain/values/sentence.ts';
import { test } from '../support/person/app-test.ts';
import { keysAlone, type KeysAlone } from '../support/person/keys-alone.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';

test.describe.configure({ mode: 'parallel' });

const { shell, steps } = bokmal;
const satisfied = steps.summary.fields['satisfiedWith']?.label ?? '';
const KNOWN_PROFILE = 'Felles, uten foretak';
const WRITTEN = 'Skrevet uten mus';

const buttonIn = (where: Page | Locator, name: string): Locator =>
  where.getByRole('button', { name, exact: true });
const linkIn = (where: Page | Locator, name: string | RegExp): Locator =>
  where.getByRole('link', { name, exact: typeof name === 'string' });
const seeHeading = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
/** What was pressed may be gone, but whoever has only keys is somewhere on the page, and not at its very top. */
const seeFocusOnPage = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);

async function exampleByKeys(page: Page, keys: KeysAlone, appUrl: string): Promise<void> {
  await page.goto(appUrl);
  await keys.press(buttonIn(page, shell.start.example));
  await expect(page).toHaveURL(/#\/p\//);
  await expect(linkIn(mainOf(page), advanceNb.invite).first()).toBeVisible();
}

test('who has no mouse invites a leader, answers as one, and takes in what came', async ({
  page,
  appUrl,
}) => {
  const keys = keysAlone(page);
  await exampleByKeys(page, keys, appUrl);
  const process = page.url();
  await keys.press(linkIn(mainOf(page), advanceNb.invite).first());
  await seeHeading(page, inviteNb.title);
  const rows = mainOf(page).getByRole('group', { name: /^Leder \d+$/ });
  const before = await rows.count();
  await keys.press(buttonIn(page, inviteNb.addLeader));
  await expect(rows).toHaveCount(before + 1);
  await keys.write(rows.last().getByRole('textbox', { name: inviteNb.role, exact: true }), 'Seksjonsleder');
  await keys.to(page.getByRole('combobox', { name: inviteNb.to, exact: true }));
  await page.keyboard.press('End');
  // Three ways stand beside each other, of which a file is the one that is chosen for this long a list.
  const ways = page.getByRole('radiogroup', { name: inviteNb.way, exact: true }).getByRole('radio');
  await keys.to(ways.and(page.locator(':checked')));
  await page.keyboard.press('ArrowUp');
  await expect(ways.first()).toBeChecked();
  const invitation = await page.getByRole('textbox', { name: inviteNb.link, exact: true }).inputValue();

  await page.goto(invitation);
  await expect(page).toHaveURL(/#\/answer\/r\//);
  const next = (part: keyof typeof answerNb.frame.short) =>
    keys.press(linkIn(page, answerNb.frame.next(answerNb.frame.short[part])));
  await next('mapping');
  await seeHeading(page, steps.mapping.title);
  await next('stakeholders');
  await seeHeading(page, steps.stakeholders.title);
  const score = mainOf(page).getByRole('radiogroup').first().getByRole('radio');
  await keys.to(score.first());
  await page.keyboard.press('3');
  await expect(score.nth(2)).toBeChecked();
  await next('summary');
  await seeHeading(page, steps.summary.title);
  await keys.write(page.getByRole('textbox', { name: satisfied, exact: true }), WRITTEN);
  for (const part of ['constraints', 'check', 'send'] as const)
    if (await linkIn(page, answerNb.frame.next(answerNb.frame.short[part])).isVisible()) await next(part);
  await seeHeading(page, answerNb.frame.short.send);
  const answer = await page.getByRole('textbox', { name: answerNb.send.text, exact: true }).inputValue();
  await keys.press(buttonIn(page, answerNb.send.copy));
  await expect(page.getByRole('status', { name: answerNb.send.receipt })).toBeVisible();
  await keys.press(buttonIn(page, answerNb.remove.button));
  await keys.press(buttonIn(page.getByRole('dialog'), answerNb.remove.confirm));
  await expect(mainOf(page).getByText(answerNb.remove.done)).toBeVisible();
  await seeFocusOnPage(page);

  await page.goto(process);
  await keys.press(linkIn(mainOf(page), advanceNb.collect).first());
  await seeHeading(page, collectNb.title);
  await keys.to(page.getByRole('textbox', { name: collectNb.paste, exact: true }));
  await page.keyboard.insertText(answer);
  await keys.press(buttonIn(page, collectNb.readPasted));
  await expect(page.getByRole('region', { name: collectNb.review(1) })).toBeVisible();
  await keys.press(buttonIn(page, collectNb.takeIn(1)));
  await expect(page.getByText(collectNb.taken(1))).toBeVisible();
  await seeFocusOnPage(page);
});

test('who has no mouse leads a meeting from the facilitator’s window, and steers the room', async ({
  page,
  appUrl,
}) => {
  const { facilitator, controls, room: inRoom } = meetingRoomNb;
  const keys = keysAlone(page);
  await exampleByKeys(page, keys, appUrl);
  const process = page.url();
  await keys.press(linkIn(mainOf(page), overviewNb.startMeeting).first());
  await seeHeading(page, meetingNb.page.title);
  await keys.press(buttonIn(page, meetingNb.page.start));
  const asked = page.getByRole('main').getByRole('heading', { level: 1 });
  await expect(asked).toHaveText(steps.mapping.title);

  // To a choice by the list of steps, an answer to it, and away again with what was chosen.
  await keys.press(buttonIn(page, facilitator.keys));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('g');
  await keys.press(buttonIn(page.getByRole('dialog', { name: controls.steps }), steps.decision.title));
  await expect(asked).toHaveText(steps.decision.title);
  await page.keyboard.press('ArrowRight');
  const choice = page.locator('#write-here').getByRole('radio');
  await expect(choice.first()).toBeVisible();
  await keys.to(choice.and(page.locator(':checked')));
  await page.keyboard.press('ArrowDown');
  const clear = page.locator('#write-here').getByRole('button', { name: `${bokmal.inProcess.fill.clear}: ` });
  await keys.press(clear);
  await expect(choice.and(page.locator(':checked'))).toHaveCount(0);
  await seeFocusOnPage(page);

  await keys.write(page.getByRole('textbox', { name: facilitator.notesOf(steps.decision.title) }), WRITTEN);
  await keys.press(
    buttonIn(page.getByRole('complementary', { name: facilitator.side }), facilitator.parkAdd),
  );
  await page.keyboard.type(WRITTEN);
  await keys.press(buttonIn(page, facilitator.parkDone));
  const settled = page.getByRole('checkbox', { name: facilitator.parkSettled(WRITTEN), exact: true });
  await keys.to(settled);
  await page.keyboard.press('Space');
  await expect(settled).toHaveCount(0);
  await seeFocusOnPage(page);
  await keys.press(buttonIn(page, meetingNb.ending.end));
  await keys.press(buttonIn(page.getByRole('dialog'), meetingNb.ending.confirm));
  await expect(page.getByText(meetingNb.closing.thanks).first()).toBeVisible();
  await seeFocusOnPage(page);

  // The room: onward, dark and light again, and out.
  await page.goto(`${process}/room`);
  await expect(buttonIn(page, controls.keys)).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: inRoom.black })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: inRoom.black })).toHaveCount(0);
  await keys.press(buttonIn(page, controls.keys));
  await expect(page.getByRole('dialog', { name: meetingRoomNb.keys.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await keys.press(buttonIn(page, controls.leave));
  await expect(linkIn(mainOf(page), advanceNb.invite).first()).toBeVisible();
});

test('who has no mouse changes the language, writes a profile, and takes all away with a copy of it', async ({
  page,
  appUrl,
}) => {
  const { profile, move, forget } = settingsNb;
  const keys = keysAlone(page);
  await page.goto(appUrl);
  await keys.press(buttonIn(page, shell.start.create));
  await expect(page).toHaveURL(/#\/p\//);
  await page.goto(`${appUrl}#/settings`);
  await seeHeading(page, settingsNb.title);

  for (const code of ['nn', 'nb'] as const) {
    const chosen = buttonIn(mainOf(page), capital(LANGUAGES[code].name));
    await keys.press(chosen);
    await seeHeading(page, (await loadPart(code, 'settings')).title);
    await expect(chosen).toBeFocused();
  }

  await keys.press(page.getByText(KNOWN_PROFILE, { exact: true }).and(page.locator('summary')));
  await keys.press(buttonIn(page, profile.form.fromOf(KNOWN_PROFILE)));
  const name = page.getByRole('textbox', { name: profile.form.named.name, exact: true });
  await keys.to(name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(WRITTEN);
  await keys.press(buttonIn(page, profile.form.save));
  await expect(page.getByText(profile.form.saved(WRITTEN)).first()).toBeVisible();
  await seeFocusOnPage(page);

  const all = page.waitForEvent('download');
  await keys.press(buttonIn(page, move.takeOut));
  const archive = await (await all).path();
  await keys.press(buttonIn(page, forget.ask));
  const dialog = page.getByRole('dialog', { name: forget.question });
  const copy = page.waitForEvent('download');
  await keys.press(buttonIn(dialog, forget.copyFirst));
  await copy;
  await expect(dialog.getByText(forget.copied)).toBeVisible();
  await keys.press(buttonIn(dialog, forget.forget));
  await expect(page.getByText(forget.gone)).toBeVisible();
  await seeFocusOnPage(page);

  const choosing = page.waitForEvent('filechooser');
  await keys.press(buttonIn(page, move.takeIn));
  await (await choosing).setFiles(archive);
  await expect(page.getByText(move.takenIn(1, 1))).toBeVisible();
});
