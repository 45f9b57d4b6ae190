import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { routes } from '#desk/routes.ts';
import { answerIn, placeOf, rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { summary as summaryStep } from '#domain/guide/steps/summary.ts';
import type { Answers } from '#domain/process/process.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { giveTheWord } from '#domain/meeting/speaking.ts';
import { openMeeting, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { facilitator: words, controls, room } = said.room;
const { satisfiedWith, areasToStrengthen } = said.steps.summary.fields;
const summary = { kind: 'step', step: 'summary' } as const;
const satisfied = { kind: 'field', step: 'summary', field: 'satisfiedWith' } as const;

const openAt = (scene: RoomScene = summary, answers: Answers = {}): Promise<OpenMeeting> =>
  openMeeting('facilitator', answers, { scene });
const script = () => within(screen.getByRole('main'));
const seeScript = (text: string): Promise<unknown> =>
  waitFor(() => expect(script().getByRole('heading', { level: 1 })).toHaveTextContent(text));
const inRoom = (page: OpenMeeting): unknown => page.other.parts.get('place');
const people = () => within(screen.getByRole('region', { name: words.word }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('«Gå videre» takes the room along, and the next screen is named before it comes', async () => {
  const page = await openAt();
  expect(script().getByText(words.nextScreen)).toBeVisible();
  expect(script().getByText(satisfiedWith.label)).toBeVisible();
  await page.press(words.onward);
  await seeScript(satisfiedWith.label);
  expect(script().getByText(areasToStrengthen.label)).toBeVisible();
  await waitFor(() => expect(inRoom(page)).toEqual(satisfied));
});

test('the list of keys, where single letters are turned off, opens without a key', async () => {
  const page = await openAt();
  await page.press(words.keys);
  expect(await screen.findByRole('checkbox', { name: said.room.keys.letters })).toBeChecked();
});

test('the keys that steer the wall steer it from here too, and Enter writes in its answer', async () => {
  const page = await openAt();
  await page.person.keyboard('{ArrowRight}');
  await seeScript(satisfiedWith.label);
  await page.person.keyboard('{Enter}Blir hørt{Escape}');
  expect(answerIn(await page.answers(), summaryStep, 'satisfiedWith')).toBe('Blir hørt');
  await page.person.keyboard('b');
  expect(screen.getByRole('button', { name: words.lighten })).toBeVisible();
  await waitFor(() => expect(page.other.parts.get('black')).toBe(true));
  await page.press(words.lighten);
  await waitFor(() => expect(page.other.parts.get('black')).toBe(false));
  await page.press(controls.previous);
  await seeScript(said.steps.summary.title);
  await page.person.keyboard('g');
  const list = within(await screen.findByRole('dialog', { name: controls.steps }));
  await page.press(said.steps.roles.title, list);
  await seeScript(said.steps.roles.title);
});

test('who looks around alone leaves the room where it is, and goes back to it', async () => {
  const page = await openAt();
  await page.press(words.lookAround);
  await page.press(words.onward);
  await seeScript(satisfiedWith.label);
  expect(inRoom(page)).toEqual(summary);
  await page.press(words.goToRoom);
  await seeScript(said.steps.summary.title);
});

test('who looks around alone can bring the room along', async () => {
  const page = await openAt();
  await page.press(words.lookAround);
  await page.press(words.onward);
  await page.press(words.bringRoom);
  await waitFor(() => expect(inRoom(page)).toEqual(satisfied));
  expect(screen.getByRole('button', { name: words.lookAround })).toBeVisible();
});

test('the room goes on after what is parked where it came from', async () => {
  const page = await openAt(satisfied);
  await page.press(words.parkShow);
  await seeScript(room.parkingTitle);
  await page.press(words.onward);
  await seeScript(satisfiedWith.label);
});

test('the script opens the step, with another way to ask when the first gives nothing', async () => {
  const page = await openAt();
  const [first = '', second = ''] = said.steps.summary.openers;
  expect(script().getByText(words.quoted(first))).toBeVisible();
  expect(script().getByText(said.script.summary.start)).toBeVisible();
  expect(script().getByText(said.script.summary.agreed)).toBeVisible();
  await page.press(words.askNext);
  expect(script().getByText(words.quoted(second))).toBeVisible();
  expect(script().getByText(said.steps.constraints.title)).toBeVisible();
});

test('a short answer before the room is asked back about, where it stands', async () => {
  const question = said.followUps.summary.satisfiedWith[0];
  const page = await openAt(satisfied, { summary: { satisfiedWith: 'Bra' } });
  expect(script().getByText(words.vagueNow)).toBeVisible();
  expect(script().getByText(words.quoted(question))).toBeVisible();
  await page.press(words.onward);
  await seeScript(areasToStrengthen.label);
  expect(script().queryByText(words.vagueNow)).not.toBeInTheDocument();
});

test('a row before the room is asked back about by the column that is vague', async () => {
  const challenges = [{ id: 'c1', text: 'Vi har lang ventetid til første time', contribution: 'Noe' }];
  const row = { kind: 'row', step: 'strategy', field: 'challenges', row: 'c1' } as const;
  await openAt(row, { strategy: { challenges } });
  const question = said.followUps.strategy.challenges.contribution[0];
  expect(script().getByText(words.quoted(question))).toBeVisible();
});

test('the last step leads to the end of the meeting', async () => {
  await openAt({ kind: 'step', step: 'plan' });
  expect(script().getByText(words.end)).toBeVisible();
});

test('notes are kept step by step, and can be taken back by name', async () => {
  const page = await openAt();
  const label = words.notesOf(said.steps.summary.title);
  await page.write(label, 'Husk pause');
  await page.show({ kind: 'step', step: 'strategy' });
  const other = await screen.findByRole('textbox', { name: words.notesOf(said.steps.strategy.title) });
  expect(other).toHaveValue('');
  await page.show(satisfied);
  expect(await screen.findByRole('textbox', { name: label })).toHaveValue('Husk pause');
  expect(rowsIn(await page.answers(), meeting, 'notes')).toEqual([{ id: 'summary', text: 'Husk pause' }]);
  await page.press(said.shell.frame.undo);
  expect(screen.getByRole('textbox', { name: label })).toHaveValue('');
  expect(screen.getByText(said.shell.frame.undone(label))).toBeVisible();
});

test('undo takes back what was done in this window, and leaves what was written on the wall', async () => {
  const page = await openAt(satisfied);
  const label = words.notesOf(said.steps.summary.title);
  const note = () => screen.getByRole('textbox', { name: label });
  await page.write(label, 'Husk');
  act(() => void page.other.change([setAt(placeOf(summaryStep, 'satisfiedWith'), 'Bra kurs')], 'Svar'));
  (document.activeElement as HTMLElement).blur();
  await page.person.keyboard('{Control>}z{/Control}');
  expect(note()).toHaveValue('');
  await page.press(said.shell.frame.redoWhat(label));
  expect(note()).toHaveValue('Husk');
  expect(answerIn(await page.answers(), summaryStep, 'satisfiedWith')).toBe('Bra kurs');
});

test('notes are never on the wall', async () => {
  await openMeeting(
    'room',
    { meeting: { notes: [{ id: 'summary', text: 'Bare for meg' }] } },
    { scene: satisfied },
  );
  expect(document.body).not.toHaveTextContent('Bare for meg');
});

const participants = [
  { id: 'a', role: 'Klinikksjef', unit: 'Hjerte' },
  { id: 'b', role: '', unit: 'Poliklinikken' },
];

test('who has the floor is seen, counted, and ended by another press', async () => {
  const page = await openAt(summary, { about: { participants } });
  const first = () => people().getByRole('button', { name: /^Klinikksjef/ });
  expect(first()).toHaveTextContent(words.notSpoken);
  await page.person.click(first());
  expect(first()).toHaveAttribute('aria-pressed', 'true');
  await page.person.click(people().getByRole('button', { name: /^Poliklinikken/ }));
  expect(first()).toHaveTextContent(words.spoken(1));
  await page.person.click(first());
  await page.person.click(first());
  expect(first()).toHaveAttribute('aria-pressed', 'false');
  expect(first()).toHaveTextContent(words.spoken(2));
  expect(rowsIn(await page.answers(), meeting, 'spoken')).toEqual([
    { id: 'a', times: '2' },
    { id: 'b', times: '1' },
  ]);
});

test('turns counted in two windows are all counted, and start anew when asked', async () => {
  const page = await openAt(summary, { about: { participants } });
  act(() => void page.other.change(giveTheWord('b'), 'Ordet'));
  await page.person.click(people().getByRole('button', { name: /^Poliklinikken/ }));
  expect(rowsIn(await page.answers(), meeting, 'spoken')).toEqual([{ id: 'b', times: '2' }]);
  await page.press(words.wordReset, people());
  expect(people().getAllByText(words.notSpoken)).toHaveLength(2);
  expect(people().queryByRole('button', { pressed: true })).not.toBeInTheDocument();
  expect(rowsIn(await page.answers(), meeting, 'spoken')).toEqual([]);
});

test('without participants it is said where they are written', async () => {
  await openAt();
  expect(people().getByText(words.wordEmpty)).toBeVisible();
});

test('the whole step is one press away', async () => {
  const page = await openAt();
  await page.person.click(screen.getByRole('link', { name: words.openStep }));
  await waitFor(() => expect(page.address()).toBe(routes.step('p1', 'summary')));
});

/** The browser says whether a window stands that shows the wall. */
function noRoomWindow(): void {
  const locks = { query: () => Promise.resolve({ held: [], pending: [] }), request: () => Promise.resolve() };
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { locks }));
}

test('a browser that opens no window leaves an address to open by hand', async () => {
  noRoomWindow();
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const page = await openAt();
  await page.press(words.openRoom);
  expect(screen.getByText(words.blocked)).toBeVisible();
  expect(screen.getByRole('link', { name: /#\/p\/p1\/room$/ })).toBeVisible();
  open.mockReturnValue(window);
  await page.press(words.openRoom);
  expect(screen.getByText(words.howToShow)).toBeVisible();
});

const scoring = (row: string) =>
  ({ kind: 'scoring', step: 'stakeholders', row, question: 'involvement' }) as const;
const groups = [
  { id: 'g1', name: 'Søsken', involvementVotes: [2, 0, 0], importanceVotes: [0, 0, 2] },
  { id: 'g2', name: 'Foreldre' },
];

test('the facilitator counts hands with the numbers in sight, by key and press', async () => {
  const page = await openAt(scoring('g1'), { stakeholders: { groups } });
  const region = within(screen.getByRole('region', { name: 'Søsken' }));
  const counts = (): readonly (string | null)[] =>
    region
      .getAllByRole('status')
      .flatMap(({ tagName, textContent }) => (tagName === 'OUTPUT' ? [textContent] : []));
  expect(counts()).toEqual(['2', '0', '0']);
  await page.person.keyboard('3');
  await page.press(
    said.scoring.oneLess(1, said.steps.stakeholders.fields.groups.columns.involvement.scale[1]),
    region,
  );
  expect(counts()).toEqual(['1', '0', '1']);
  await page.press(said.scoring.show, region);
  await page.press(said.scoring.agreeOn(1), region);
  await page.press(said.scoring.toImportance);
  await waitFor(() => expect(inRoom(page)).toMatchObject({ row: 'g1', question: 'importance' }));
});

test('groups where everybody said the same are locked in one stroke, and opened in one', async () => {
  const page = await openAt(scoring('g2'), { stakeholders: { groups } });
  await page.press(said.scoring.lockAlike(1));
  const [first] = rowsIn(await page.answers(), stakeholders, 'groups');
  expect(first).toMatchObject({ involvement: 1, importance: 3, agreed: true });
  await page.press(said.shell.frame.undo);
  expect(screen.getByRole('button', { name: said.scoring.lockAlike(1) })).toBeVisible();
});
