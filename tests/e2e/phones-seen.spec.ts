import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import type { PhoneQuestion } from '#domain/room/phone-question.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { routes, linkTo } from '#desk/routes.ts';
import { lineNode } from '#scripts/line-packages.mjs';
import { test } from '../support/person/app-test.ts';
import { press, write } from '../support/person/hand.ts';
import { PHONE } from '../support/person/join-room.ts';
import { layoutFaultsOn } from '../support/person/layout-faults.ts';
import { startLine, type RunningLine } from '../support/person/line.ts';
import { expect } from '../support/person/patient-expect.ts';
import { speak } from '../support/person/states.ts';
import { faultsInThemes } from '../support/person/themes.ts';

const THEMES = ['light', 'dark', 'contrast', 'forced', 'spaced'] as const;
/** What is cut depends on the words, and colours do not: each colour in one language, unless all are asked for (`WALK_ALL=1`). */
const themesFor = (language: ScreenLanguage) =>
  language === 'nb' || process.env['WALK_ALL'] === '1' ? THEMES : (['light', 'spaced'] as const);
/** As long as people write them, and one word that nothing divides. */
const ROWS = [
  'Erfaring fra flere enheter, og gjerne fra både poliklinikk, dagbehandling og døgnopphold de siste to årene',
  'Kjenner barnehabiliteringstjenestetilbudsutviklingsarbeidet',
  'Alder',
];
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

let line: RunningLine;
test.beforeAll(async () => {
  line = await startLine();
});
test.afterAll(() => line.stop());

/** A room whose wall asks what the test says. */
async function openRoom() {
  const script = join(import.meta.dirname, '..', '..', 'line', 'tests', 'room-that-asks.mjs');
  const child = spawn(lineNode(), ['--disable-warning=ExperimentalWarning', script], {
    env: { ...process.env, LINE_PORT: new URL(line.url).port },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const tell = (text: string): void => void child.stdin.write(`${text}\n`);
  return {
    figures: String(said).trim(),
    ask: (question: PhoneQuestion) => tell(JSON.stringify(question)),
    end: () => tell('end'),
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

test('a phone is without a fault in each language and each colour: at the code, waiting, asked, sent, without a line, shown and over', async ({
  browser,
}) => {
  const room = await openRoom();
  const faults: string[] = [];
  const phones = await Promise.all(
    SCREEN_LANGUAGES.map(async (language) => {
      const phone = await (await browser.newContext({ ...PHONE, hasTouch: true })).newPage();
      await speak(phone, language);
      const [words, steps] = [await loadPart(language, 'phones'), await loadPart(language, 'steps')];
      const { scale } = steps.stakeholders.fields.groups.columns.involvement;
      return { phone, words, scale, language };
    }),
  );
  type One = (typeof phones)[number];
  /** Each does it, is then as it is meant to be, and is looked at. */
  async function scene(name: string, work: (one: One) => Promise<void>): Promise<void> {
    await Promise.all(phones.map(work));
    for (const { phone, language } of phones) {
      const where = `${language}: ${name}`;
      const layout = () => layoutFaultsOn(phone, where, { touch: true, overfull: false });
      faults.push(...(await faultsInThemes(phone, where, themesFor(language), layout)));
    }
  }
  const join = async ({ phone, words }: One, code: string): Promise<void> => {
    await write(phone.getByRole('textbox', { name: words.join.code }), code);
    await press(button(phone, words.join.press));
  };
  const sent = ({ phone, words }: One) =>
    expect(phone.getByText(words.phone.sent, { exact: true })).toBeVisible();

  await scene('the code', async ({ phone, words }) => {
    await phone.goto(`${line.url}${linkTo(routes.join())}`);
    await heading(phone, words.join.title);
    await expect(button(phone, words.join.press)).toBeVisible();
  });
  await scene('a wrong code', async (one) => {
    await join(one, String((Number(room.figures) + 1) % 1_000_000).padStart(6, '0'));
    await expect(one.phone.getByText(one.words.join.wrong).first()).toBeVisible();
  });
  await scene('waiting', async (one) => {
    await join(one, room.figures);
    await heading(one.phone, one.words.phone.wall);
  });
  const [title = '', lead = ''] = ROWS.toReversed().slice(1);
  const scale = phones[0]?.scale ?? { 1: '', 2: '', 3: '' };
  room.ask({ kind: 'score', round: 's', title, lead, scale: [scale[1], scale[2], scale[3]] });
  await scene('asked', ({ phone }) => heading(phone, title));
  await scene('sent', async (one) => {
    await press(button(one.phone, `1 ${scale[1]}`));
    await sent(one);
  });
  room.ask({
    kind: 'dots',
    round: 'd',
    title,
    lead,
    each: 2,
    rows: ROWS.map((text) => ({ id: text, text })),
  });
  await scene('dots', async ({ phone, words }) => {
    for (let dots = 0; dots < 2; dots += 1) await press(button(phone, words.phone.more(ROWS[0] ?? '')));
    await expect(phone.getByText(words.phone.dotsLeft(0))).toBeVisible();
  });
  await line.kill();
  await scene('without a line', async ({ phone, words }) => {
    await press(button(phone, words.phone.less(ROWS[0] ?? '')));
    await expect(phone.getByText(words.phone.unsent)).toBeVisible();
  });
  await line.revive();
  await Promise.all(phones.map(sent));
  room.ask({ kind: 'shown' });
  await scene('shown', ({ phone, words }) => heading(phone, words.phone.shown));
  room.end();
  await scene('over', ({ phone, words }) => heading(phone, words.phone.ended));
  await room.close();
  expect(faults).toEqual([]);
});
