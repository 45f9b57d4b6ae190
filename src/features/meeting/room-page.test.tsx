import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { routes } from '#desk/routes.ts';
import { answerIn, placeOf } from '#domain/guide/read.ts';
import { steps } from '#domain/guide/steps.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { removeAt } from '#domain/process/changes-at.ts';
import type { Process } from '#domain/process/process.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { refuses, repositoryWhere } from '#tests/support/page/repository-where.ts';
import { said } from '#tests/support/page/said.ts';

const { room: words, controls, keys } = said.room;
const { satisfiedWith, areasToStrengthen } = said.steps.summary.fields;
const titleOf = (step: keyof typeof said.steps): string => said.steps[step].title;

/** The wall at the start of a step. */
const openAt = (
  step: keyof typeof said.steps,
  answers: Process['answers'] = {},
  given: Parameters<typeof openMeeting>[2] = {},
): Promise<OpenMeeting> => openMeeting('room', answers, { scene: { kind: 'step', step }, ...given });
const main = () => within(screen.getByRole('main'));
const answer = () => main().getByRole<HTMLTextAreaElement>('textbox');

test('the wall begins where the process was left, one question at a time', async () => {
  await openMeeting('room', {}, { more: { lastStep: 'summary' } });
  await seeQuestion(titleOf('summary'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(titleOf('summary'));
  expect(document.title).toBe(words.title(said.shell.unnamed));
});

test('a process that was never opened begins with the first step of the meeting', async () => {
  await openMeeting('room', {});
  await seeQuestion(titleOf('mapping'));
});

test('a step opens with why it is asked and how long it takes, and never with how many fields it has', async () => {
  await openAt('mandate');
  const opening = (await screen.findByText(said.steps.mandate.why)).closest('main');
  expect(opening).toHaveTextContent(said.shell.minutes(20));
  expect(opening).not.toHaveTextContent(/\d+ spørsmål/);
});

test.each([
  ['Page Down and Page Up', '{PageDown}', '{PageUp}'],
  ['the arrows', '{ArrowRight}', '{ArrowLeft}'],
])('%s move the wall one question on and back', async (_keys, on, back) => {
  const { person } = await openAt('summary');
  await person.keyboard(on);
  await seeQuestion(satisfiedWith.label);
  expect(screen.getByText(words.questionOf(1, 2))).toBeVisible();
  await person.keyboard(on);
  await seeQuestion(areasToStrengthen.label);
  await person.keyboard(back);
  await seeQuestion(satisfiedWith.label);
});

test('Shift and an arrow move the wall a whole step', async () => {
  const { person } = await openAt('summary');
  await person.keyboard('{PageDown}{Shift>}{ArrowRight}{/Shift}');
  await seeQuestion(titleOf('constraints'));
  await person.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
  await seeQuestion(titleOf('stakeholders'));
});

test('the end of the meeting is the last screen, and the way back leads to the last step', async () => {
  const { person } = await openMeeting('room', {}, { scene: { kind: 'closing' } });
  await seeQuestion(said.meeting.closing.thanks);
  await person.keyboard('{PageDown}');
  await seeQuestion(said.meeting.closing.thanks);
  await person.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  await seeQuestion(titleOf('plan'));
});

test('the keyboard alone leads through every step of the guide and a question of each', async () => {
  const asked = steps.filter((step) => fieldsOf(step).length > 0);
  const { person } = await openAt('about');
  for (const { id } of asked) {
    await seeQuestion(titleOf(id));
    await person.keyboard('{ArrowRight}');
    const question = main().getAllByRole('heading', { level: 2 })[0];
    expect(question).not.toHaveTextContent(titleOf(id));
    expect(question).toHaveFocus();
    await person.keyboard('{Shift>}{ArrowRight}{/Shift}');
  }
  expect(asked).toHaveLength(steps.length - 1);
});

test('Enter begins to write, Escape ends it, and what was written is kept when the room moves on', async () => {
  const page = await openAt('summary');
  await page.person.keyboard('{PageDown}{Enter}');
  expect(answer()).toHaveFocus();
  await page.person.keyboard('Bra kurs{Escape}{ArrowRight}');
  await seeQuestion(areasToStrengthen.label);
  expect(answerIn(await page.answers(), summary, 'satisfiedWith')).toBe('Bra kurs');
});

test('in an answer arrows and letters are the answer’s, and Page Down moves on all the same', async () => {
  const page = await openAt('summary');
  await page.person.keyboard('{PageDown}{Enter}bg{ArrowLeft}?');
  expect(answer()).toHaveValue('b?g');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await page.person.keyboard('{PageDown}');
  await seeQuestion(areasToStrengthen.label);
  expect(answerIn(await page.answers(), summary, 'satisfiedWith')).toBe('b?g');
});

test('G leads to any step', async () => {
  const { person } = await openAt('summary');
  await person.keyboard('g');
  const list = within(await screen.findByRole('dialog', { name: controls.steps }));
  expect(list.getByRole('button', { name: titleOf('summary') })).toHaveAttribute('aria-current', 'step');
  await person.keyboard('{PageDown}');
  await person.click(list.getByRole('button', { name: titleOf('decision') }));
  await seeQuestion(titleOf('decision'));
});

test('letters that are turned off steer nothing, and the page keys still do', async () => {
  const { person } = await openAt('summary');
  await person.keyboard('?');
  const list = within(await screen.findByRole('dialog', { name: keys.title }));
  await person.click(list.getByRole('checkbox', { name: keys.letters }));
  await person.click(list.getAllByRole('button', { name: controls.close }).at(-1) as HTMLElement);
  await person.keyboard('gb?');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.black })).not.toBeInTheDocument();
  await person.keyboard('{PageDown}');
  await seeQuestion(satisfiedWith.label);
  await person.click(screen.getByRole('button', { name: controls.keys }));
  await person.click(await screen.findByRole('checkbox', { name: keys.letters }));
  await person.click(screen.getAllByRole('button', { name: controls.close }).at(-1) as HTMLElement);
  await person.keyboard('b');
  expect(screen.getByRole('button', { name: words.black })).toBeVisible();
});

