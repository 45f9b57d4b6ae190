import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { CheckList, RadioList, TickBox } from './choice-list.tsx';

const OPTIONS = [
  { value: 'panel', text: 'Brukerpanel' },
  { value: 'council', text: 'Brukerråd' },
  { value: 'survey', text: 'Spørreundersøkelse' },
];

function radios(at = '') {
  const chosen: string[] = [];
  const Form = () => {
    const [value, setValue] = useState(at);
    return (
      <RadioList
        legend="Form"
        help="Velg én."
        options={OPTIONS}
        value={value}
        onChange={(next) => {
          chosen.push(next);
          setValue(next);
        }}
      />
    );
  };
  render(<Form />);
  return { person: userEvent.setup(), chosen };
}

function ticks(at: readonly string[] = []) {
  const chosen: (readonly string[])[] = [];
  const Sources = () => {
    const [value, setValue] = useState(at);
    return (
      <CheckList
        legend="Kilder"
        help="Velg alle som passer."
        options={OPTIONS}
        value={value}
        onChange={(next) => {
          chosen.push(next);
          setValue(next);
        }}
      />
    );
  };
  render(<Sources />);
  return {
    person: userEvent.setup(),
    chosen: () => chosen.at(-1),
    box: (name: string) => screen.getByRole('checkbox', { name }),
  };
}

test('one of a few is a group by its legend, with its help, and none is chosen for anybody', () => {
  radios();
  const group = screen.getByRole('radiogroup', { name: 'Form', description: 'Velg én.' });
  for (const radio of within(group).getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('the options stand in the order they are given', () => {
  radios();
  expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual(
    OPTIONS.map(({ text }) => text),
  );
});

test('a press on the words chooses, and a later choice takes the place of the first', async () => {
  const { person, chosen } = radios();
  await person.click(screen.getByText('Brukerråd'));
  await person.click(screen.getByRole('radio', { name: 'Brukerpanel' }));
  expect(chosen).toEqual(['council', 'panel']);
  expect(screen.getByRole('radio', { name: 'Brukerpanel' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Brukerråd' })).not.toBeChecked();
});

test('arrows go from choice to choice', async () => {
  const { person, chosen } = radios('panel');
  await person.tab();
  expect(screen.getByRole('radio', { name: 'Brukerpanel' })).toHaveFocus();
  await person.keyboard('{ArrowDown}{ArrowDown}');
  expect(chosen).toEqual(['council', 'survey']);
});

test('what is chosen already is not chosen once more', async () => {
  const { person, chosen } = radios('panel');
  await person.click(screen.getByRole('radio', { name: 'Brukerpanel' }));
  expect(chosen).toEqual([]);
});

test('a value none of the options has leaves them all open', () => {
  radios('from-a-newer-program');
  for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
});

test('any number of a few are ticked, and the ticks are taken back one by one', async () => {
  const { person, chosen, box } = ticks();
  await person.click(box('Brukerråd'));
  await person.click(screen.getByText('Brukerpanel'));
  expect(chosen()).toEqual(['council', 'panel']);
  await person.click(box('Brukerråd'));
  expect(chosen()).toEqual(['panel']);
  expect(box('Brukerråd')).not.toBeChecked();
});

test('a tick none of the options has is kept when others change', async () => {
  const { person, chosen, box } = ticks(['from-a-newer-program']);
  await person.click(box('Brukerpanel'));
  await person.click(box('Brukerpanel'));
  expect(chosen()).toEqual(['from-a-newer-program']);
});

test('space ticks where the cursor is, and Tab reaches every box', async () => {
  const { person, chosen, box } = ticks();
  await person.tab();
  await person.tab();
  expect(box('Brukerråd')).toHaveFocus();
  await person.keyboard(' ');
  expect(chosen()).toEqual(['council']);
});

test('the boxes are a group by their legend, with its help', () => {
  ticks();
  const group = screen.getByRole('group', { name: 'Kilder', description: 'Velg alle som passer.' });
  expect(within(group).getAllByRole('checkbox')).toHaveLength(3);
});

test('a hidden legend is still the name of the group', () => {
  render(
    <>
      <RadioList legend="Form" hideLegend options={OPTIONS} value="" onChange={() => undefined} />
      <CheckList legend="Kilder" hideLegend options={OPTIONS} value={[]} onChange={() => undefined} />
    </>,
  );
  expect(screen.getByRole('radiogroup', { name: 'Form' })).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Kilder' })).toBeInTheDocument();
});

test('help and advice describe a group and are no part of its name', () => {
  render(
    <>
      <RadioList
        legend="Form"
        help="Velg én."
        advice={['Hva passer best?']}
        options={OPTIONS}
        value=""
        onChange={() => undefined}
      />
      <CheckList
        legend="Kilder"
        help="Alle som passer."
        options={OPTIONS}
        value={[]}
        onChange={() => undefined}
      />
    </>,
  );
  const form = screen.getByRole('radiogroup', { name: /^Form$/ });
  expect(form).toHaveAccessibleDescription('Velg én. Hva passer best?');
  expect(screen.getByRole('group', { name: /^Kilder$/ })).toHaveAccessibleDescription('Alle som passer.');
});

test('a box that stands alone has one name', async () => {
  let on = false;
  const { rerender } = render(<TickBox label="Ja" value={on} onChange={(next) => (on = next)} />);
  expect(screen.queryByRole('group')).toBeNull();
  await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Ja' }));
  expect(on).toBe(true);
  rerender(<TickBox label="Ja" value={on} onChange={() => undefined} />);
  expect(screen.getByRole('checkbox', { name: 'Ja' })).toBeChecked();
});
