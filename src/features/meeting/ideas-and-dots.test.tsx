import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { strategy } from '#domain/guide/steps/strategy.ts';
import { openMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { ideas } = said.meeting;
const { dots } = said.scoring;
const gathering = { scene: { kind: 'ideas', step: 'strategy' } } as const;
const giving = { scene: { kind: 'dots', step: 'criteria' } } as const;

test('ideas are gathered one by one and many at a time, put under a theme, placed and taken out again', async () => {
  const page = await openMeeting('room', {}, gathering);
  await page.person.click(await screen.findByLabelText(ideas.write));
  await page.person.keyboard('Lange køer{Enter}');
  await page.person.paste('Få ansatte\nGamle lokaler');
  await page.person.keyboard('{Enter}');
  expect(await screen.findByText(ideas.count(3, 0))).toBeVisible();
  await page.person.click(screen.getByRole('checkbox', { name: ideas.mark('Få ansatte') }));
  await page.person.click(screen.getByRole('checkbox', { name: ideas.mark('Gamle lokaler') }));
  await page.person.type(screen.getByLabelText(ideas.theme), 'Rammer{Enter}');
  expect(await screen.findByRole('heading', { name: 'Rammer' })).toBeVisible();
  const target = said.steps.strategy.fields.challenges.row;
  await page.press(ideas.placeOf('Lange køer', target));
  expect(await screen.findByText(ideas.count(3, 1))).toBeVisible();
  const answers = await page.answers();
  const written = rowsIn(answers, strategy, 'challenges').map(({ text }) => text);
  expect(written).toEqual(['Lange køer']);
  const themes = rowsIn(answers, meeting, 'ideas').map(({ theme }) => theme ?? '');
  expect(themes).toEqual(['', 'Rammer', 'Rammer']);
  await page.press(ideas.unplace('Lange køer'));
  expect(await screen.findByText(ideas.count(3, 0))).toBeVisible();
  // What was written in the answer stays there.
  expect(rowsIn(await page.answers(), strategy, 'challenges').map(({ text }) => text)).toEqual(written);
});

test('a whole theme is placed as one answer, and one undo takes all of it back', async () => {
  const loose = ['Køer', 'Trengsel'].map((text, index) => ({
    id: `i${index}`,
    step: 'strategy',
    text,
    theme: 'Plass',
  }));
  const page = await openMeeting('room', { meeting: { ideas: loose } }, gathering);
  const target = said.steps.strategy.fields.challenges.row;
  await page.press(ideas.placeTheme('Plass', target));
  expect(await screen.findByText(ideas.count(2, 2))).toBeVisible();
  expect(rowsIn(await page.answers(), strategy, 'challenges')).toHaveLength(1);
  await page.press(ideas.undo);
  expect(await screen.findByText(ideas.count(2, 0))).toBeVisible();
  const rows = rowsIn(await page.answers(), strategy, 'challenges');
  expect(rows.filter(({ text }) => text !== undefined)).toEqual([]);
});

test('an idea that was begun when the room moves on is kept', async () => {
  const page = await openMeeting('room', {}, gathering);
  await page.person.click(await screen.findByLabelText(ideas.write));
  await page.person.keyboard('Halvferdig{PageDown}');
  await waitFor(() => expect(screen.queryByLabelText(ideas.write)).not.toBeInTheDocument());
  expect(rowsIn(await page.answers(), meeting, 'ideas')).toMatchObject([{ text: 'Halvferdig' }]);
});

test('an idea that is taken away comes back with the way back beside it', async () => {
  const one = [{ id: 'i1', step: 'strategy', text: 'Køer' }];
  const page = await openMeeting('room', { meeting: { ideas: one } }, gathering);
  await page.press(ideas.remove('Køer'));
  expect(await screen.findByText(ideas.removed('Køer'))).toBeVisible();
  await page.press(ideas.undo);
  expect(await screen.findByRole('checkbox', { name: ideas.mark('Køer') })).toBeVisible();
  expect(rowsIn(await page.answers(), meeting, 'ideas')).toEqual(one);
});

test('ideas are gathered for a step from the facilitator’s window, and the way back leads to the step', async () => {
  const page = await openMeeting('facilitator', {}, { scene: { kind: 'step', step: 'strategy' } });
  await page.press(ideas.gather);
  expect(page.line.parts.get('place')).toEqual({ kind: 'ideas', step: 'strategy' });
  await page.press(ideas.backToStep);
  expect(page.line.parts.get('place')).toEqual({ kind: 'step', step: 'strategy' });
});

const three = [
  { id: 'c1', text: 'Sårbare' },
  { id: 'c2', text: 'Mange' },
  { id: 'c3', text: 'Uhørte' },
];

test('dots are given and taken in silence, then those with most stand on top, and the list keeps its order', async () => {
  const page = await openMeeting('room', { criteria: { criteria: three } }, giving);
  await screen.findByText(dots.title);
  await page.person.keyboard('2233');
  await page.person.keyboard('{Shift>}[Digit3]{/Shift}');
  await page.press(dots.oneMore('Sårbare'));
  await page.press(dots.oneLess('Sårbare'));
  const saved = async () => rowsIn(await page.answers(), criteria, 'criteria');
  expect((await saved()).map(({ votes }) => votes ?? '0')).toEqual(['0', '2', '1']);
  await page.press(dots.show);
  expect(await screen.findByText(dots.choose)).toBeVisible();
  const shown = (screen.getByRole('main').textContent ?? '').match(/Sårbare|Mange|Uhørte/g);
  expect([...new Set(shown)]).toEqual(['Mange', 'Uhørte', 'Sårbare']);
  expect((await saved()).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
});

test('a criterion is let go on the wall, and comes back with its dots', async () => {
  const dotted = three.map((row, index) => ({ ...row, votes: String(index) }));
  const page = await openMeeting('room', { criteria: { criteria: dotted } }, giving);
  await page.press(dots.show);
  await page.press(dots.remove('Mange'));
  expect(await screen.findByText(dots.removed('Mange'))).toBeVisible();
  await page.press(dots.undo);
  expect(rowsIn(await page.answers(), criteria, 'criteria')).toEqual(dotted);
});

test('without criteria the wall says what it waits for', async () => {
  await openMeeting('room', {}, giving);
  expect(await screen.findByText(dots.empty)).toBeVisible();
});
