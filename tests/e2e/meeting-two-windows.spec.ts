import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { meetingNb } from '#content/words/meeting.nb.ts';
import { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { addressOf, startExample } from '../support/person/go.ts';
import { press, write, writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { smallOrFaintOn } from '../support/person/small-or-faint.ts';

test.describe.configure({ mode: 'parallel' });

const { shell } = bokmal;
const { facilitator: words, controls } = meetingRoomNb;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const areas = bokmal.steps.summary.fields['areasToStrengthen']?.label ?? '';
const WRITTEN = 'Skrevet på veggen, midt i en setning som blir lang';
const PROJECTOR = { width: 1920, height: 1080 };

const question = (room: Page) => room.locator('#main').getByRole('heading', { level: 2 });
const seeQuestion = (room: Page, text: string): Promise<void> => expect(question(room)).toHaveText(text);
const seeScript = (facilitator: Page, text: string): Promise<void> =>
  expect(facilitator.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(text);

async function toStep(page: Page, step: StepId): Promise<void> {
  await page.keyboard.press('g');
  await press(
    page
      .getByRole('dialog', { name: controls.steps })
      .getByRole('button', { name: bokmal.steps[step].title, exact: true }),
  );
}

test('two windows keep step, both write, and what a dying window announced is stored by the other', async ({
  page: facilitator,
  context,
  appUrl,
}) => {
  await startExample(facilitator, appUrl);
  const roomAddress = `${addressOf(facilitator, '')}/room`;
  await expect(facilitator.getByRole('link', { name: shell.overview.startMeeting })).toBeVisible();
  await facilitator.goto(`${addressOf(facilitator, '')}/facilitator`);
  await seeScript(facilitator, bokmal.steps.mapping.title);
  const room = await context.newPage();
  await room.goto(roomAddress);
  await seeQuestion(room, bokmal.steps.mapping.title);

  // The facilitator steers the room, and the room the facilitator.
  await toStep(facilitator, 'summary');
  await seeQuestion(room, bokmal.steps.summary.title);
  await facilitator.keyboard.press('ArrowRight');
  await seeQuestion(room, satisfied);
  await room.keyboard.press('PageDown');
  await seeScript(facilitator, areas);

  await facilitator.keyboard.press('ArrowLeft');
  await seeQuestion(room, satisfied);

  // Both write at once; the room is moved in the middle of a word and loses nothing of it.
  const answer = room.getByRole('textbox', { name: satisfied, exact: true });
  await write(answer, '');
  const notes = facilitator.getByRole('textbox', { name: words.notesOf(bokmal.steps.summary.title) });
  await Promise.all([writeOn(answer, 'Skrevet på veggen'), writeOn(notes, 'Bare for meg')]);
  await answer.focus();
  await Promise.all([
    room.keyboard.type(', midt i en setning som blir lang', { delay: 60 }),
    facilitator.keyboard.press('PageDown'),
  ]);
  await seeQuestion(room, areas);
  await expect(room.locator('body')).not.toContainText('Bare for meg');
  await room.keyboard.press('PageUp');
  await seeScript(facilitator, satisfied);
  await expect(answer).toHaveValue(WRITTEN);

  // The window on the wall can no longer store anything, and dies with the last words unsaved.
  await room.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await answer.press('Control+End');
  await writeOn(answer, ' og de siste');
  const picture = facilitator.locator('[inert] textarea');
  await expect(picture).toHaveValue(`${WRITTEN} og de siste`);
  const died = room.waitForEvent('crash');
  const wire = await context.newCDPSession(room);
  void wire.send('Page.crash').catch(() => undefined);
  await died;
  await expect(facilitator.getByText(words.roomClosed)).toBeVisible();
  await expect(facilitator.getByRole('banner').getByText(/^Lagret kl\. \d\d\.\d\d$/)).toBeVisible();

  // Both come back to the same question, and everything is there.
  const again = await context.newPage();
  await again.goto(roomAddress);
  await facilitator.reload();
  await seeQuestion(again, satisfied);
  await seeScript(facilitator, satisfied);
  await expect(again.getByRole('textbox', { name: satisfied, exact: true })).toHaveValue(
    `${WRITTEN} og de siste`,
  );
  await expect(
    facilitator.getByRole('textbox', { name: words.notesOf(bokmal.steps.summary.title) }),
  ).toHaveValue('Bare for meg');
  expect(await faultsOn(facilitator, 'facilitator')).toEqual([]);
  await again.close();
  await expect(facilitator.getByText(words.roomClosed)).toBeVisible();
});

test('every screen of a whole process is large and clear enough for eight metres', async ({
  page: room,
  appUrl,
}) => {
  await room.setViewportSize(PROJECTOR);
  await startExample(room, appUrl);
  await room.goto(`${addressOf(room, '')}/room`);
  await seeQuestion(room, bokmal.steps.mapping.title);
  await room.keyboard.press('Shift+ArrowLeft');
  await seeQuestion(room, bokmal.steps.about.title);
  const faint: string[] = [];
  await room.keyboard.press('PageDown');
  expect(await faultsOn(room, 'room')).toEqual([]);
  await room.keyboard.press('PageUp');
  let screens = 1;
  for (
    ;
    (await question(room).first().textContent()) !== meetingNb.closing.thanks && screens < 300;
    screens += 1
  ) {
    faint.push(...(await smallOrFaintOn(room, 28, 7)));
    await room.keyboard.press('PageDown');
  }
  faint.push(...(await smallOrFaintOn(room, 28, 7)));
  // The example answers every step; most of its rows have a screen each.
  expect(screens).toBeGreaterThan(100);
  expect(screens).toBeLessThan(300);
  expect(faint).toEqual([]);
});