test('B makes the wall dark in every window, and a press or a move lights it again', async () => {
  const { person, other } = await openAt('summary');
  await person.keyboard('b');
  expect(screen.getByRole('button', { name: words.black })).toHaveFocus();
  await waitFor(() => expect(other.parts.get('black')).toBe(true));
  await person.click(screen.getByRole('button', { name: words.black }));
  expect(screen.queryByRole('button', { name: words.black })).not.toBeInTheDocument();
  act(() => other.parts.set('black', true));
  await person.keyboard('{PageDown}');
  expect(screen.queryByRole('button', { name: words.black })).not.toBeInTheDocument();
  await seeQuestion(satisfiedWith.label);
});

test('any key lights the dark wall, and does nothing else there unseen', async () => {
  const { person } = await openAt('summary');
  for (const key of ['{Escape}', '{Tab}', 'g', '?', '3', 'b', '.', ' ', '{Enter}']) {
    await person.keyboard('b');
    const black = await screen.findByRole('button', { name: words.black });
    expect(black).toHaveFocus();
    await person.keyboard(key);
    expect(black).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(main().getByRole('heading', { level: 2 })).toHaveFocus();
  }
  await seeQuestion(titleOf('summary'));
});

test('the mouse can do what the keys do', async () => {
  const page = await openAt('summary');
  await page.press(controls.next);
  await seeQuestion(satisfiedWith.label);
  await page.press(controls.previous);
  await seeQuestion(titleOf('summary'));
  await page.press(controls.black);
  expect(screen.getByRole('button', { name: words.black })).toBeVisible();
});

test('the wall follows another window, and tells it where it goes itself', async () => {
  const { person, show, other } = await openAt('summary');
  await show({ kind: 'field', step: 'decision', field: 'reason' });
  await seeQuestion(said.steps.decision.fields.reason.label);
  await person.keyboard('{PageDown}');
  await waitFor(() => expect(other.parts.get('place')).not.toMatchObject({ field: 'reason' }));
});

/** No time goes until the test has ended, or goes on: on a busy machine a second can pass between two letters. */
function holdClock(): () => void {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  onTestFinished(() => clock.mockRestore());
  return () => clock.mockRestore();
}

