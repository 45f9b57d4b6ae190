import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerIn, placeOf, rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import type { Answers } from '#domain/process/process.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { scoring: words, room } = said;
const { satisfiedWith } = said.steps.summary.fields;
const main = () => within(screen.getByRole('main'));
const see = (text: string): Promise<unknown> =>
  waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(text));

/** The wall, while a facilitator's window stands somewhere. */
async function openWall(scene: RoomScene, answers: Answers = {}): Promise<OpenMeeting> {
  const page = await openMeeting('room', answers, { scene });
  act(() => page.line.parts.set('facilitator', 1));
  await waitFor(() => expect(screen.queryByRole('navigation')).not.toBeInTheDocument());
  return page;
}
const nothingToPress = (): void => {
  for (const role of ['button', 'textbox', 'radio', 'checkbox', 'combobox', 'spinbutton'])
    expect(screen.queryAllByRole(role)).toEqual([]);
};

const groups = [
  { id: 'g1', name: 'Søsken', involvementVotes: [2, 0, 1] },
  { id: 'g2', name: 'Foreldre' },
];
const criteria = [
  { id: 'c1', text: 'Nylig erfaring', votes: '1' },
  { id: 'c2', text: 'Bor i kommunen', votes: '7' },
];
const everything: Answers = {
  about: { participants: [{ id: 'p1', role: 'Klinikksjef' }] },
  summary: { satisfiedWith: 'Vi blir hørt' },
  decision: { need: 'yes' },
  stakeholders: { groups },
  criteria: { criteria },
  plan: { measures: [{ id: 'm1', measure: 'Lage opplæring', responsible: 'Ergo', deadline: '2027-05-12' }] },
  meeting: { ideas: [{ id: 'i1', step: 'strategy', text: 'Ringe hjem' }] },
  parking: { items: [{ id: 'k1', text: 'Hvem betaler?' }] },
};

test.each<[string, RoomScene, string]>([
  ['a title', { kind: 'step', step: 'summary' }, said.steps.summary.title],
  ['a text', { kind: 'field', step: 'summary', field: 'satisfiedWith' }, 'Vi blir hørt'],
  [
    'a choice',
    { kind: 'field', step: 'decision', field: 'need' },
    said.steps.decision.fields.need.options.yes,
  ],
  ['a list', { kind: 'field', step: 'stakeholders', field: 'groups' }, 'Foreldre'],
  ['the plan in time', { kind: 'field', step: 'plan', field: 'measures' }, '1. Lage opplæring'],
  ['a row', { kind: 'row', step: 'plan', field: 'measures', row: 'm1' }, 'Ergo'],
  ['a score', { kind: 'scoring', step: 'stakeholders', row: 'g1', question: 'involvement' }, 'Søsken'],
  ['dots', { kind: 'dots', step: 'criteria' }, 'Bor i kommunen'],
  ['ideas', { kind: 'ideas', step: 'strategy' }, 'Ringe hjem'],
  ['what is parked', { kind: 'parking' }, 'Hvem betaler?'],
  ['the end', { kind: 'closing' }, 'Hvem betaler?'],
  ['the summary', { kind: 'summary' }, 'Lage opplæring'],
])('%s is shown on the wall with nothing to press', async (_, scene, text) => {
  await openWall(scene, everything);
  await see(text);
  nothingToPress();
});

test('what is written elsewhere stands on the wall at once, and the wall has its controls back when it is alone', async () => {
  const page = await openWall({ kind: 'field', step: 'summary', field: 'satisfiedWith' });
  await see(room.room.notAnswered);
  act(() => void page.other.change([setAt(placeOf(summary, 'satisfiedWith'), 'De ringer tilbake')], ''));
  await see('De ringer tilbake');
  act(() => page.line.parts.set('facilitator', 0));
  expect(await screen.findByRole('navigation', { name: room.controls.name })).toBeVisible();
  expect(main().getByRole('textbox', { name: satisfiedWith.label })).toHaveValue('De ringer tilbake');
});

