import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ownRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { stepAnswers, type Answers } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { watchPresses } from '#session/pointer/when-lifted.ts';
import type { ProcessStore } from '#session/process/process-store.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload } from '#storage/advance/write-advance.ts';
import { CollectPage } from '#features/collect/collect-page.tsx';
import { openPage } from '../support/page/open-page.tsx';
import { AT, processWith } from '../support/page/process-with.ts';

const process = processWith({
  advance: {
    leaders: [
      { id: 'l1', role: 'Leder', unit: 'Post 1' },
      { id: 'l2', role: 'Leder', unit: 'Post 2' },
    ],
  },
  summary: { satisfiedWith: 'Kurset' },
  stakeholders: { groups: [{ id: 'g1', name: 'Ungdom' }] },
});
const from = (leader: string, answers: Answers, more: Partial<AdvanceAnswer> = {}): AdvanceAnswer => ({
  process: 'p1',
  leader,
  record: `r-${leader}`,
  role: 'Leder',
  unit: '',
  version: 1,
  sentAt: AT,
  answers,
  ...more,
});

/** The page with the answers pasted in, as far as the review. */
async function reviewing(answers: readonly AdvanceAnswer[]): Promise<ProcessStore> {
  const { store } = await openPage(<CollectPage />, { process });
  const letters = await Promise.all(answers.map((answer) => answerPayload(answer, '')));
  fireEvent.change(screen.getByLabelText('Lim inn svar'), {
    target: { value: letters.map(payloadText).join('\n\n') },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Les svarene' }));
  await screen.findByRole('button', { name: /^Ta inn svar fra/ });
  return store;
}
const takeIn = (): void => void fireEvent.click(screen.getByRole('button', { name: /^Ta inn svar fra/ }));
const good = (text: string): Answers => ({ summary: { satisfiedWith: text } });

test('of several who say different things the chosen words stand, and all of it is undone as one deed', async () => {
  const store = await reviewing([from('l1', good('Samtaler')), from('l2', good('Råd'))]);
  expect(store.getState().process).toBe(process);
  const choice = (who: string, what: string): void => {
    const group = screen.getByRole('radiogroup', {
      name: new RegExp(`^Hva skal stå\\? Svaret fra ${who}`),
    });
    fireEvent.click(within(group).getByText(what));
  };
  choice('Leder, Post 1', 'Bruk dette');
  choice('Leder, Post 2', 'Behold det som står');
  takeIn();

  const { answers } = store.getState().process;
  expect(stepAnswers({ answers }, 'summary')['satisfiedWith']).toBe('Samtaler');
  const said = rowsOf(stepAnswers({ answers }, 'advance')['said']).map(({ text }) => text);
  expect(new Set(said)).toEqual(new Set(['Samtaler', 'Råd', 'Kurset']));
  expect(store.undo()).toBe('svar fra 2 ledere');
  const empty = { answers: [], said: [] };
  expect(store.getState().process.answers).toEqual({
    ...process.answers,
    advance: { ...process.answers['advance'], ...empty },
  });
  expect(store.undo()).toBeNull();
});

test('a group with nearly the same name is one of ours when a person says so, and its scores are counted there', async () => {
  const own = ownRowId('l1', 'a');
  const groups = [{ id: own, name: 'Ungdommer', importance: 3 }];
  const store = await reviewing([from('l1', { stakeholders: { groups } })]);
  const question = screen.getByRole('combobox', { name: '«Ungdommer», foreslått av Leder, Post 1' });
  expect(question).toHaveValue('new');
  fireEvent.change(question, { target: { value: 'same g1' } });
  takeIn();

  const { answers } = store.getState().process;
  expect(answers['stakeholders']).toEqual(process.answers['stakeholders']);
  expect(rowsOf(answers['advance']?.['scores'])).toMatchObject([
    { leader: 'l1', group: 'g1', importance: 3 },
  ]);
});

test('two who answer in the same role are two, by number, until a person says they are one', async () => {
  const role = { role: 'Overlege', unit: 'Post 3' };
  const store = await reviewing([
    from('a', good('Samtaler'), { ...role, sentAt: '2026-11-20T10:00:00Z' }),
    from('b', good('Råd'), role),
  ]);
  const question = screen.getByRole('combobox', { name: 'Hvem er svaret fra Overlege, Post 3 fra?' });
  expect(question).toHaveDisplayValue('En annen person');
  expect(screen.getByRole('heading', { name: 'Se gjennom svar fra 2 ledere' })).toBeVisible();
  expect(screen.getAllByText('Overlege, Post 3 (2)').length).toBeGreaterThan(1);
  fireEvent.change(question, { target: { value: 'a' } });
  expect(screen.getByRole('heading', { name: 'Se gjennom svar fra 1 leder' })).toBeVisible();
  takeIn();

  const { advance } = store.getState().process.answers;
  expect(rowsOf(advance?.['leaders'])).toHaveLength(3);
  expect(rowsOf(advance?.['answers']).map(({ leader }) => leader)).toEqual(['a', 'a']);
});

test('of many answers the first are read while the rest is drawn, and all stand before any can be taken in', async () => {
  const stop = watchPresses(window);
  const many = Array.from({ length: 25 }, (_, index) => ({
    id: `m${index}`,
    role: 'Leder',
    unit: `Post ${index}`,
  }));
  const { store } = await openPage(<CollectPage />, { process: processWith({ advance: { leaders: many } }) });
  const said = (what: string): Answers => ({ summary: { satisfiedWith: what, areasToStrengthen: what } });
  const letters = await Promise.all(
    many.map(({ id, unit }) => answerPayload(from(id, said(`Ordene fra ${unit}`)), '')),
  );
  fireEvent.change(screen.getByLabelText('Lim inn svar'), {
    target: { value: letters.map(payloadText).join('\n\n') },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Les svarene' }));
  // Nothing comes under a pressed pointer, so this is how far the first turn goes.
  fireEvent.pointerDown(window);
  const review = await screen.findByLabelText('Se gjennom svar fra 25 ledere');
  expect(review).toHaveAttribute('aria-busy', 'true');
  expect(within(review).getAllByText(/^Ordene fra/)).toHaveLength(40);
  expect(within(review).queryByText(/^Ta inn svar fra/)).toBeNull();

  fireEvent.pointerUp(window);
  await within(review).findByText(/^Ta inn svar fra/);
  expect(review).toHaveAttribute('aria-busy', 'false');
  expect(within(review).getAllByText(/^Ordene fra/)).toHaveLength(50);
  fireEvent.click(within(review).getByText(/^Ta inn svar fra/));
  expect(rowsOf(store.getState().process.answers['advance']?.['answers'])).toHaveLength(25);
  stop();
});
