import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowsIn } from '#domain/guide/read.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { giveDot } from '#domain/scoring/deeds.ts';
import type { Answers } from '#domain/process/process.ts';
import { openMeeting, seeQuestion, type OpenMeeting } from '#tests/support/page/open-meeting.tsx';
import { said } from '#tests/support/page/said.ts';

const { dots: words, howMany } = said.scoring;
const rows = [
  { id: 'a', text: 'Mange brukere' },
  { id: 'b', text: 'Sammensatte forløp' },
  { id: 'c', text: 'Sårbare grupper' },
];
const open = (answers: Answers = { criteria: { criteria: rows } }): Promise<OpenMeeting> =>
  openMeeting('room', answers, { scene: { kind: 'dots', step: 'criteria' } });
const main = (): HTMLElement => screen.getByRole('main');
const items = (): readonly (string | null)[] =>
  within(main())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
const see = (text: string): Promise<unknown> => waitFor(() => expect(main()).toHaveTextContent(text));
const votesIn = async (page: OpenMeeting) =>
  rowsIn(await page.answers(), criteria, 'criteria').map(({ votes }) => votes);

test('dots are given by key and press in silence, and most stand first when they are shown', async () => {
  const page = await open();
  await seeQuestion(words.title);
  await page.person.keyboard('223{Shift>}3{/Shift}');
  await page.press(words.oneMore('Sårbare grupper'));
  await page.press(words.oneMore('Mange brukere'));
  await page.press(words.oneLess('Mange brukere'));
  await see(words.givenOnly(3));
  expect(main()).not.toHaveTextContent(words.dots(2));
  await page.person.keyboard('s');
  expect(items()[0]).toContain(`Sammensatte forløp${words.dots(2)}`);
  expect(items()[1]).toContain(`Sårbare grupper${words.dots(1)}`);
  expect(await votesIn(page)).toEqual([undefined, '2', '1']);
});

test('shown dots are not given more of by a slip of the keyboard', async () => {
  const page = await open();
  await page.person.keyboard('1s11');
  expect(await votesIn(page)).toEqual(['1', undefined, undefined]);
});

test('dots given in two windows at once are all counted', async () => {
  const page = await open();
  page.other.change(giveDot(page.other.getState().process.answers, 'a', 1), 'Prikker');
  await page.person.keyboard('1');
  await see(words.givenOnly(2));
  expect(await votesIn(page)).toEqual(['2', undefined, undefined]);
});

test('it is told how many dots are given of those there are, and when it is too many', async () => {
  const page = await open();
  await page.write(howMany, '2');
  await page.write(words.each, '1');
  await page.press(words.oneMore('Mange brukere'));
  await see(words.given(1, 2));
  await page.press(words.oneMore('Mange brukere'));
  await page.press(words.oneMore('Mange brukere'));
  await see(words.tooMany(3, 2));
});

test('«10–12» people is not a thousand and twelve: it stands as it was typed, is said, and counts for nothing', async () => {
  const page = await open();
  await page.write(howMany, '10–12');
  const people = screen.getByRole('textbox', { name: howMany });
  expect(people).toHaveValue('10–12');
  expect(people).toBeInvalid();
  expect(people).toHaveAccessibleDescription(/«10–12»/);
  await see(words.givenOnly(0));
});

test('as many dots are said to be tied', async () => {
  const page = await open();
  await page.person.keyboard('12s');
  expect(within(main()).getAllByText(words.tied)).toHaveLength(2);
});

test('a criterion that is removed comes back with «Angre», until something else is done', async () => {
  const page = await open();
  await page.person.keyboard('1s');
  await page.press(words.remove('Sårbare grupper'));
  await see(words.removed('Sårbare grupper'));
  expect(items()).toHaveLength(2);
  await page.press(words.undo);
  expect(items()).toHaveLength(3);
  await page.press(words.remove('Sårbare grupper'));
  await page.press(words.hide);
  await page.press(words.oneMore('Mange brukere'));
  await page.press(words.undo);
  expect(await votesIn(page)).toEqual(['2', undefined]);
});

test('without criteria it is said where to begin', async () => {
  await open({});
  await see(words.empty);
});
