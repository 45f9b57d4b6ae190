import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { SelectInput } from './select-input.tsx';
import { WrittenIn } from './written-in.ts';

const OPTIONS = [
  { value: 'patient', text: 'Pasient' },
  { value: 'relative', text: 'Pårørende' },
];

function kind({ at = '', none }: { at?: string; none?: string } = {}) {
  const kept: string[] = [];
  const Kind = () => {
    const [value, setValue] = useState(at);
    return (
      <SelectInput
        label="Type"
        {...(none === undefined ? {} : { none })}
        options={OPTIONS}
        value={value}
        onChange={(next) => {
          kept.push(next);
          setValue(next);
        }}
      />
    );
  };
  render(<Kind />);
  const list = screen.getByRole('combobox', { name: 'Type' });
  return {
    person: userEvent.setup(),
    kept,
    list,
    shown: () => within(list).getByRole('option', { selected: true }),
  };
}

test('nothing is chosen for anybody where «not chosen» has a line', () => {
  const { list, shown } = kind({ none: 'Velg' });
  expect(shown()).toHaveTextContent('Velg');
  expect(
    within(list)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Velg', 'Pasient', 'Pårørende']);
});

test('one is chosen, and the choice is taken back by the line for none', async () => {
  const { person, kept, list, shown } = kind({ none: 'Velg' });
  await person.selectOptions(list, 'Pårørende');
  expect(shown()).toHaveTextContent('Pårørende');
  await person.selectOptions(list, 'Velg');
  expect(kept).toEqual(['relative', '']);
});

test('the words that stand on top of the list are those that are chosen, and are heard from the list alone', async () => {
  const { person, list } = kind({ none: 'Velg' });
  const onTop = list.nextElementSibling;
  expect(onTop).toHaveAttribute('data-chosen', 'Velg');
  expect(onTop).toHaveAttribute('aria-hidden', 'true');
  await person.selectOptions(list, 'Pårørende');
  expect(onTop).toHaveAttribute('data-chosen', 'Pårørende');
});

test('where one is always chosen there is no line for none', () => {
  const { list } = kind({ at: 'patient' });
  expect(within(list).getAllByRole('option')).toHaveLength(2);
});

test('two options of the same text keep apart by their value', async () => {
  const kept: string[] = [];
  render(
    <SelectInput
      label="Enhet"
      value="a"
      options={[
        { value: 'a', text: 'Poliklinikk' },
        { value: 'b', text: 'Poliklinikk' },
      ]}
      onChange={(value) => kept.push(value)}
    />,
  );
  await userEvent.setup().selectOptions(screen.getByRole('combobox'), 'b');
  expect(kept).toEqual(['b']);
});

test('people’s own words in a list say which language they are in, where it is another than that of the page', () => {
  const options = [
    { value: 'a', text: 'Outpatient clinic', own: true },
    { value: 'b', text: 'Annet' },
  ] as const;
  const list = <SelectInput label="Enhet" value="a" options={options} onChange={() => undefined} />;
  const { rerender } = render(<WrittenIn value="en-GB">{list}</WrittenIn>);
  expect(screen.getByRole('option', { name: 'Outpatient clinic' })).toHaveAttribute('lang', 'en-GB');
  expect(screen.getByRole('option', { name: 'Annet' })).not.toHaveAttribute('lang');
  rerender(<WrittenIn value={undefined}>{list}</WrittenIn>);
  expect(screen.getByRole('option', { name: 'Outpatient clinic' })).not.toHaveAttribute('lang');
});
