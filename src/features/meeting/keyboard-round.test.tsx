import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeOf, rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { setAt } from '#domain/process/changes-at.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Row } from '#domain/process/rows.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { turn, ...words } = said.scoring;
const two: Answers = {
  stakeholders: {
    groups: [
      { id: 'g1', name: 'Søsken' },
      { id: 'g2', name: 'Foreldre' },
    ],
  },
};
const ballot = (person: string, group: string, involvement: number, importance: number) => ({
  id: `${person}-${group}`,
  person,
  group,
  involvement,
  importance,
});
const main = (): HTMLElement => screen.getByRole('main');
const see = (text: string): Promise<unknown> => waitFor(() => expect(main()).toHaveTextContent(text));
const ballotsIn = async (page: OpenMeeting) => rowsIn(await page.answers(), meeting, 'ballots');

/** The wall at the first group, with the keyboard on its way to the first person. */
async function startRound(answers: Answers = two): Promise<OpenMeeting> {
  const scene = { kind: 'scoring', step: 'stakeholders', row: 'g1', question: 'involvement' } as const;
  const page = await openMeeting('room', answers, { scene });
  await page.press(turn.start);
  return page;
}

test('each person answers every group in turn, and what anybody chooses is never on the wall', async () => {
  const page = await startRound();
  await see(turn.who(1));
  await page.press(turn.begin);
  for (const key of ['2', '3', '1', '2']) {
    expect(main().querySelector('[aria-pressed="true"], [aria-checked="true"], :checked')).toBeNull();
    await page.person.keyboard(key);
  }
  // One hand-over screen: whose turn it is next, and how much it is.
  await see(turn.who(2));
  await see(turn.thanks);
  await see(turn.howMuch(4, 1));
  await page.person.keyboard('{Enter}');
  await see(turn.progress(1, 4));
  await seeQuestion('Søsken');
  expect(await ballotsIn(page)).toEqual([ballot('1', 'g1', 2, 3), ballot('1', 'g2', 1, 2)]);
});

test('the arrows go back and on within a turn, never to the turn before, and the wall stays', async () => {
  const page = await startRound();
  await page.press(turn.begin);
  await page.person.keyboard('{ArrowLeft}{PageUp}');
  await see(turn.progress(1, 4));
  await page.person.keyboard('2');
  await see(words.questions.importance);
  await page.person.keyboard('{ArrowLeft}');
  await see(turn.kept);
  await page.person.keyboard('1{ArrowRight}');
  await seeQuestion('Foreldre');
  await page.press(turn.back);
  await seeQuestion('Søsken');
  expect((await ballotsIn(page))[0]).toMatchObject({ involvement: 1 });
  expect(page.other.parts.get('place')).toMatchObject({ row: 'g1' });
});

test('an arrow that is held down moves neither the turn nor the wall more than once', async () => {
  const page = await startRound();
  await page.press(turn.begin);
  fireEvent.keyDown(main(), { key: 'ArrowRight' });
  for (let held = 0; held < 5; held += 1) fireEvent.keyDown(main(), { key: 'ArrowRight', repeat: true });
  await see(words.questions.importance);
  await seeQuestion('Søsken');
});

test('answers are given by press too, and a question can be passed over', async () => {
  const page = await startRound();
  await page.press(turn.begin);
  const { scale } = said.steps.stakeholders.fields.groups.columns.involvement;
  await page.press(words.scoreOf(3, scale[3]));
  await page.press(turn.skip);
  await seeQuestion('Foreldre');
  expect(await ballotsIn(page)).toEqual([{ id: '1-g1', person: '1', group: 'g1', involvement: 3 }]);
});

test('a round that is broken off goes on with the same person, who is not counted twice', async () => {
  const page = await startRound();
  await page.press(turn.begin);
  await page.person.keyboard('2');
  await page.press(turn.quit);
  await see(words.answeredOnly(1));
  await page.press(turn.start);
  await see(turn.who(1));
  await page.press(turn.begin);
  await page.person.keyboard('3');
  expect(await ballotsIn(page)).toEqual([{ id: '1-g1', person: '1', group: 'g1', involvement: 3 }]);
});

test('a group that is locked is settled, and not asked about again', async () => {
  const [first, second] = two.stakeholders?.['groups'] as readonly [Row, Row];
  const locked = { ...second, involvement: 1, importance: 2, agreed: true };
  const page = await startRound({ stakeholders: { groups: [first, locked] } });
  await see(turn.howMuch(2, 1));
  await page.press(turn.begin);
  await page.person.keyboard('23');
  await see(turn.who(2));
});

test('a new round begins with the next person', async () => {
  await startRound({ ...two, meeting: { ballots: [ballot('1', 'g1', 2, 2), ballot('2', 'g1', 3, 3)] } });
  await see(turn.who(3));
});

test('without groups there is nothing to send the keyboard round for', async () => {
  const page = await startRound();
  page.other.change(
    ['g1', 'g2'].map((group) => setAt(placeOf(stakeholders, 'groups', group, 'name'), undefined)),
    '',
  );
  await see(turn.none);
  await page.press(turn.quit);
  await see(words.questions.involvement);
});

test('the facilitator sees how many have been round, clears the round, and can take that back', async () => {
  const scene = { kind: 'scoring', step: 'stakeholders', row: 'g1', question: 'involvement' } as const;
  const ballots = [ballot('1', 'g1', 2, 2), ballot('2', 'g1', 3, 3)];
  const page = await openMeeting('facilitator', { ...two, meeting: { ballots } }, { scene });
  const controls = () => within(screen.getByRole('region', { name: 'Søsken' }));
  expect(controls().getByText(turn.so(2))).toBeVisible();
  await page.press(turn.clear, controls());
  expect(await ballotsIn(page)).toEqual([]);
  await page.press(said.shell.frame.undo);
  expect(await ballotsIn(page)).toEqual(ballots);
});
