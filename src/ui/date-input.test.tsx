import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DateInput } from './date-input.tsx';

/** Days as Norwegians type them: 2.6.2027. Anything else is no day. */
function read(typed: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed.trim()) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
const show = (value: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('.') : value;

/** A deadline and the keeping of it. */
function deadline(at = '') {
  const kept: string[] = [at];
  const Deadline = () => {
    const [value, setValue] = useState(at);
    return (
      <DateInput
        label="Frist"
        calendarLabel="Velg i kalender"
        placeholder="dd.mm.åååå"
        read={(typed) => read(typed) || undefined}
        show={show}
        value={value}
        onChange={(next) => {
          kept.push(next);
          setValue(next);
        }}
      />
    );
  };
  const { container } = render(<Deadline />);
  const calendar = container.querySelector('input[type="date"]');
  if (!(calendar instanceof HTMLInputElement)) throw new Error('The calendar is gone.');
  return {
    person: userEvent.setup(),
    calendar,
    field: screen.getByRole('textbox', { name: 'Frist' }),
    kept: () => kept.at(-1),
    keptInAll: kept,
  };
}

test('a kept day is shown as people write it', () => {
  expect(deadline('2027-06-02').field).toHaveValue('02.06.2027');
});

test('shows how a day is written until something is', () => {
  expect(deadline().field).toHaveAttribute('placeholder', 'dd.mm.åååå');
});

test('a day is kept as soon as it is one, and written out when the field is left', async () => {
  const { person, field, kept } = deadline();
  await person.type(field, '2.6.2027');
  expect(kept()).toBe('2027-06-02');
  // Not while the cursor is there: letters may not move under the hand.
  expect(field).toHaveValue('2.6.2027');
  await person.tab();
  expect(field).toHaveValue('02.06.2027');
});

test.each(['før jul', 'uke 34', '31.', '2.6.', 'våren 2027 (?)', ' '])(
  'what is no day, «%s», is kept letter for letter',
  async (typed) => {
    const { person, field, kept } = deadline();
    await person.type(field, typed);
    expect(kept()).toBe(typed);
    await person.tab();
    expect(field).toHaveValue(typed);
  },
);

test('every letter is kept on the way, so that nothing waits for the field to be left', async () => {
  const { person, field, keptInAll } = deadline();
  await person.type(field, '1.2.20');
  expect(keptInAll).toEqual(['', '1', '1.', '1.2', '1.2.', '1.2.2', '1.2.20']);
});

test('a day is mended in the middle without the text jumping', async () => {
  const { person, field, kept } = deadline('2027-06-02');
  await person.type(field, '{Backspace}8', { initialSelectionStart: 10 });
  expect(field).toHaveValue('02.06.2028');
  expect(kept()).toBe('2028-06-02');
});

test('an emptied day is no day', async () => {
  const { person, field, kept } = deadline('2027-06-02');
  await person.clear(field);
  await person.tab();
  expect(kept()).toBe('');
  expect(field).toHaveValue('');
});

test('the calendar opens at its button, on the day that is kept', async () => {
  const { person, calendar } = deadline('2027-06-02');
  let opened = 0;
  calendar.showPicker = () => void (opened += 1);
  expect(calendar).toHaveValue('2027-06-02');
  await person.click(screen.getByRole('button', { name: 'Velg i kalender' }));
  expect(opened).toBe(1);
});

test('a day picked in the calendar stands in the field', () => {
  const { field, calendar, kept } = deadline('før jul');
  // A text is nowhere in a calendar.
  expect(calendar).toHaveValue('');
  fireEvent.change(calendar, { target: { value: '2026-12-01' } });
  expect(kept()).toBe('2026-12-01');
  expect(field).toHaveValue('01.12.2026');
});

test('the calendar itself is no stop for the keys, and unheard: its button is both', async () => {
  const { person, field, calendar } = deadline();
  await person.tab();
  expect(field).toHaveFocus();
  await person.tab();
  expect(screen.getByRole('button', { name: 'Velg i kalender' })).toHaveFocus();
  await person.tab();
  expect(document.body).toHaveFocus();
  expect(calendar).toHaveAttribute('aria-hidden', 'true');
});
