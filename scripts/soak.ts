import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bokmal } from '../src/content/languages/bokmal.ts';
import { meetingNb } from '../src/content/words/meeting.nb.ts';
import { meetingRoomNb } from '../src/content/words/meeting-room.nb.ts';
import { parkingNb } from '../src/content/words/parking.nb.ts';
import { createChance, type Chance } from '../tests/support/oracle/chance.ts';
import { addressOf, startProcess, textbox } from '../tests/support/person/go.ts';
import { startOwnBrowser, type OwnBrowser } from '../tests/support/person/own-browser.ts';
import { textFieldAt } from '../tests/support/person/places.ts';
import { inBuiltProgram, NAMES_IN_PAGE } from './built-program.ts';
import { press } from '../tests/support/person/hand.ts';

/** Older than this is never lost, ms (decision 0004). */
const PROMISED_MS = 400;

/** By then everything that was begun stands in its field again, also on a busy machine, ms. */
const COMES_BACK_MS = 10_000;

/** How a page comes to its end. */
const ENDS = ['the browser is killed', 'the page crashes', 'the page is loaded anew'] as const;
type End = (typeof ENDS)[number];

interface Place {
  readonly name: string;
  /** After the address of the process. */
  readonly path: string;
  readonly field: (page: Page) => Locator;
  /** What brings the field there, where the page alone does not. */
  readonly reach?: (page: Page, process: string) => Promise<void>;
}
const label = (step: 'about' | 'summary' | 'mandate', field: string): string =>
  (bokmal.steps[step].fields as Readonly<Record<string, { readonly label: string }>>)[field]?.label ?? '';
/** Where it is typed: answers of four kinds, and what is no answer yet. */
const PLACES: readonly Place[] = [
  { name: 'a line', path: '/about', field: (page) => textbox(page, label('about', 'processName')) },
  { name: 'a text', path: '/summary', field: (page) => textbox(page, label('summary', 'satisfiedWith')) },
  {
    name: 'a cell',
    path: '/stakeholders',
    field: (page) => textFieldAt(page, { step: 'stakeholders', field: 'groups', row: 0, column: 'name' }),
  },
  { name: 'the mandate', path: '/mandate', field: (page) => textbox(page, label('mandate', 'purpose')) },
  {
    name: 'an idea',
    path: '/room',
    field: ideaField,
    reach: async (page, process) => {
      await page.getByRole('main').waitFor();
      if (await ideaField(page).isVisible()) return;
      // Ideas are gathered for what is needed, not for what is mapped.
      await page.goto(`${process}/facilitator`);
      await page.getByRole('main').waitFor();
      await page.keyboard.press('g');
      const { title } = bokmal.steps.strategy;
      await press(page.getByRole('dialog').getByRole('button', { name: new RegExp(`${title}`) }));
      await press(page.getByRole('button', { name: meetingNb.ideas.gather, exact: true }));
      await page.goto(`${process}/room`);
    },
  },
  {
    name: 'something unclear',
    path: '/facilitator',
    field: whyField,
    reach: async (page) => {
      // Ideas are added beside it by a button of the same name.
      const side = page.getByRole('complementary', { name: meetingRoomNb.facilitator.side });
      const add = side.getByRole('button', { name: meetingRoomNb.facilitator.parkAdd, exact: true });
      await add.waitFor();
      // What was begun there stands open again, as soon as it has come from the disk.
      const isOpen = await whyField(page)
        .waitFor({ timeout: 3_000 })
        .then(
          () => true,
          () => false,
        );
      if (!isOpen) await press(add);
    },
  },
  {
    name: 'the minutes of a step',
    path: '/meeting',
    field: (page) => textbox(page, meetingNb.page.minutesOf(bokmal.steps.mapping.title)),
  },
];

function ideaField(page: Page): Locator {
  return textbox(page, meetingNb.ideas.write);
}
function whyField(page: Page): Locator {
  // Beside the script, not in it.
  return page.getByRole('textbox', { name: parkingNb.why, exact: true });
}

interface Loss {
  readonly end: End;
  readonly place: string;
  readonly letters: number;
  /** Age of the oldest letter that is gone when the page ended, ms; 0 when none is. */
  readonly age: number;
}

