import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { placeOf, rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { setAt } from '#domain/process/changes-at.ts';
import type { Answers } from '#domain/process/process.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { ideas: words } = said.meeting;
const { challenges } = said.steps.strategy.fields;
const scene = { kind: 'ideas', step: 'strategy' } as const;
const idea = (id: string, text: string, more = {}) => ({ id, text, step: 'strategy', ...more });
const withIdeas = (...ideas: readonly object[]): Answers => ({ meeting: { ideas } });

const openWall = (answers: Answers = {}): Promise<OpenMeeting> => openMeeting('room', answers, { scene });
const box = (): HTMLElement => screen.getByRole('textbox', { name: words.write });
const list = () => within(screen.getByRole('region', { name: words.list }));
const count = (ideas: number, placed: number): void =>
  void expect(list().getByText(words.count(ideas, placed))).toBeVisible();
const place = (text: string): string => words.placeOf(text, challenges.row);
const ideasIn = async (page: OpenMeeting) => rowsIn(await page.answers(), meeting, 'ideas');
const challengesIn = async (page: OpenMeeting) => rowsIn(await page.answers(), strategy, 'challenges');

afterEach(() => void vi.useRealTimers());

test('a line is an idea, many lines are as many, and bullets fall away', async () => {
  const page = await openWall();
  expect(list().getByText(words.none)).toBeVisible();
  await page.person.type(box(), 'Tolk i alle samtaler{Enter}');
  fireEvent.change(box(), { target: { value: '- Kortere ventetid\n\n2. Bedre overganger' } });
  await page.press(words.add);
  count(3, 0);
  expect(screen.getByText(words.added(2))).toBeVisible();
  expect(box()).toHaveValue('');
  const texts = (await ideasIn(page)).map(({ text }) => text);
  expect(texts).toEqual(['Tolk i alle samtaler', 'Kortere ventetid', 'Bedre overganger']);
});

test('a line that is begun is kept as an idea when the room moves on', async () => {
  const page = await openWall();
  await page.person.type(box(), 'Halv tanke');
  await page.person.keyboard('{PageDown}');
  await waitFor(() => expect(screen.queryByRole('textbox', { name: words.write })).not.toBeInTheDocument());
  expect(await ideasIn(page)).toMatchObject([{ text: 'Halv tanke' }]);
});

test('an idea is placed in the first blank row, and «Angre» beside it takes all of that back', async () => {
  const page = await openWall({
    ...withIdeas(idea('i1', 'Tolk')),
    strategy: { challenges: [{ id: 'c1', text: 'Kø' }, { id: 'c2' }] },
  });
  await page.press(place('Tolk'));
  count(1, 1);
  expect(list().getByText(words.placed(challenges.row))).toBeVisible();
  expect(await challengesIn(page)).toEqual([
    { id: 'c1', text: 'Kø' },
    { id: 'c2', text: 'Tolk' },
  ]);
  await page.press(words.undo);
  count(1, 0);
  expect(await challengesIn(page)).toEqual([{ id: 'c1', text: 'Kø' }, { id: 'c2' }]);
});

test('«Angre» beside the ideas takes back the latest deed there, and is gone once it has', async () => {
  const page = await openWall(withIdeas(idea('i1', 'Tolk'), idea('i2', 'Kø')));
  await page.press(words.remove('Tolk'));
  expect(screen.getByText(words.removed('Tolk'))).toBeVisible();
  await page.press(words.undo);
  count(2, 0);
  await page.press(words.remove('Kø'));
  await page.person.type(box(), 'Ny{Enter}');
  await page.press(words.undo);
  count(1, 0);
  expect((await ideasIn(page)).map(({ text }) => text)).toEqual(['Tolk']);
  expect(screen.queryByRole('button', { name: words.undo })).not.toBeInTheDocument();
});

test('what another window does takes «Angre» beside an idea neither away nor along', async () => {
  const page = await openWall(withIdeas(idea('i1', 'Tolk')));
  await page.press(words.remove('Tolk'));
  act(() => void page.other.change([setAt(placeOf(strategy, 'missedInput'), 'Ja')], 'Svar'));
  await page.press(words.undo);
  count(1, 0);
  expect((await page.answers())[strategy.id]).toEqual({ missedInput: 'Ja' });
});

test('ideas are gathered under a theme, which can be placed as one', async () => {
  const page = await openWall(withIdeas(idea('i1', 'Tolk'), idea('i2', 'Tegnspråk'), idea('i3', 'Kø')));
  await page.person.click(screen.getByRole('checkbox', { name: words.mark('Tolk') }));
  await page.person.click(screen.getByRole('checkbox', { name: words.mark('Tegnspråk') }));
  expect(screen.getByText(words.marked(2))).toBeVisible();
  await page.person.type(screen.getByRole('combobox', { name: words.theme }), 'Språk{Enter}');
  expect(list().getByRole('heading', { name: 'Språk' })).toBeVisible();
  expect(list().getByRole('heading', { name: words.loose })).toBeVisible();
  await page.press(words.placeTheme('Språk', challenges.row));
  count(3, 2);
  const [row] = await challengesIn(page);
  expect(row).toMatchObject({ text: 'Språk' });
  expect(await ideasIn(page)).toMatchObject([{ placed: true, row: row?.id }, { placed: true }, {}]);
});

test('marks are taken away without a theme', async () => {
  const page = await openWall(withIdeas(idea('i1', 'Tolk')));
  await page.person.click(screen.getByRole('checkbox', { name: words.mark('Tolk') }));
  await page.press(words.unmark);
  expect(screen.queryByText(words.marked(1))).not.toBeInTheDocument();
});

test('an idea that was placed says what its place holds now, and is taken out without losing that', async () => {
  const placed = idea('i1', 'Tolk', { placed: true, field: 'challenges', row: 'c1' });
  const rows = [{ id: 'c1', text: 'Tolk og tegnspråk' }];
  const page = await openWall({ ...withIdeas(placed), strategy: { challenges: rows } });
  expect(list().getByText(words.placedAs(challenges.row, 'Tolk og tegnspråk'))).toBeVisible();
  await page.press(words.unplace('Tolk'));
  count(1, 0);
  expect(await challengesIn(page)).toEqual(rows);
});

test('ideas of another step are not among these', async () => {
  await openWall(withIdeas({ ...idea('i1', 'Tolk'), step: 'insight' }));
  expect(list().getByText(words.none)).toBeVisible();
});

/** A window that comes into sight looks at the clock at once. */
function letPass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}
const timer = (): HTMLElement => screen.getByRole('timer');

