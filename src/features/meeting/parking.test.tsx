import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { routes } from '#desk/routes.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import type { Answers } from '#domain/process/process.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { park, settle, unpark } from '#domain/parking/parking.ts';
import { labelled } from '#domain/values/labelled.ts';
import { begunInMemory } from '#tests/support/page/begun-in-memory.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { facilitator: words, room } = said.room;
const { fields } = said.steps.strategy;
const parked = (...items: readonly Readonly<Record<string, string>>[]): Answers => ({
  strategy: { challenges: [{ id: 'c1', text: 'Lang ventetid' }, { id: 'c2' }] },
  parking: { items: items.map((item, index) => ({ id: `u${index + 1}`, ...item })) },
});
const field = { step: 'strategy', field: 'challenges' };
const panel = () => within(screen.getByRole('region', { name: words.parked }));
const lines = (): readonly (string | null)[] =>
  panel()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const itemsOf = async (page: OpenMeeting) => rowsIn(await page.answers(), parking, 'items');

test('what is parked without a text is called by its field and row on the wall', async () => {
  await openMeeting('room', parked(field, { ...field, row: 'c1' }, { ...field, row: 'c2' }), {
    scene: { kind: 'parking' },
  });
  await seeQuestion(room.parkingTitle);
  const list = within(screen.getByRole('main')).getAllByRole('listitem');
  expect(list.map(({ textContent }) => textContent)).toEqual([
    fields.challenges.label,
    labelled(fields.challenges.label, 'Lang ventetid'),
    labelled(fields.challenges.label, 'Utfordring 2'),
  ]);
});

test('the wall says what is unclear, who finds out and when, and nothing that is settled', async () => {
  const settled = { id: 'done', text: 'Hvem leder?', settled: true };
  const answers = parked({ text: 'Hvem betaler?', who: 'Klinikksjef', when: '2027-05-12', why: 'Ingen vet' });
  const items = [...rowsIn(answers, parking, 'items'), settled];
  await openMeeting('room', { ...answers, parking: { items } }, { scene: { kind: 'parking' } });
  await seeQuestion(room.parkingTitle);
  expect(within(screen.getByRole('main')).getByRole('listitem')).toHaveTextContent(
    'Hvem betaler?Klinikksjef, 12. mai 2027',
  );
});

test('a parked field has a name in the facilitator’s window, and is settled under it', async () => {
  const page = await openMeeting('facilitator', parked({ ...field, row: 'c1' }));
  const name = labelled(fields.challenges.label, 'Lang ventetid');
  expect(lines()[0]).toContain(name);
  await page.person.click(panel().getByRole('checkbox', { name: words.parkSettled(name) }));
  expect(panel().queryByRole('listitem')).not.toBeInTheDocument();
  expect((await itemsOf(page))[0]?.settled).toBe(true);
  await page.press(said.shell.frame.undo);
  expect(lines()).toHaveLength(1);
});

test('what is written down in the facilitator’s window belongs to the step of the room', async () => {
  const page = await openMeeting('facilitator', {}, { scene: { kind: 'step', step: 'strategy' } });
  await page.press(words.parkAdd, panel());
  await page.press(words.parkDone, panel());
  expect(panel().queryByRole('listitem')).not.toBeInTheDocument();
  await page.write(said.parking.text, 'Hvem betaler?', panel());
  await page.write(said.parking.why, 'Budsjettet er delt', panel());
  await page.write(said.parking.who, 'Klinikksjef', panel());
  await page.press(words.parkDone, panel());
  expect(lines()[0]).toContain('Hvem betaler?Budsjettet er deltKlinikksjef');
  expect(await itemsOf(page)).toEqual([
    {
      id: expect.any(String) as string,
      text: 'Hvem betaler?',
      why: 'Budsjettet er delt',
      who: 'Klinikksjef',
      step: 'strategy',
    },
  ]);
});

test('why something is unclear is written on in the facilitator’s window', async () => {
  const page = await openMeeting('facilitator', parked(field));
  await page.press(words.parkEdit(fields.challenges.label), panel());
  await page.write(said.parking.why, 'Ingen har tall', panel());
  await page.press(words.parkChanged, panel());
  await waitFor(() => expect(lines()[0]).toContain('Ingen har tall'));
  expect(panel().queryByRole('textbox')).not.toBeInTheDocument();
  expect((await itemsOf(page))[0]?.why).toBe('Ingen har tall');
});

test('a text that is cleared to be written anew keeps its field', async () => {
  const page = await openMeeting('facilitator', { parking: { items: [{ id: 'u1', text: 'Tolk' }] } });
  await page.press(words.parkEdit('Tolk'), panel());
  await page.write(said.parking.text, 'Tolk og tegnspråk', panel());
  await waitFor(() => expect(lines()[0]).toContain('Tolk og tegnspråk'));
  expect(await itemsOf(page)).toEqual([{ id: 'u1', text: 'Tolk og tegnspråk' }]);
});

test('something begun stands open the next time, and stays so while it is emptied to be written anew', async () => {
  const begunTexts = begunInMemory();
  begunTexts.write({ process: 'p1', at: 'parking/why' }, 'Ingen vet');
  const page = await openMeeting('facilitator', {}, { begunTexts });
  const why = () => panel().getByRole('textbox', { name: said.parking.why });
  expect(why()).toHaveValue('Ingen vet');
  await page.person.clear(why());
  await page.person.type(why(), 'Budsjettet er delt');
  expect(why()).toHaveValue('Budsjettet er delt');
});

