import type { JSHandle, Locator, Page } from '@playwright/test';
import { aimAt, watchPress, type Aim, type Pressed } from './aim.ts';
import { PATIENCE_MS } from './patient-expect.ts';

/**
 * The one way the tests have of doing something to a page: as a hand does it. Before the pointer goes down the hand may look,
 * wait and scroll; from then on nothing is repeated, and a press that is lost, or under which the page moves, is a fault of
 * the page. Lint keeps what sets values or presses past the pointer out of the browser tests.
 */

/** How long a button is held down, ms: a short press of a person. */
const HELD_MS = 80;
/** On its way to a target the pointer is somewhere else too. */
const MOVE = { steps: 2 };
/** A hand needs this long from the keys to the mouse, ms. What follows a keystroke (advice, 300 ms after it) is there by then. */
const FROM_KEYS_MS = 400;
/** How long the hand waits before it looks again, ms. */
const LOOK_AGAIN_MS = 50;
/** A text longer than this is not typed but pasted, in letters. */
const MOST_KEYS = 40;

/** The press did not do what a person means by it. */
const lost = (target: Locator, why: string): Error =>
  new Error(`A press on ${String(target)} is lost: ${why}.`);

/** When the keys of a page were last used, ms. */
const lastKeys = new WeakMap<Page, number>();

/** The hand comes from the keys, and the page has done what it does after them, however slow the machine is. */
async function leaveKeys(page: Page): Promise<void> {
  const since = lastKeys.get(page);
  if (since === undefined) return;
  lastKeys.delete(page);
  await page.waitForTimeout(Math.max(0, since + FROM_KEYS_MS - Date.now()));
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })),
  );
}

const isSame = (one: Aim, other: Aim): boolean =>
  'box' in one && 'box' in other && JSON.stringify(one.box) === JSON.stringify(other.box);

/**
 * The pointer stands on the target: in sight, under nothing else, and still there when the pointer has come to it. Gives what
 * looks at the press; that begins before the last look, so that as little as can be comes between this and the pointer down.
 */
async function aimed(target: Locator): Promise<JSHandle<Pressed>> {
  const page = target.page();
  await leaveKeys(page);
  const until = Date.now() + PATIENCE_MS;
  const patience = { timeout: PATIENCE_MS };
  for (;;) {
    const before = await target.evaluate(aimAt, undefined, patience);
    if ('box' in before) {
      await page.mouse.move(before.x, before.y, MOVE);
      const watched = await target.evaluateHandle(watchPress, undefined, patience);
      if (isSame(before, await target.evaluate(aimAt, undefined, patience))) return watched;
    }
    if (Date.now() > until)
      throw lost(target, 'why' in before ? `${before.why} (${before.seen})` : 'it never stands still');
    await page.waitForTimeout(LOOK_AGAIN_MS);
  }
}

/** What became of the press, or nothing where the page it was on has gone, which a press may bring about. */
async function outcomeOf(watched: JSHandle<Pressed>): Promise<string> {
  try {
    return (await watched.jsonValue()).problem;
  } catch (error) {
    if (/context was destroyed|navigat|has been closed|crashed/i.test(String(error))) return '';
    throw error;
  }
}

/**
 * Presses: the pointer goes there, presses, holds and lifts, once. Throws, and names the target, when it moved meanwhile or
 * the click did not reach it.
 */
export async function press(target: Locator): Promise<void> {
  const { mouse } = target.page();
  const watched = await aimed(target);
  await mouse.down();
  await target.page().waitForTimeout(HELD_MS);
  await mouse.up();
  const problem = await outcomeOf(watched);
  if (problem !== '') throw lost(target, problem);
}

/** Presses a radio button or a tick, unless it is as wanted already. */
export async function mark(target: Locator, wanted = true): Promise<void> {
  if ((await target.isChecked({ timeout: PATIENCE_MS })) !== wanted) await press(target);
}

/** What the keys do now: a short line is typed, and what is longer, or has several lines, comes from the clipboard. */
async function enter(page: Page, text: string): Promise<void> {
  if ([...text].length > MOST_KEYS || text.includes('\n')) await page.keyboard.insertText(text);
  else await page.keyboard.type(text);
  lastKeys.set(page, Date.now());
}

/** Presses a text field and writes at the end of it. */
export async function writeOn(target: Locator, text: string): Promise<void> {
  await pressInto(target);
  await target.page().keyboard.press('ControlOrMeta+End');
  await enter(target.page(), text);
}

/** Presses a text field and writes this instead of what stands there. */
export async function write(target: Locator, text: string): Promise<void> {
  await pressInto(target);
  const { keyboard } = target.page();
  await keyboard.press('ControlOrMeta+A');
  if (text === '') await keyboard.press('Delete');
  await enter(target.page(), text);
}

async function pressInto(target: Locator): Promise<void> {
  await press(target);
  const hasKeys = await target.evaluate((element) => element.contains(document.activeElement));
  if (!hasKeys) throw lost(target, 'the keys do not go there afterwards');
}

/** Opens a list of the browser's own and takes a line of it, by what it says or by its number from 0. */
export async function pick(target: Locator, line: string | number): Promise<void> {
  const moves = await target.evaluate(
    (list, line) => {
      if (!(list instanceof HTMLSelectElement)) throw new Error('It is no list.');
      const options = [...list.options];
      const wanted = typeof line === 'number' ? options[line] : options.find(({ label }) => label === line);
      if (!wanted || wanted.disabled)
        throw new Error(`The list lacks ${line}: ${options.map(({ label }) => label).join(', ')}`);
      const open = options.filter(({ disabled }) => !disabled);
      return open.indexOf(wanted) - open.findIndex(({ selected }) => selected);
    },
    line,
    { timeout: PATIENCE_MS },
  );
  await press(target);
  const { keyboard } = target.page();
  for (let move = 0; move < Math.abs(moves); move += 1)
    await keyboard.press(moves > 0 ? 'ArrowDown' : 'ArrowUp');
  await keyboard.press('Enter');
  lastKeys.set(target.page(), Date.now());
}

type Files = Parameters<Awaited<ReturnType<typeof choosing>>['setFiles']>[0];
const choosing = (page: Page) => page.waitForEvent('filechooser');

/** Presses a button that asks for files, and gives them in the window of the operating system. */
export async function giveFiles(button: Locator, files: Files): Promise<void> {
  const asked = choosing(button.page());
  await press(button);
  await (await asked).setFiles(files);
}
