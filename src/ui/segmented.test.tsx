import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Segmented } from './segmented.tsx';

const LEVELS = [
  { value: 1, text: '1', name: 'Lav' },
  { value: 2, text: '2', name: 'Middels' },
  { value: 3, text: '3', name: 'Høy', word: 'høy' },
] as const;

/** A score with the keeping of it around: what is chosen stands, and every choice is noted. */
function scored({
  at,
  disabled = false,
  clearable = false,
}: { at?: number; disabled?: boolean; clearable?: boolean } = {}) {
  const chosen: (number | undefined)[] = [];
  const Score = () => {
    const [value, setValue] = useState<number | undefined>(at);
    return (
      <Segmented
        label="Viktighet"
        value={value}
        options={LEVELS}
        disabled={disabled}
        clearable={clearable}
        onChange={(next) => {
          chosen.push(next);
          setValue(next);
        }}
      />
    );
  };
  render(<Score />);
  return { person: userEvent.setup(), chosen, level: (name: string) => screen.getByRole('radio', { name }) };
}

test('stands as one group of choices by its label, none chosen at first', () => {
  scored();
  const group = within(screen.getByRole('radiogroup', { name: 'Viktighet' }));
  const radios = group.getAllByRole('radio');
  expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual(['Lav', 'Middels', 'Høy']);
  for (const radio of radios) expect(radio).not.toBeChecked();
});

test('a level without a full word is called by what stands in it', () => {
  render(
    <Segmented
      label="Dag"
      value="b"
      options={[
        { value: 'a', text: 'A' },
        { value: 'b', text: 'B' },
      ]}
      onChange={() => undefined}
    />,
  );
  expect(screen.getByRole('radio', { name: 'A' })).not.toBeChecked();
  expect(screen.getByRole('radio', { name: 'B' })).toBeChecked();
});

test('a press on the number chooses it, as a press on the button does', async () => {
  const { person, chosen, level } = scored();
  await person.click(screen.getByText('2'));
  expect(level('Middels')).toBeChecked();
  await person.click(level('Høy'));
  expect(level('Høy')).toBeChecked();
  expect(level('Middels')).not.toBeChecked();
  expect(chosen).toEqual([2, 3]);
});

test('a second press changes nothing, so that a double click cannot take back the first', async () => {
  const { person, chosen, level } = scored();
  await person.dblClick(level('Høy'));
  expect(level('Høy')).toBeChecked();
  expect(chosen).toEqual([3]);
});

test('where a press may clear, a new press on what is chosen takes it back, with the mouse and with a finger', async () => {
  const { person, chosen, level } = scored({ at: 3, clearable: true });
  await person.click(level('Høy'));
  expect(level('Høy')).not.toBeChecked();
  await person.pointer({ keys: '[TouchA]', target: level('Lav') });
  expect(level('Lav')).toBeChecked();
  await person.pointer({ keys: '[TouchA]', target: level('Lav') });
  expect(level('Lav')).not.toBeChecked();
  expect(chosen).toEqual([undefined, 1, undefined]);
});

test('where a press may clear, a double click still only chooses', async () => {
  const { person, chosen, level } = scored({ clearable: true });
  await person.dblClick(level('Høy'));
  expect(level('Høy')).toBeChecked();
  expect(chosen).toEqual([3]);
});

test('the space bar confirms what the arrows chose, and clears nothing', async () => {
  const { person, chosen, level } = scored({ at: 1, clearable: true });
  level('Lav').focus();
  await person.keyboard('{ArrowRight} ');
  expect(level('Middels')).toBeChecked();
  expect(chosen).toEqual([2]);
});

test('the group is one stop on the way with Tab, at what is chosen', async () => {
  const { person, level } = scored({ at: 2 });
  await person.tab();
  expect(level('Middels')).toHaveFocus();
  await person.tab();
  expect(document.body).toHaveFocus();
});

test('arrows move and choose in one, and go round at the ends', async () => {
  const { person, chosen, level } = scored({ at: 2 });
  level('Middels').focus();
  await person.keyboard('{ArrowRight}');
  expect(level('Høy')).toHaveFocus();
  await person.keyboard('{ArrowRight}{ArrowLeft}{ArrowUp}');
  expect(chosen).toEqual([3, 1, 3, 2]);
  expect(level('Middels')).toBeChecked();
});

test('the digits choose by place, wherever in the group the cursor is', async () => {
  const { person, chosen, level } = scored();
  level('Lav').focus();
  await person.keyboard('3');
  expect(level('Høy')).toBeChecked();
  await person.keyboard('1');
  expect(level('Lav')).toBeChecked();
  expect(chosen).toEqual([3, 1]);
});

test.each(['0', '4', '9', 'x', '{Enter}', '{Escape}', '-'])('the key %s means nothing here', async (key) => {
  const { person, chosen, level } = scored({ at: 1 });
  level('Lav').focus();
  await person.keyboard(key);
  expect(chosen).toEqual([]);
  expect(level('Lav')).toBeChecked();
});

test.each(['Delete', 'Backspace'])('%s takes the choice back', async (key) => {
  const { person, chosen, level } = scored({ at: 2 });
  level('Middels').focus();
  await person.keyboard(`{${key}}`);
  expect(chosen).toEqual([undefined]);
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test.each(['Control', 'Alt', 'Meta'])('keys held with %s belong to the browser', async (held) => {
  const { person, chosen, level } = scored({ at: 1 });
  level('Lav').focus();
  await person.keyboard(`{${held}>}3{Delete}{Backspace}{/${held}}`);
  expect(chosen).toEqual([]);
});

test('what is only shown takes neither presses nor keys', async () => {
  const { person, chosen, level } = scored({ at: 1, disabled: true });
  expect(level('Høy')).toBeDisabled();
  await person.click(level('Høy'));
  screen.getByRole('radiogroup').focus();
  await person.keyboard('3{Delete}');
  expect(chosen).toEqual([]);
  expect(level('Lav')).toBeChecked();
});

test('two groups on one page do not share their choice', () => {
  const nothing = () => undefined;
  render(
    <>
      <Segmented label="Involvering" value={1} options={LEVELS} onChange={nothing} />
      <Segmented label="Viktighet" value={3} options={LEVELS} onChange={nothing} />
    </>,
  );
  const chosenIn = (name: string) =>
    within(screen.getByRole('radiogroup', { name })).getByRole('radio', { checked: true });
  expect(chosenIn('Involvering')).toHaveAccessibleName('Lav');
  expect(chosenIn('Viktighet')).toHaveAccessibleName('Høy');
});

test('what explains the scale is read with it', () => {
  render(
    <>
      <p id="scale">1 er lavt, 3 er høyt.</p>
      <Segmented
        label="Viktighet"
        value={undefined}
        options={LEVELS}
        describedBy="scale"
        onChange={() => undefined}
      />
    </>,
  );
  expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('1 er lavt, 3 er høyt.');
});
