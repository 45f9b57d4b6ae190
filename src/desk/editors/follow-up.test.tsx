import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openField, type OpenField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';

const { fill } = said.inProcess;
const { label } = said.steps.summary.fields.satisfiedWith;
const questions = said.followUps.summary.satisfiedWith;

const open = (text = ''): Promise<OpenField> =>
  openField('summary', 'satisfiedWith', { summary: { satisfiedWith: text } });
const field = (): HTMLElement => screen.getByRole('textbox', { name: label });
/** The question back that is on the page, with its reason. */
const asked = (): string | undefined =>
  screen
    .queryAllByRole('status')
    .find(({ textContent }) => questions.some((one) => textContent.includes(one)))?.textContent;

test('a short answer is asked back about when the field is left, not while it is written', async () => {
  const { person, answer } = await open();
  await person.type(field(), 'god mat');
  expect(asked()).toBeUndefined();
  await person.tab();
  expect(asked()).toContain(fill.vague.short);
  expect(answer()).toBe('god mat');
});

test('an answer about what might be is called open, and the question goes when it is written on', async () => {
  const { person } = await open();
  await person.type(field(), 'Vi burde kanskje snakke mer med dem');
  await person.tab();
  expect(asked()).toContain(fill.vague.hypothetical);
  await person.type(field(), ' i mai 2027');
  expect(asked()).toBeUndefined();
  await person.tab();
  expect(asked()).toBeUndefined();
});

test('nobody is asked back for passing by, nor for saying that there is nothing', async () => {
  const { person } = await open('god mat');
  await person.click(field());
  await person.tab();
  expect(asked()).toBeUndefined();
  await person.clear(field());
  await person.type(field(), 'Ingen');
  await person.tab();
  expect(asked()).toBeUndefined();
});

test('a question that is turned down never comes back at that field', async () => {
  const { person } = await open();
  await person.type(field(), 'god mat');
  await person.tab();
  await person.click(screen.getByRole('button', { name: fill.dismiss }));
  expect(asked()).toBeUndefined();
  await person.clear(field());
  await person.type(field(), 'gode senger');
  await person.tab();
  expect(asked()).toBeUndefined();
});

test('a question turned down at one field is still asked at another', async () => {
  const { person } = await openField('strategy', 'challenges', {
    strategy: { challenges: [{ id: 'c1' }, { id: 'c2' }] },
  });
  const { text } = said.steps.strategy.fields.challenges.columns;
  const [first, second] = screen.getAllByRole('textbox', { name: text.label });
  await person.type(first as HTMLElement, 'lang kø');
  await person.tab();
  await person.click(await screen.findByRole('button', { name: fill.dismiss }));
  await person.type(second as HTMLElement, 'lang vei');
  await person.tab();
  expect(await screen.findByRole('button', { name: fill.dismiss })).toBeVisible();
});
