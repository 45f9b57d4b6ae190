import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { steps } from '#domain/guide/steps.ts';
import { minutesOf, timePlanOf } from '#domain/meeting/time-plan.ts';
import type { Answers } from '#domain/process/process.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { openMeeting, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { clock: words, names, left, leave } = said.meeting;
const { mapping, stakeholders, constraints } = said.steps;
const START = Date.parse('2027-04-21T09:00:00.000Z');
const iso = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();
const STRIDE = 30_000;

// Only the date: what the program waits for in milliseconds goes on as it does.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: START }));
afterEach(() => void vi.useRealTimers());

/** The first step has ten minutes: long enough to be told of calmly. */
const timePlan = [
  { id: 'needs-analysis-mapping', meeting: 'needs-analysis', step: 'mapping', minutes: '10' },
];

/** The meeting has just begun, with the first step before the room. */
const begun = (more: Readonly<Record<string, unknown>> = {}): Answers => ({
  meeting: {
    runs: [
      {
        id: 'r1',
        meeting: 'needs-analysis',
        startedAt: iso(0),
        minutes: String(minutesOf(timePlanOf(steps, { meeting: { timePlan } }, 'needs-analysis'))),
      },
    ],
    used: [{ id: 'r1-1', meeting: 'needs-analysis', run: 'r1', step: 'mapping', startedAt: iso(0) }],
    timePlan,
    ...more,
  },
});
async function openAt(
  answers = begun(),
  page: 'facilitator' | 'room' = 'facilitator',
  scene: RoomScene = { kind: 'step', step: 'mapping' },
): Promise<OpenMeeting> {
  const opened = await openMeeting(page, answers, { scene });
  // What is drawn may stand a moment before its clock goes: effects run after the paint.
  await act(() => new Promise((done) => setTimeout(done, 50)));
  return opened;
}

/** A window that comes into sight looks at the clock at once. */
const lookAtClock = (): void => act(() => void document.dispatchEvent(new Event('visibilitychange')));
/** Time goes by, in strides far shorter than what counts as a machine that slept. */
function letPass(minutes: number): void {
  for (let gone = 0; gone < minutes * 60_000; gone += STRIDE) {
    vi.setSystemTime(Date.now() + Math.min(STRIDE, minutes * 60_000 - gone));
    lookAtClock();
  }
}
function sleep(minutes: number): void {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  lookAtClock();
}
const plan = () => within(screen.getByRole('list', { name: words.steps }));
const now = (): HTMLElement => {
  const item = screen
    .getByRole('list', { name: words.steps })
    .querySelector<HTMLElement>('[aria-current="step"]');
  if (!item) throw new Error('No step is now.');
  return item;
};
const usedIn = async (page: OpenMeeting) => rowsIn(await page.answers(), meeting, 'used');

test('the time of a step is told calmly: soon, last, and used, with how far the meeting is behind', async () => {
  await openAt();
  expect(now()).toHaveTextContent(mapping.title);
  expect(now()).toHaveTextContent(words.left(10));
  expect(screen.getByText(words.onTime)).toBeVisible();
  letPass(8.5);
  expect(now()).toHaveTextContent(words.soon(2));
  letPass(1);
  expect(now()).toHaveTextContent(words.last);
  letPass(3.5);
  expect(now()).toHaveTextContent(words.over);
  expect(screen.getByText(words.behind(3))).toBeVisible();
});

test('ways to catch up are proposed when the meeting is behind, and one is taken with a press', async () => {
  const page = await openAt();
  letPass(13);
  await page.person.click(screen.getByRole('button', { name: /^Kort ned/ }));
  expect(screen.getByText(words.onTime)).toBeVisible();
  expect(screen.queryByText(words.catchUp)).not.toBeInTheDocument();
});

test('a break is not counted, and the clock goes on where it stood', async () => {
  const page = await openAt();
  letPass(4);
  await page.press(words.pause, within(now()));
  letPass(10);
  expect(now()).toHaveTextContent(words.paused);
  expect(now()).toHaveTextContent(words.used(4, 10));
  await page.press(words.goOn, within(now()));
  letPass(1);
  expect(now()).toHaveTextContent(words.used(5, 10));
  expect(await usedIn(page)).toMatchObject([{ endedAt: iso(4) }, { startedAt: iso(14) }]);
});