test('keys steer and count on the wall too, and say nothing of the answers before they are shown', async () => {
  const page = await openWall(
    { kind: 'scoring', step: 'stakeholders', row: 'g2', question: 'involvement' },
    everything,
  );
  await page.person.keyboard('2');
  await see(words.answeredAll(1));
  expect(screen.getByRole('main')).not.toHaveTextContent(words.scores(1));
  await page.person.keyboard('s');
  await see(words.scores(1));
  nothingToPress();
});

test('the facilitator writes the answer of the room, and it stands on the wall', async () => {
  const page = await openMeeting(
    'facilitator',
    {},
    {
      scene: { kind: 'field', step: 'summary', field: 'satisfiedWith' },
    },
  );
  await page.write(satisfiedWith.label, 'Vi blir spurt');
  expect(answerIn(await page.answers(), summary, 'satisfiedWith')).toBe('Vi blir spurt');
  expect(page.other.parts.get('facilitator')).toBeGreaterThan(0);
});

test('the facilitator writes ideas and counts dots, which the newest and the most lead', async () => {
  const page = await openMeeting('facilitator', everything, { scene: { kind: 'ideas', step: 'strategy' } });
  await page.write(said.meeting.ideas.write, 'Felles kurs');
  await page.person.keyboard('{Enter}');
  const texts = rowsIn(await page.answers(), meeting, 'ideas').map(({ text }) => text);
  expect(texts).toEqual(['Ringe hjem', 'Felles kurs']);
  const items = within(main().getByRole('region', { name: said.meeting.ideas.list })).getAllByRole(
    'checkbox',
  );
  expect(items[0]).toHaveAccessibleName(said.meeting.ideas.mark('Felles kurs'));
  await page.show({ kind: 'dots', step: 'criteria' });
  await page.press(words.dots.oneMore('Nylig erfaring'), main());
  const [first] = rowsIn(await page.answers(), criteriaStep, 'criteria');
  expect(first?.votes).toBe('2');
});

test('the keyboard is sent round from the facilitator’s window, and the wall says whose turn it is', async () => {
  const scene = { kind: 'scoring', step: 'stakeholders', row: 'g2', question: 'involvement' } as const;
  const page = await openMeeting('facilitator', everything, { scene });
  await page.press(words.turn.start);
  await page.person.keyboard('{Enter}2');
  await seeQuestion('Søsken');
  expect(rowsIn(await page.answers(), meeting, 'ballots')).toMatchObject([{ person: '1', involvement: 2 }]);
});

test('showing the answers takes away a number from before, unless all said it; shown again it stays', async () => {
  const scene = { kind: 'scoring', step: 'stakeholders', row: 'g1', question: 'involvement' } as const;
  const before = [{ ...groups[0], id: 'g1', involvement: 2 as const }];
  const page = await openMeeting('room', { stakeholders: { groups: before } }, { scene });
  const agreed = async () => rowsIn(await page.answers(), stakeholders, 'groups')[0]?.involvement;
  await page.person.keyboard('s');
  await see(words.apart);
  expect(await agreed()).toBeUndefined();
  await page.person.keyboard('1ss');
  expect(await agreed()).toBe(1);
});

test('a few answers of many are so far, and never all', async () => {
  const scene = { kind: 'scoring', step: 'stakeholders', row: 'g2', question: 'involvement' } as const;
  const page = await openMeeting('room', { stakeholders: { groups }, meeting: { people: '6' } }, { scene });
  await page.person.keyboard('3s');
  await see(words.soFar(1));
  expect(screen.getByRole('main')).not.toHaveTextContent(words.allSaid(3));
  expect(rowsIn(await page.answers(), stakeholders, 'groups')[1]?.involvement).toBeUndefined();
});

test('a screen of several pages is turned before the room goes on', async () => {
  const page = await openWall({ kind: 'field', step: 'summary', field: 'satisfiedWith' }, everything);
  act(() => page.line.parts.set('pages', { scene: 'field/summary/satisfiedWith', number: 2 }));
  await see(room.room.pageOf(1, 2));
  await page.person.keyboard('{PageDown}');
  await see(room.room.pageOf(2, 2));
  await seeQuestion(satisfiedWith.label);
  await page.person.keyboard('{PageDown}');
  await seeQuestion(said.steps.summary.fields.areasToStrengthen.label);
});
