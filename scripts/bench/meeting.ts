import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { atDesk, openExample, slow, type Desk } from './desk.ts';
import { median, p95 } from './figure.ts';
import type { Measure } from './measure.ts';

/** A meeting of three hours: a move every half minute, and two keys a second while somebody writes half of the time. */
const MOVES = 360;
const KEYS = 10_800;

/** How many times somebody goes on in a run: half of them forth and half back, so that the next run begins where this one did. */
const PRESSES = 20;

/** The two windows of a meeting, on the example. */
async function openMeeting(desk: Desk): Promise<{ room: Page; facilitator: Page }> {
  const overview = await openExample(desk);
  await desk.page.goto(`${overview}/facilitator`);
  const room = await desk.context.newPage();
  await room.goto(`${overview}/room`);
  await room.locator('#main h2').waitFor();
  return { room, facilitator: desk.page };
}

/** When the heading of the room is painted anew, on the clock both windows share, ms. */
const nextPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const main = document.querySelector('#main');
        if (!main) throw new Error('No room.');
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          window.afterPaint(() => done(performance.timeOrigin + performance.now()));
        }).observe(main, { childList: true, subtree: true });
      }),
  );

/** From a key in the facilitator's window to the next screen painted in the room, ms. */
async function followTimes({
  room,
  facilitator,
}: {
  room: Page;
  facilitator: Page;
}): Promise<readonly number[]> {
  await facilitator.evaluate(() => {
    window.addEventListener(
      'keydown',
      () => Object.assign(window, { struck: performance.timeOrigin + performance.now() }),
      {
        capture: true,
      },
    );
  });
  const times: number[] = [];
  for (let index = 0; index < PRESSES; index += 1) {
    const painted = nextPaint(room);
    // The observer must stand before the key is struck.
    await room.evaluate(() => undefined);
    await facilitator.keyboard.press(index < PRESSES / 2 ? 'ArrowRight' : 'ArrowLeft');
    const at = await painted;
    times.push(at - (await facilitator.evaluate(() => (window as unknown as { struck: number }).struck)));
  }
  return times;
}

/** From a key in the room to the next screen painted there, ms. */
async function stepTimes(room: Page): Promise<readonly number[]> {
  await room.evaluate(() => {
    window.addEventListener(
      'keydown',
      () => Object.assign(window, { struck: performance.timeOrigin + performance.now() }),
      {
        capture: true,
      },
    );
  });
  const times: number[] = [];
  for (let index = 0; index < PRESSES; index += 1) {
    const painted = nextPaint(room);
    await room.evaluate(() => undefined);
    await room.keyboard.press(index < PRESSES / 2 ? 'PageDown' : 'PageUp');
    times.push(
      (await painted) - (await room.evaluate(() => (window as unknown as { struck: number }).struck)),
    );
  }
  return times;
}

/** The memory a page holds after the rubbish is carried out, MB. */
async function heapOf(desk: Desk, page: Page): Promise<number> {
  const wire = await desk.context.newCDPSession(page);
  await wire.send('HeapProfiler.collectGarbage');
  const { usedSize } = await wire.send('Runtime.getHeapUsage');
  await wire.detach();
  return usedSize / 1_000_000;
}

/** Three hours in a few seconds: how much more memory the window that is written in holds afterwards, MB. Throws when a key was lost. */
async function threeHours(desk: Desk): Promise<number> {
  const { facilitator } = await openMeeting(desk);
  const label = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
  await facilitator.keyboard.press('g');
  await facilitator.getByRole('button', { name: bokmal.steps.summary.title, exact: true }).click();
  await facilitator.keyboard.press('PageDown');
  const field = facilitator.getByRole('textbox', { name: label, exact: true });
  await field.fill('');
  const before = await heapOf(desk, facilitator);
  const typedAtOnce = 'Vi venter på svar fra seksjonen. '.repeat(20);
  for (let typed = 0; typed < KEYS; typed += typedAtOnce.length) {
    await field.focus();
    await facilitator.keyboard.press('Control+End');
    await facilitator.keyboard.type(typedAtOnce);
    for (let move = 0; move < (MOVES * typedAtOnce.length) / KEYS / 2; move += 1) {
      await facilitator.keyboard.press('PageDown');
      await facilitator.keyboard.press('PageUp');
    }
  }
  const rounds = Math.ceil(KEYS / typedAtOnce.length);
  const kept = await field.inputValue();
  if (kept !== typedAtOnce.repeat(rounds)) throw new Error('A key was lost in the long meeting.');
  return (await heapOf(desk, facilitator)) - before;
}

const follow: Measure = {
  name: 'room-follow',
  runs: 2,
  figures: [{ name: 'room-follow-p95', unit: 'ms', aim: 100 }],
  run: async (place) => {
    const { ready } = await place.kept.at(place, 'meeting', openMeeting);
    return { values: { 'room-follow-p95': p95(await followTimes(ready)) } };
  },
};

const step: Measure = {
  name: 'room-step',
  runs: 2,
  figures: [{ name: 'room-step', unit: 'ms', aim: 100 }],
  run: async (place) => {
    const { desk, ready } = await place.kept.at(place, 'meeting', openMeeting);
    await slow({ ...desk, page: ready.room }, 4);
    const times = await stepTimes(ready.room);
    await slow({ ...desk, page: ready.room }, 1);
    return { values: { 'room-step': median(times) } };
  },
};

const growth: Measure = {
  name: 'room-three-hours',
  byNameOnly: true,
  runs: 1,
  figures: [{ name: 'room-three-hours-heap-growth', unit: 'MB', aim: 20 }],
  run: ({ browser, url }) =>
    atDesk(browser, url, async (desk) => ({
      values: { 'room-three-hours-heap-growth': await threeHours(desk) },
    })),
};

export const meeting: readonly Measure[] = [follow, step, growth];