test('the rounds count down, stand still, and go on to the next', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  const page = await openWall();
  expect(screen.getByRole('region', { name: words.rounds.alone })).toBeVisible();
  expect(timer()).toHaveTextContent('1:00');
  await page.press(words.start);
  letPass(20);
  expect(timer()).toHaveTextContent('0:40');
  await page.press(words.pause);
  letPass(100);
  expect(timer()).toHaveTextContent('0:40');
  await page.press(words.more);
  expect(timer()).toHaveTextContent('1:40');
  await page.press(words.next);
  expect(screen.getByRole('region', { name: words.rounds.pairs })).toBeVisible();
  expect(timer()).toHaveTextContent('2:00');
});

test('a round that is over says so, and begins anew when it is started', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  const page = await openWall();
  await page.press(words.start);
  letPass(61);
  expect(screen.getByText(words.roundOver)).toBeVisible();
  await page.press(words.start);
  expect(timer()).toHaveTextContent('1:00');
  expect(screen.queryByText(words.roundOver)).not.toBeInTheDocument();
});

test('the facilitator begins the gathering, times it, and takes the room back to its step', async () => {
  const page = await openMeeting('facilitator', {}, { scene: { kind: 'step', step: 'strategy' } });
  await page.press(words.gather);
  await waitFor(() => expect(page.other.parts.get('place')).toEqual(scene));
  await page.press(words.start);
  await waitFor(() => expect(page.other.parts.get('think/strategy')).toMatchObject({ round: 0 }));
  await page.press(words.backToStep);
  await waitFor(() => expect(page.other.parts.get('place')).toEqual({ kind: 'step', step: 'strategy' }));
});

test('a step that takes no ideas offers no gathering', async () => {
  await openMeeting('facilitator', {}, { scene: { kind: 'step', step: 'stakeholders' } });
  expect(screen.queryByRole('button', { name: words.gather })).not.toBeInTheDocument();
});

test('from the ideas the wall goes on with the first question of the step', async () => {
  const page = await openWall();
  await seeQuestion(said.steps.strategy.openers[0] ?? '');
  await page.person.keyboard('{PageDown}');
  await seeQuestion(said.steps.strategy.fields.missedInput.label);
});
