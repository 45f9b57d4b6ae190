import type { BrowserContext, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bokmal } from '../src/content/languages/bokmal.ts';
import { meetingNb } from '../src/content/words/meeting.nb.ts';
import { meetingRoomNb } from '../src/content/words/meeting-room.nb.ts';
import { parkingNb } from '../src/content/words/parking.nb.ts';
import { createChance, type Chance } from '../tests/support/oracle/chance.ts';
import { addressOf, startExample } from '../tests/support/person/go.ts';
import { press } from '../tests/support/person/hand.ts';
import { inBuiltProgram } from './built-program.ts';

const MINUTES = 180;
/** Seconds at a time: much shorter than what the clock of the meeting takes for a machine that slept. */
const STRIDE = 30;
/** Something happens this often, minutes: a move, something written, a window loaded anew. */
const EVERY = 5;
/** How far the counted time may lie from the clock, minutes: each step is counted in whole ones. */
const MOST_APART = 15;

interface Meeting {
  readonly facilitator: Page;
  readonly room: Page;
  readonly process: string;
  readonly written: string[];
}

/** A whole meeting in two windows, its hours in strides. Prints the figures; gives the exit code. */
export const soakMeeting = (seed: number): Promise<0 | 1> =>
  inBuiltProgram(async (url, browser) => {
    const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
    const complaints: string[] = [];
    context.on('weberror', (error) => complaints.push(String(error.error())));
    const meeting = await begin(context, url);
    const chance = createChance(seed);
    const before = await memoryOf(meeting);
    let apart = 0;
    let reloads = 0;
    for (let minute = EVERY; minute <= MINUTES; minute += EVERY) {
      await letPass(meeting, EVERY * 60);
      await move(meeting, 1 + chance.below(4));
      await writeSomething(meeting, minute, chance);
      if (chance.percent(20)) {
        await (chance.percent(50) ? meeting.room : meeting.facilitator).reload();
        reloads += 1;
      }
      if (!(await follows(meeting))) {
        apart += 1;
        console.log(`Minute ${minute}: the room stands elsewhere than where the facilitator is`);
      }
      if (minute % 60 === 0) console.log(`${minute / 60} h`);
    }
    const after = await memoryOf(meeting);
    const { used, lost } = await ended(meeting);
    console.log(
      `${MINUTES} minutes, ${used} counted; ${meeting.written.length} texts written, ${lost.length} lost; ${reloads} windows loaded anew`,
    );
    console.log(
      `windows apart ${apart} times; memory of both windows ${before.toFixed(1)} → ${after.toFixed(1)} MB; complaints ${complaints.length}`,
    );
    for (const text of lost) console.log(`LOST: ${text}`);
    for (const complaint of complaints.slice(0, 5)) console.log(`COMPLAINT: ${complaint}`);
    const isBad = lost.length + apart + complaints.length > 0 || Math.abs(used - MINUTES) > MOST_APART;
    return isBad ? 1 : 0;
  });

async function begin(context: BrowserContext, url: string): Promise<Meeting> {
  await context.clock.install({ time: new Date('2027-04-21T09:00:00+02:00') });
  const facilitator = await context.newPage();
  await startExample(facilitator, url);
  const process = addressOf(facilitator, '');
  await facilitator.goto(`${process}/meeting`);
  const opened = context.waitForEvent('page');
  await press(facilitator.getByRole('button', { name: meetingNb.page.start, exact: true }));
  const room = await opened;
  await room.locator('#main h2').first().waitFor();
  return { facilitator, room, process, written: [] };
}

/** Time goes by in both windows at once. */
async function letPass({ facilitator }: Meeting, seconds: number): Promise<void> {
  const { clock } = facilitator.context();
  for (let left = seconds; left > 0; left -= STRIDE) await clock.fastForward(1_000 * Math.min(left, STRIDE));
}

async function move({ facilitator }: Meeting, times: number): Promise<void> {
  // Out of the text: there the arrows are the text's own.
  await facilitator.keyboard.press('Escape');
  for (let time = 0; time < times; time += 1) {
    await facilitator.keyboard.press('ArrowRight');
    await facilitator.context().clock.runFor(500);
  }
}

/** The notes of whichever step it is. */
const NOTES = new RegExp(`^${meetingRoomNb.facilitator.notesOf('.*')}$`);

/** A note, or something unclear, in the facilitator's window. */
async function writeSomething(
  { facilitator, written }: Meeting,
  minute: number,
  chance: Chance,
): Promise<void> {
  const { facilitator: words } = meetingRoomNb;
  // Ideas are added beside it by a button of the same name.
  const side = facilitator.getByRole('complementary', { name: words.side });
  const text = `Minutt ${minute}: ${'abcdefgh'.repeat(1 + chance.below(6))}`;
  if (chance.percent(50)) {
    await facilitator.getByRole('textbox', { name: NOTES }).focus();
    await facilitator.keyboard.press('Control+End');
    await facilitator.keyboard.type(`${text}\n`);
  } else {
    const what = facilitator.getByRole('textbox', { name: parkingNb.text, exact: true });
    if (!(await what.isVisible()))
      await press(side.getByRole('button', { name: words.parkAdd, exact: true }));
    await what.focus();
    await facilitator.keyboard.type(text);
    await press(facilitator.getByRole('button', { name: words.parkDone, exact: true }));
  }
  written.push(text);
  await facilitator.context().clock.runFor(1_000);
}

/** Does the wall ask what the facilitator's picture of it shows? Both are given a moment. */
async function follows({ facilitator, room }: Meeting): Promise<boolean> {
  const picture = facilitator.locator('[aria-labelledby="room-sees"]');
  for (let tries = 0; tries < 25; tries += 1) {
    await facilitator.context().clock.runFor(200);
    const asked = await room.locator('#main h2').first().textContent({ timeout: 20_000 });
    const shown = await picture.textContent();
    if (asked && shown?.includes(asked)) return true;
  }
  return false;
}

/** The used memory of both windows when what is done with is gone, MB. */
async function memoryOf({ facilitator, room }: Meeting): Promise<number> {
  let sum = 0;
  for (const page of [facilitator, room]) {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    sum += usedSize;
  }
  return sum / 1e6;
}

/** Ends the meeting. Gives the minutes that were counted, and what was written and is not in the process file. */
async function ended({
  facilitator,
  process,
  written,
}: Meeting): Promise<{ used: number; lost: readonly string[] }> {
  await facilitator.goto(`${process}/meeting`);
  await press(facilitator.getByRole('button', { name: meetingNb.ending.end, exact: true }));
  await press(facilitator.getByRole('button', { name: meetingNb.ending.confirm, exact: true }));
  const used = await facilitator.locator('tfoot td').last().innerText();
  await facilitator.goto(`${process}/export`);
  const coming = facilitator.waitForEvent('download');
  await press(facilitator.getByRole('button', { name: bokmal.inProcess.export.downloadFile, exact: true }));
  const file = readFileSync(await (await coming).path(), 'utf8');
  return { used: Number.parseInt(used, 10), lost: written.filter((text) => !file.includes(text)) };
}