/** Kills somebody's page so many times while it is typed in. Prints the figures; gives the exit code. */
export const soak = (kills: number, seed: number): Promise<0 | 1> =>
  inBuiltProgram(async (url) => {
    const profile = mkdtempSync(join(tmpdir(), 'soak-'));
    const losses: Loss[] = [];
    const chance = createChance(seed);
    let own = await startBrowser(profile);
    try {
      const first = await pageOf(own);
      await startProcess(first, url);
      const process = addressOf(first, '');
      for (let kill = 0; kill < kills; kill += 1) {
        const end = ENDS[kill % ENDS.length] ?? ENDS[0];
        const place = PLACES[Math.floor(kill / ENDS.length) % PLACES.length] ?? PLACES[0];
        if (!place) break;
        const page = await pageOf(own);
        const typed = await typeIn(page, { process, place, chance });
        const at = Date.now();
        if (end === 'the browser is killed') {
          await own.kill();
          own = await startBrowser(profile);
        } else await ended(page, end);
        const after = await opened(await pageOf(own), process, place);
        losses.push(await lossAfter(after, { end, place: place.name, typed, at }));
        if ((kill + 1) % 20 === 0) console.log(`${kill + 1} of ${kills}`);
      }
    } finally {
      await own.kill();
      rmSync(profile, { recursive: true, force: true });
    }
    return told(losses);
  });

async function startBrowser(profile: string): Promise<OwnBrowser> {
  const own = await startOwnBrowser(profile);
  for (const context of own.browser.contexts()) await context.addInitScript(NAMES_IN_PAGE);
  return own;
}

/** A page of its own in the browser, with no other left. */
async function pageOf({ browser }: OwnBrowser): Promise<Page> {
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  for (const other of context.pages()) if (other !== page) await other.close().catch(() => undefined);
  return page;
}

async function opened(page: Page, process: string, place: Place): Promise<Locator> {
  await page.goto(process + place.path);
  await place.reach?.(page, process);
  const field = place.field(page);
  await field.waitFor();
  return field;
}

interface Typed {
  readonly text: string;
  /** When each letter was on the screen, ms. */
  readonly times: readonly number[];
}

async function typeIn(
  page: Page,
  { process, place, chance }: { process: string; place: Place; chance: Chance },
): Promise<Typed> {
  const field = await opened(page, process, place);
  await press(field);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  const text = Array.from({ length: 8 + chance.below(25) }, () =>
    String.fromCharCode(97 + chance.below(26)),
  ).join('');
  const times: number[] = [];
  for (const letter of text) {
    await page.keyboard.press(letter);
    times.push(Date.now());
    await page.waitForTimeout(chance.below(120));
  }
  await page.waitForTimeout(chance.percent(50) ? 0 : chance.below(600));
  return { text, times };
}

async function ended(page: Page, end: End): Promise<void> {
  if (end === 'the page is loaded anew') {
    await page.reload();
    return;
  }
  const session = await page.context().newCDPSession(page);
  // Never answers: the page is gone.
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
}

/** What stands again some seconds after: what was begun comes from the disk when the field is there already. */
async function lossAfter(
  field: Locator,
  given: { end: End; place: string; typed: Typed; at: number },
): Promise<Loss> {
  const until = Date.now() + COMES_BACK_MS;
  for (;;) {
    const loss = lossOf({ ...given, value: await field.inputValue() });
    if (loss.age <= PROMISED_MS || Date.now() > until) return loss;
    await field.page().waitForTimeout(100);
  }
}

function lossOf(given: { end: End; place: string; typed: Typed; at: number; value: string }): Loss {
  const { end, place, typed, at, value } = given;
  const kept = [...typed.text].findIndex((letter, index) => value[index] !== letter);
  const from = kept < 0 ? typed.text.length : kept;
  const oldest = typed.times[from];
  return {
    end,
    place,
    letters: typed.text.length - from,
    age: oldest === undefined ? 0 : at - oldest,
  };
}

function told(losses: readonly Loss[]): 0 | 1 {
  for (const end of ENDS) {
    const of = losses.filter((loss) => loss.end === end);
    const some = of.filter(({ letters }) => letters > 0);
    const age = Math.max(0, ...some.map((loss) => loss.age));
    const most = Math.max(0, ...some.map(({ letters }) => letters));
    console.log(
      `${end}: ${of.length} times; letters gone ${some.length} times, at most ${most}, the oldest typed ${age} ms before`,
    );
  }
  const broken = losses.filter(({ age }) => age > PROMISED_MS);
  for (const { end, place, letters, age } of broken)
    console.log(`PROMISE BROKEN: ${end} in ${place}: ${letters} letters, the oldest ${age} ms old`);
  console.log(
    `${losses.length} ends, ${broken.length} where something older than ${PROMISED_MS} ms was gone`,
  );
  return broken.length > 0 ? 1 : 0;
}
