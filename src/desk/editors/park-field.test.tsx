import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { allParked, parkedItems } from '#domain/parking/parking.ts';
import type { Row } from '#domain/process/rows.ts';
import { openField, type OpenField } from '#tests/support/page/open-field.tsx';
import { said } from '#tests/support/page/said.ts';
import { fieldElementId } from './field-element.ts';

const { parking } = said;
const { label } = said.steps.constraints.fields.costFrame;
const PLACE = { step: 'constraints', field: 'costFrame' };

const open = (items: readonly Row[] = []): Promise<OpenField> =>
  openField('constraints', 'costFrame', {
    constraints: { costFrame: 'Inntil 300 000 kroner' },
    parking: { items },
  });
const mark = (): HTMLElement | null => screen.queryByRole('button', { name: parking.markOf(label) });
const press = ({ person }: OpenField, name: string): Promise<void> =>
  person.click(screen.getByRole('button', { name }));
const groups = (): readonly HTMLElement[] => screen.queryAllByRole('group', { name: parking.group(label) });
const answers = ({ store }: OpenField) => store.getState().process.answers;

test('a field is marked as not clear, with what, why, who and by when', async () => {
  const page = await open();
  await press(page, parking.markOf(label));
  expect(mark()).not.toBeInTheDocument();
  const [group] = groups();
  const write = (name: string, text: string): Promise<void> =>
    page.person.type(within(group as HTMLElement).getByRole('textbox', { name }), text);
  await write(parking.text, 'Hvem betaler?');
  await write(parking.why, 'To budsjetter');
  await write(parking.who, 'økonomisjef');
  await write(parking.when, '1.2.27');
  expect(parkedItems(answers(page))).toEqual([
    {
      id: expect.any(String) as unknown,
      place: PLACE,
      step: PLACE.step,
      text: 'Hvem betaler?',
      why: 'To budsjetter',
      who: 'økonomisjef',
      when: '2027-02-01',
      settled: false,
    },
  ]);
  expect(page.answer()).toBe('Inntil 300 000 kroner');
});

test('whoever marks a field writes at once what is not clear, also without a mouse', async () => {
  const page = await open();
  mark()?.focus();
  await page.person.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('textbox', { name: parking.text })).toHaveFocus());
  await page.person.keyboard('Hvem betaler?');
  expect(parkedItems(answers(page))).toMatchObject([{ text: 'Hvem betaler?' }]);
});

test('what was parked before does not take the cursor from whoever opens the page', async () => {
  await open([{ id: 'u1', ...PLACE, text: 'Hvem betaler?' }]);
  expect(document.body).toHaveFocus();
});

test('what is clear leaves the field and stays on record, until that is undone', async () => {
  const page = await open([{ id: 'u1', ...PLACE, text: 'Hvem betaler?' }]);
  await press(page, parking.settleOf(label));
  expect(groups()).toEqual([]);
  expect(mark()).toBeVisible();
  expect(parkedItems(answers(page))).toEqual([]);
  expect(allParked(answers(page))).toMatchObject([{ text: 'Hvem betaler?', settled: true }]);
  await page.undo(parking.settleOf(label));
  expect(groups()).toHaveLength(1);
  expect(screen.getByRole('textbox', { name: parking.text })).toHaveValue('Hvem betaler?');
});

test('whoever settles it by keyboard still stands at the field', async () => {
  const { person } = await open([{ id: 'u1', ...PLACE, text: 'Hvem betaler?' }]);
  screen.getByRole('button', { name: parking.settleOf(label) }).focus();
  await person.keyboard('{Enter}');
  expect(groups()).toEqual([]);
  const frame = document.getElementById(fieldElementId(PLACE.field));
  await waitFor(() => expect(frame).toContainElement(document.activeElement as HTMLElement));
});

test('what should never have been parked goes for good, and comes back with its words when that is undone', async () => {
  const page = await open([{ id: 'u1', ...PLACE, text: 'Hvem betaler?', who: 'økonomisjef' }]);
  await press(page, parking.removeOf(label));
  expect(allParked(answers(page))).toEqual([]);
  await page.undo(parking.removeOf(label));
  expect(screen.getByRole('textbox', { name: parking.who })).toHaveValue('økonomisjef');
});

test('marking a field is undone in one press, by the name of the field', async () => {
  const page = await open();
  await press(page, parking.markOf(label));
  await page.undo(parking.parked(label));
  expect(mark()).toBeVisible();
  expect(allParked(answers(page))).toEqual([]);
});

test('two things about one field are settled each for itself, and those of other fields stand elsewhere', async () => {
  const page = await open([
    { id: 'u1', ...PLACE, text: 'Hvem betaler?' },
    { id: 'u2', ...PLACE, text: 'Hvor lenge?' },
    { id: 'u3', ...PLACE, field: 'purpose', text: 'Hva er målet?' },
  ]);
  expect(groups()).toHaveLength(2);
  await page.person.click(
    within(groups()[0] as HTMLElement).getByRole('button', { name: parking.settleOf(label) }),
  );
  expect(groups()).toHaveLength(1);
  expect(screen.getByRole('textbox', { name: parking.text })).toHaveValue('Hvor lenge?');
  expect(parkedItems(answers(page)).map(({ id }) => id)).toEqual(['u2', 'u3']);
});