test('P pauses and + gives two minutes more, where nobody writes', async () => {
  const page = await openAt();
  await page.person.keyboard('+');
  expect(now()).toHaveTextContent(words.left(12));
  await page.person.keyboard('p');
  expect(now()).toHaveTextContent(words.paused);
  await page.person.click(screen.getByRole('textbox'));
  await page.person.keyboard('p+');
  expect(screen.getByRole('textbox')).toHaveValue('p+');
  expect(now()).toHaveTextContent(words.used(0, 12));
});

test('a step is given more or less time, or another time, and taken in again', async () => {
  const page = await openAt();
  await page.choose(words.change(constraints.title), words.fiveMore);
  await page.choose(words.change(constraints.title), leave['by-mail']);
  expect(plan().getByText(left['by-mail'])).toBeVisible();
  await page.choose(words.change(constraints.title), words.takeIn);
  expect(plan().queryByText(left['by-mail'])).not.toBeInTheDocument();
  expect(rowsIn(await page.answers(), meeting, 'timePlan')).toMatchObject([
    { step: 'mapping' },
    { step: 'constraints', minutes: '10' },
  ]);
});

test('time is no words: undo takes back what was written, never the clock', async () => {
  const page = await openAt();
  await page.write(said.room.facilitator.notesOf(mapping.title), 'x');
  await page.press(words.twoMore, within(now()));
  await page.press(words.pause, within(now()));
  await page.press(said.shell.frame.undo);
  expect(screen.getByRole('textbox')).toHaveValue('');
  expect(now()).toHaveTextContent(words.paused);
  expect(now()).toHaveTextContent(words.used(0, 12));
});

test('the clock follows the room from step to step', async () => {
  const page = await openAt();
  letPass(5);
  await page.press(stakeholders.title, plan());
  expect(now()).toHaveTextContent(stakeholders.title);
  letPass(2);
  expect(now()).toHaveTextContent(words.used(2, 15));
  expect(plan().getByText(words.usedDone(5, 10))).toBeVisible();
  expect(await usedIn(page)).toMatchObject([
    { step: 'mapping', endedAt: iso(5) },
    { step: 'stakeholders', startedAt: iso(5) },
  ]);
});

test('a machine that slept is told of, and its sleep is no talk', async () => {
  const page = await openAt();
  letPass(3);
  sleep(20);
  expect(await screen.findByText(words.slept(20))).toBeVisible();
  expect(now()).toHaveTextContent(words.used(3, 10));
  await page.press(words.fine);
  expect(screen.queryByText(words.slept(20))).not.toBeInTheDocument();
  expect(now()).toHaveTextContent(words.used(3, 10));
});

test('a meeting that went on while the machine slept is counted after all', async () => {
  const page = await openAt();
  letPass(3);
  sleep(20);
  await page.press(words.countIn);
  expect(now()).toHaveTextContent(words.used(23, 10));
});

test('outside the plan it is said so, and no step is now', async () => {
  await openAt(begun(), 'facilitator', { kind: 'step', step: 'about' });
  expect(await screen.findByText(words.outside)).toBeVisible();
});

test('the wall shows the time and what is left, until it is hidden', async () => {
  const page = await openAt(begun(), 'room');
  letPass(9);
  expect(screen.getByText(words.soon(1))).toBeVisible();
  act(() => page.other.parts.set('time-hidden', true));
  await waitFor(() => expect(screen.queryByText(words.soon(1))).not.toBeInTheDocument());
});

test('the facilitator hides the time on the wall', async () => {
  const page = await openAt();
  await page.person.click(screen.getByRole('checkbox', { name: words.hide }));
  await waitFor(() => expect(page.other.parts.get('time-hidden')).toBe(true));
});

test('the meeting is started and ended in the facilitator’s window, and the room comes to its end', async () => {
  const page = await openAt({});
  expect(screen.getByText(words.notStarted)).toBeVisible();
  await page.press(words.start(names['needs-analysis']));
  expect(now()).toHaveTextContent(mapping.title);
  await page.press(said.meeting.ending.end);
  expect(rowsIn(await page.answers(), meeting, 'runs')[0]).not.toHaveProperty('endedAt');
  await page.press(said.meeting.ending.confirm);
  await waitFor(() => expect(page.other.parts.get('place')).toEqual({ kind: 'closing' }));
  expect(screen.getByRole('link', { name: said.meeting.page.toClosing })).toBeVisible();
  expect(rowsIn(await page.answers(), meeting, 'runs')).toMatchObject([{ endedAt: iso(0) }]);
});
