import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { Answers } from '#domain/process/process.ts';
import { countHand } from '#domain/scoring/deeds.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { scoring: words } = said;
const { columns } = said.steps.stakeholders.fields.groups;
const groups = [
  { id: 'g1', name: 'Søsken' },
  { id: 'g2', name: 'Foreldre' },
];
const two: Answers = { stakeholders: { groups } };
const scene = (row: string, question: ScoringQuestion = 'involvement') =>
  ({ kind: 'scoring', step: 'stakeholders', row, question }) as const;
const openAt = (row: string, answers: Answers = two, question?: ScoringQuestion): Promise<OpenMeeting> =>
  openMeeting('room', answers, { scene: scene(row, question) });

const main = () => within(screen.getByRole('main'));
const see = (text: string): Promise<unknown> =>
  waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(text));
const hidden = (text: string): unknown => expect(screen.getByRole('main')).not.toHaveTextContent(text);
const seeScene = async (group: string, question: ScoringQuestion): Promise<void> => {
  await seeQuestion(group);
  await see(words.questions[question]);
};
/** The three lines, 1 to 3, as they are read. */
const lines = (): readonly (string | null)[] =>
  within(main().getByRole('list', { name: words.lines(true) }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const groupIn = async (page: OpenMeeting, id: string) =>
  rowsIn(await page.answers(), stakeholders, 'groups').find((row) => row.id === id);

test('hands are counted by key and by press, and nothing of them is seen before they are shown', async () => {
  const page = await openAt('g1');
  await page.person.keyboard('113{Shift>}3{/Shift}');
  await page.press(words.oneMore(3, columns.involvement.scale[3]));
  await page.press(words.oneMore(3, columns.involvement.scale[3]));
  await page.press(words.oneLess(3, columns.involvement.scale[3]));
  await see(words.answeredOnly(3));
  hidden(words.scores(2));
  expect(main().queryByRole('list', { name: words.lines(true) })).not.toBeInTheDocument();
  await page.person.keyboard('s');
  expect(lines()).toEqual([
    expect.stringContaining(words.scores(2)),
    expect.stringContaining(words.scores(0)),
    expect.stringContaining(words.scores(1)),
  ]);
  await see(words.apart);
  expect((await groupIn(page, 'g1'))?.involvementVotes).toEqual([2, 0, 1]);
});

test('never fewer than no hands are counted', async () => {
  const page = await openAt('g1');
  await page.person.keyboard('{Shift>}1{/Shift}1');
  await see(words.answeredOnly(1));
  expect((await groupIn(page, 'g1'))?.involvementVotes).toEqual([1, 0, 0]);
});

test('hands counted in two windows at once are all counted', async () => {
  const page = await openAt('g1');
  const count = (): void =>
    act(() => {
      const { answers } = page.other.getState().process;
      page.other.change(countHand(answers, 'g1', 'involvement', 2, 1), 'Telling');
    });
  for (let hand = 0; hand < 3; hand += 1) {
    count();
    await page.person.keyboard('2');
  }
  await see(words.answeredOnly(6));
  expect((await groupIn(page, 'g1'))?.involvementVotes).toEqual([0, 6, 0]);
});

test('it is said how many are left to answer, and when all have', async () => {
  const page = await openAt('g1');
  await page.write(words.howMany, '2');
  expect(main().getByRole('textbox', { name: words.howMany })).toHaveValue('2');
  (document.activeElement as HTMLElement).blur();
  await page.person.keyboard('1');
  await see(words.answered(1, 2));
  await page.person.keyboard('1');
  await see(words.answeredAll(2));
});

test('the participants are how many there are until somebody says otherwise', async () => {
  const participants = [
    { id: 'p1', role: 'Klinikksjef' },
    { id: 'p2', role: 'Leder' },
  ];
  await openAt('g1', { ...two, about: { participants } });
  expect(main().getByRole('textbox', { name: words.howMany })).toHaveAttribute('placeholder', '2');
});

test('what is shown in one window is shown in the other, and can be hidden again', async () => {
  const page = await openAt('g1');
  act(() => page.other.parts.set('shown', ['g1/involvement']));
  await see(words.nobody);
  await page.press(words.hide);
  await waitFor(() => expect(page.other.parts.get('shown')).toEqual([]));
});

test('people agree on a number by key or press, take it back, lock it and go on', async () => {
  const page = await openAt('g1');
  await page.person.keyboard('s2');
  expect(main().getByRole('button', { name: words.agreedOn(2) })).toHaveAttribute('aria-pressed', 'true');
  await page.press(words.agreedOn(2));
  await page.press(words.agreeOn(1));
  await page.press(words.toImportance);
  await seeScene('Søsken', 'importance');
  await see(words.plot.waiting);
  await page.person.keyboard('s3');
  await see(words.plot.gap(2));
  await see(said.zones['largest-gap']);
  await page.person.keyboard('l');
  await seeScene('Foreldre', 'involvement');
  expect(await groupIn(page, 'g1')).toMatchObject({ involvement: 1, importance: 3, agreed: true });
});

test('a number that lacks its other is not locked on the way on', async () => {
  const page = await openAt('g1', two, 'importance');
  await page.person.keyboard('s2l');
  await seeScene('Foreldre', 'involvement');
  expect((await groupIn(page, 'g1'))?.agreed).toBeUndefined();
});

test('locked numbers are seen by all and changed by nobody, until they are opened', async () => {
  const locked = [{ id: 'g1', name: 'Søsken', involvement: 1, importance: 2, agreed: true }];
  const page = await openAt('g1', { stakeholders: { groups: locked } });
  expect(lines()[0]).toContain(words.agreedOn(1));
  await page.person.keyboard('3s');
  expect(await groupIn(page, 'g1')).toMatchObject({ involvement: 1, agreed: true });
  await page.press(words.unlock);
  act(() => page.other.parts.set('shown', ['g1/involvement']));
  await waitFor(() => expect(main().getByRole('button', { name: words.agreeOn(3) })).toBeVisible());
  await page.person.keyboard('3');
  expect(await groupIn(page, 'g1')).toMatchObject({ involvement: 3 });
});

test('no agreement sets no number, and keeps both views', async () => {
  const page = await openAt('g2');
  await page.person.keyboard('s');
  await page.press(words.disagree);
  await page.write(words.oneView, 'De blir spurt hver uke');
  await page.write(words.otherView, 'De blir aldri hørt');
  await page.press(words.backToScores);
  await see(words.bothNoted);
  const answers = await page.answers();
  expect(rowsIn(answers, meeting, 'disagreements')).toEqual([
    { id: 'g2', text: 'De blir spurt hver uke', other: 'De blir aldri hørt' },
  ]);
  expect((await groupIn(page, 'g2'))?.involvement).toBeUndefined();
});

const leader = (id: string, group: string, involvement: 1 | 2 | 3) => ({
  id: `${id}-${group}`,
  leader: id,
  group,
  involvement,
});
const sent = [leader('a', 'g1', 1), leader('b', 'g1', 1), leader('a', 'g2', 1), leader('b', 'g2', 3)];

test('answers sent in advance are counted with those in the room, or in their place when all score anew', async () => {
  const page = await openAt('g1', { ...two, advance: { scores: sent } });
  await see(`${words.inAdvance(2)}. ${words.onlyOthers}`);
  await page.person.keyboard('3');
  await see(`${words.inAdvance(2)}. ${words.inRoom(1)}.`);
  await page.person.keyboard('s');
  expect(lines()[0]).toContain(words.scores(2));
  await page.person.keyboard('s');
  await page.person.click(main().getByRole('checkbox', { name: words.scoreAnew }));
  await see(words.everybodyAgain);
  await page.person.keyboard('s');
  expect(lines()[0]).toContain(words.scores(0));
  expect(lines()[2]).toContain(words.scores(1));
});

test('where the answers lie among those that are apart is told once they may be seen, and not before', async () => {
  const page = await openAt('g2', { ...two, advance: { scores: sent } });
  const count = `Interessent ${words.placeAmongApart(1, 1)}`;
  const top = (): HTMLElement => screen.getByRole('heading', { level: 1 });
  expect(top()).not.toHaveTextContent(count);
  await page.person.keyboard('s');
  await waitFor(() => expect(top()).toHaveTextContent(count));
});

test('from a locked group the way leads to the next where the answers are apart', async () => {
  const locked = { id: 'g1', name: 'Søsken', involvement: 1, importance: 2, agreed: true };
  const third = { id: 'g3', name: 'Unge' };
  const page = await openAt('g1', {
    stakeholders: { groups: [locked, third, { id: 'g2', name: 'Foreldre' }] },
    advance: { scores: sent },
  });
  await page.press(words.nextApart(1));
  await seeScene('Foreldre', 'involvement');
});
