import type { Locator, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { StepId } from '#domain/guide/steps.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { meetingNb } from '#content/words/meeting.nb.ts';
import { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { addressOf, startExample } from '../support/person/go.ts';
import { mark, press, write, writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

test.describe.configure({ mode: 'parallel' });

const { shell, inProcess } = bokmal;
const need: AnyFieldWords = bokmal.steps.decision.fields.need;
const { facilitator: words, controls } = meetingRoomNb;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const areas = bokmal.steps.summary.fields['areasToStrengthen']?.label ?? '';
const WRITTEN = 'Skrevet for veggen, midt i en setning som blir lang';
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

interface Both {
  readonly room: Page;
  readonly wall: Locator;
  /** Where the answer is written in the facilitator's window, and the notes beside it. */
  readonly answer: Locator;
  readonly notes: Locator;
}

/** The facilitator's window and the wall of the example, on the first question of the summary. */
async function openBoth(facilitator: Page, appUrl: string): Promise<Both> {
  await startExample(facilitator, appUrl);
  const roomAddress = `${addressOf(facilitator, '')}/room`;
  await expect(facilitator.getByRole('link', { name: bokmal.inProcess.overview.startMeeting })).toBeVisible();
  await facilitator.goto(`${addressOf(facilitator, '')}/facilitator`);
  await seeScript(facilitator, bokmal.steps.mapping.title);
  const room = await facilitator.context().newPage();
  await room.goto(roomAddress);
  await seeQuestion(room, bokmal.steps.mapping.title);
  await toStep(facilitator, 'summary');
  await seeQuestion(room, bokmal.steps.summary.title);
  await facilitator.keyboard.press('ArrowRight');
  await seeQuestion(room, satisfied);
  return {
    room,
    wall: room.locator('#main'),
    answer: facilitator.getByRole('textbox', { name: satisfied, exact: true }),
    notes: facilitator.getByRole('textbox', { name: words.notesOf(bokmal.steps.summary.title) }),
  };
}

test('two windows keep step, and a presenter’s remote in the middle of a word loses nothing of it', async ({
  page: facilitator,
  appUrl,
}) => {
  // The facilitator has steered the room; the room steers the facilitator.
  const { room, answer, wall, notes } = await openBoth(facilitator, appUrl);
  await room.keyboard.press('PageDown');
  await seeScript(facilitator, areas);
  await facilitator.keyboard.press('ArrowLeft');
  await seeQuestion(room, satisfied);

  // Written in the facilitator's window, it stands on the wall, which has nothing to press.
  await write(answer, '');
  await writeOn(answer, 'Skrevet for veggen');
  await expect(wall).toContainText('Skrevet for veggen');
  expect(await room.getByRole('button').or(room.getByRole('textbox')).count()).toBe(0);
  await writeOn(notes, 'Bare for meg');

  await answer.press('Control+End');
  await Promise.all([
    facilitator.keyboard.type(', midt i en setning som blir lang', { delay: 60 }),
    room.keyboard.press('PageDown'),
  ]);
  await seeQuestion(room, areas);
  await seeScript(facilitator, areas);
  await expect(room.locator('body')).not.toContainText('Bare for meg');
  await room.keyboard.press('PageUp');
  await seeScript(facilitator, satisfied);
  await expect(answer).toHaveValue(WRITTEN);
  expect(await faultsOn(facilitator, 'facilitator')).toEqual([]);
  expect(await faultsOn(room, 'wall')).toEqual([]);
  await room.close();
  await expect(facilitator.getByText(words.roomClosed)).toBeVisible();
});

test('the cross of a choice in the facilitator’s window lies on no answer, and takes away the one that is given', async ({
  page: facilitator,
  appUrl,
}) => {
  await startExample(facilitator, appUrl);
  await facilitator.goto(`${addressOf(facilitator, '')}/facilitator`);
  await seeScript(facilitator, bokmal.steps.mapping.title);
  await toStep(facilitator, 'decision');
  await facilitator.keyboard.press('ArrowRight');
  const choice = facilitator.getByRole('radiogroup', { name: need.label });
  const chosen = choice.locator(':checked');
  const cross = facilitator.getByRole('button', {
    name: `${inProcess.fill.clear}: ${need.label}`,
    exact: true,
  });
  // A hand that presses an answer under the cross would take it away, and one that presses the cross would give another.
  for (const answer of Object.values(need.options ?? {})) {
    await mark(choice.getByRole('radio', { name: answer, exact: true }));
    await press(cross);
    await expect(chosen).toHaveCount(0);
    await expect(cross).toHaveCount(0);
  }
});

test('what a dying window announced is stored by the wall, and both come back to the same question', async ({
  page: facilitator,
  context,
  appUrl,
}) => {
  const { room, answer, wall, notes } = await openBoth(facilitator, appUrl);
  const address = facilitator.url();
  await write(answer, WRITTEN);
  await writeOn(notes, 'Bare for meg');

  // The facilitator's window can no longer store anything, and dies with the last words unsaved.
  await facilitator.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await answer.press('Control+End');
  await writeOn(answer, ' og de siste');
  await expect(wall).toContainText(`${WRITTEN} og de siste`);
  const died = facilitator.waitForEvent('crash');
  const wire = await context.newCDPSession(facilitator);
  void wire.send('Page.crash').catch(() => undefined);
  await died;

  // Alone, the wall can be steered and written again, and what it heard is stored by it.
  await expect(room.getByRole('navigation', { name: controls.name })).toBeVisible();
  await expect(room.getByRole('textbox', { name: satisfied, exact: true })).toHaveValue(
    `${WRITTEN} og de siste`,
  );

  // Both come back to the same question, and everything is there.
  const again = await context.newPage();
  await again.goto(address);
  await seeScript(again, satisfied);
  await expect(again.getByRole('banner').getByText(shell.frame.savedNever)).toBeVisible();
  await room.reload();
  await seeQuestion(room, satisfied);
  await expect(wall).toContainText(`${WRITTEN} og de siste`);
  await expect(again.getByRole('textbox', { name: words.notesOf(bokmal.steps.summary.title) })).toHaveValue(
    'Bare for meg',
  );
});

test('on the wall no text is cut off at any size of screen, and what is too much for one page has several', async ({
  page: room,
  context,
  appUrl,
}) => {
  await startExample(room, appUrl);
  const facilitator = await context.newPage();
  await facilitator.goto(`${addressOf(room, '')}/facilitator`);
  await seeScript(facilitator, bokmal.steps.mapping.title);
  await room.goto(`${addressOf(room, '')}/room`);
  await toStep(facilitator, 'strategy');
  await press(facilitator.getByRole('button', { name: meetingNb.ideas.gather, exact: true }));
  const idea = facilitator.getByRole('textbox', { name: meetingNb.ideas.write });
  const lines = Array.from(
    { length: 24 },
    (_, at) => `Idé ${at + 1}: samtaler med pårørende før og etter opphold`,
  );
  await write(idea, lines.join('\n'));
  await facilitator.keyboard.press('Enter');
  for (const size of [PROJECTOR, { width: 1280, height: 720 }]) {
    await room.setViewportSize(size);
    await expect(room.getByText(meetingRoomNb.room.pageOf(1, 2))).toBeVisible();
    // The newest first, and each of them whole on one of the pages.
    await expect.poll(() => whollySeen(room, lines)).toContain(24);
    await room.keyboard.press('PageDown');
    await expect(room.getByText(meetingRoomNb.room.pageOf(2, 2))).toBeVisible();
    await expect.poll(() => whollySeen(room, lines)).toContain(1);
    await press(facilitator.getByRole('button', { name: controls.previous, exact: true }));
    await expect(room.getByText(meetingRoomNb.room.pageOf(1, 2))).toBeVisible();
  }
});

/** The numbers of the lines that are drawn whole on the screen, from 1. */
const whollySeen = (room: Page, lines: readonly string[]): Promise<readonly number[]> =>
  room.evaluate(
    (texts) =>
      texts.flatMap((text, at) => {
        const item = [...document.querySelectorAll('#main li')].find((one) => one.textContent === text);
        const { left = -1, right = 0, top = 0, bottom = 0 } = item?.getBoundingClientRect() ?? {};
        return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight ? [at + 1] : [];
      }),
    lines,
  );