test('the wall waits for a word to be written when another window moves it', async () => {
  const page = await openAt('summary');
  await page.person.keyboard('{PageDown}{Enter}');
  const goOn = holdClock();
  await page.person.keyboard('Midt i et or');
  await page.show({ kind: 'field', step: 'summary', field: 'areasToStrengthen' });
  expect(screen.getByText(words.waiting)).toBeVisible();
  await page.person.keyboard('d');
  goOn();
  await seeQuestion(satisfiedWith.label);
  await seeQuestion(areasToStrengthen.label);
  expect(screen.queryByText(words.waiting)).not.toBeInTheDocument();
  expect(answerIn(await page.answers(), summary, 'satisfiedWith')).toBe('Midt i et ord');
});

test('a letter struck just after the answer went away is no command', async () => {
  const { person, show } = await openAt('summary');
  await person.keyboard('{PageDown}{Enter}');
  holdClock();
  await person.keyboard('Noe');
  (document.activeElement as HTMLElement).blur();
  await show({ kind: 'step', step: 'decision' });
  await seeQuestion(titleOf('decision'));
  await person.keyboard('b');
  expect(screen.queryByRole('button', { name: words.black })).not.toBeInTheDocument();
});

test('rows are taken one by one, and one that is removed elsewhere leads to the list it stood in', async () => {
  const rows = [
    { id: 'a', text: 'Lang ventetid' },
    { id: 'b', contribution: 'Brukerne ser køen' },
  ];
  const { person, show, other } = await openAt('strategy', { strategy: { challenges: rows } });
  await show({ kind: 'row', step: 'strategy', field: 'challenges', row: 'a' });
  await seeQuestion('Lang ventetid');
  expect(screen.getByText(words.rowOf('Utfordring', 1, 2))).toBeVisible();
  await person.keyboard('{PageDown}');
  await seeQuestion('Utfordring 2');
  act(() => void other.change([removeAt(placeOf(strategy, 'challenges'), 'b')], ''));
  await seeQuestion(said.steps.strategy.fields.challenges.label);
});

test('a place the program does not know, kept by another version, is no place', async () => {
  const scene = { kind: 'step', step: 'gone' } as const;
  await openMeeting('room', {}, { scene, more: { lastStep: 'summary' } });
  await seeQuestion(titleOf('summary'));
});

test('a disk that takes nothing more is told of on the wall, with a way to keep what is written', async () => {
  const page = await openAt('summary', {}, { repository: repositoryWhere({ write: refuses }) });
  await page.person.keyboard('{PageDown}{Enter}Viktig');
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getByText(new RegExp(said.shell.frame.notSaved))).toBeVisible();
  expect(alert.getByRole('button', { name: said.shell.frame.downloadNow })).toBeVisible();
});

test('a process that is removed in another window is told of on the wall', async () => {
  const page = await openAt('summary');
  act(() => page.line.tell({ kind: 'removed' }));
  expect(await screen.findByText(said.shell.frame.removedElsewhere)).toBeVisible();
  expect(page.address()).toBe(routes.room('p1'));
});

test('the wall stays lit, a remote that begins a show leaves it where it is, and nothing is reached under the black', async () => {
  const release = vi.fn(() => Promise.resolve());
  const request = vi.fn(() => Promise.resolve({ release }));
  const requestFullscreen = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { wakeLock: { request } }));
  Object.assign(document.documentElement, { requestFullscreen });
  const page = await openAt('summary');
  expect(request).toHaveBeenCalledWith('screen');
  expect(fireEvent.keyDown(document.body, { key: 'F5', code: 'F5' })).toBe(false);
  expect(requestFullscreen).toHaveBeenCalledOnce();
  const before = main().getByRole('heading', { level: 2 });
  await page.person.keyboard('b');
  expect(before.closest('[inert]')).not.toBeNull();
  await page.person.keyboard('b');
  expect(document.activeElement?.matches('input, textarea')).toBe(false);
  await page.goTo('/');
  await waitFor(() => expect(release).toHaveBeenCalled());
  vi.unstubAllGlobals();
});