test('something removed in another window while it is written on does not come back', async () => {
  const page = await openMeeting('facilitator', parked({ text: 'Tolk' }));
  await page.press(words.parkEdit('Tolk'), panel());
  page.other.change(unpark('u1'), 'Fjernet');
  await waitFor(() => expect(panel().queryByRole('textbox')).not.toBeInTheDocument());
  expect(await itemsOf(page)).toEqual([]);
});

test('more than a few are folded together, the latest in sight, until all are asked for', async () => {
  const page = await openMeeting(
    'facilitator',
    parked(...['A', 'B', 'C', 'D', 'E'].map((text) => ({ text }))),
  );
  expect(lines().map((line) => line?.[0])).toEqual(['C', 'D', 'E']);
  await page.press(words.parkAll(5), panel());
  expect(lines()).toHaveLength(5);
  await page.press(words.parkFewer, panel());
  expect(lines()).toHaveLength(3);
});

test('a field that is marked as unclear on the page of its step stands on the wall', async () => {
  const page = await openMeeting('meeting', parked());
  await page.goTo(routes.step('p1', 'strategy'));
  await page.press(said.parking.markOf(fields.challenges.label));
  await page.goTo(routes.room('p1'));
  await page.show({ kind: 'parking' });
  await seeQuestion(room.parkingTitle);
  expect(within(screen.getByRole('main')).getByRole('listitem')).toHaveTextContent(fields.challenges.label);
});

/** The wall, while a facilitator's window stands somewhere. */
async function openWall(scene: RoomScene, answers: Answers): Promise<OpenMeeting> {
  const page = await openMeeting('room', answers, { scene });
  act(() => page.line.parts.set('facilitator', 1));
  await waitFor(() => expect(screen.queryByRole('navigation')).not.toBeInTheDocument());
  return page;
}
const onWall = (): readonly (string | null)[] =>
  within(screen.getByRole('main'))
    .queryAllByText((text) => text.startsWith(said.parking.tag))
    .map(({ textContent }) => textContent);

const unclear: Answers = {
  stakeholders: { groups: [{ id: 'g1', name: 'Søsken' }] },
  plan: { measures: [{ id: 'm1', measure: 'Lage opplæring' }] },
  parking: {
    items: [
      { id: 'u1', step: 'summary', field: 'satisfiedWith', text: 'Hvem har spurt?' },
      { id: 'u2', step: 'summary', field: 'satisfiedWith', text: 'Gjelder det alle?' },
      { id: 'u3', step: 'about', field: 'healthTrust' },
      { id: 'u4', step: 'stakeholders', field: 'groups', row: 'g1', text: 'Hvor gamle?' },
      { id: 'u5', step: 'plan', field: 'measures', row: 'm1' },
      { id: 'u6', step: 'plan', field: 'measures', text: 'Hvem eier planen?' },
      { id: 'u7', step: 'criteria', field: 'criteria', text: 'Er det lov?' },
      { id: 'u8', step: 'strategy', field: 'challenges', text: 'Er klart', settled: true },
    ],
  },
};
const { tag } = said.parking;

test.each<[string, RoomScene, readonly string[]]>([
  [
    'an answer alone',
    { kind: 'field', step: 'summary', field: 'satisfiedWith' },
    [`${tag}: Hvem har spurt?; Gjelder det alle?`],
  ],
  ['one of several short answers', { kind: 'field', step: 'about', field: 'healthTrust' }, [tag]],
  ['a list, by its row', { kind: 'field', step: 'stakeholders', field: 'groups' }, [`${tag}: Hvor gamle?`]],
  [
    'the plan, by its field and its row',
    { kind: 'field', step: 'plan', field: 'measures' },
    [`${tag}: Hvem eier planen?`, tag],
  ],
  ['a row', { kind: 'row', step: 'plan', field: 'measures', row: 'm1' }, [tag]],
  [
    'a score',
    { kind: 'scoring', step: 'stakeholders', row: 'g1', question: 'importance' },
    [`${tag}: Hvor gamle?`],
  ],
  ['the dots', { kind: 'dots', step: 'criteria' }, [`${tag}: Er det lov?`]],
  ['and not what is settled', { kind: 'field', step: 'strategy', field: 'challenges' }, []],
])('what is unclear is marked on the wall: %s', async (_what, scene, marks) => {
  await openWall(scene, unclear);
  await waitFor(() => expect(onWall()).toEqual(marks));
});

test('a mark comes and goes on the wall as it does in another window', async () => {
  const page = await openWall({ kind: 'field', step: 'summary', field: 'satisfiedWith' }, {});
  expect(onWall()).toEqual([]);
  act(
    () =>
      void page.other.change(park({ id: 'u1', step: 'summary', field: 'satisfiedWith', text: 'Hvem?' }), ''),
  );
  await waitFor(() => expect(onWall()).toEqual([`${tag}: Hvem?`]));
  act(() => void page.other.change(settle('u1'), ''));
  await waitFor(() => expect(onWall()).toEqual([]));
});

test.each<[string, RoomScene, string, Readonly<Record<string, string>>]>([
  [
    'an answer',
    { kind: 'field', step: 'summary', field: 'satisfiedWith' },
    said.steps.summary.fields.satisfiedWith.label,
    { step: 'summary', field: 'satisfiedWith' },
  ],
  [
    'a row',
    { kind: 'row', step: 'plan', field: 'measures', row: 'm1' },
    'Lage opplæring',
    { step: 'plan', field: 'measures', row: 'm1' },
  ],
])('%s is marked as unclear in the room, where it is written', async (_what, scene, name, place) => {
  const page = await openMeeting('room', { plan: unclear['plan'] ?? {} }, { scene });
  await page.press(said.parking.markOf(name));
  await page.write(said.parking.text, 'Hvem vet?');
  await waitFor(async () => expect(await itemsOf(page)).toMatchObject([{ ...place, text: 'Hvem vet?' }]));
});
