import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Pills } from './pills.tsx';

function methods(at: readonly string[] = []) {
  const kept: { value: readonly string[] } = { value: at };
  const Methods = () => {
    const [value, setValue] = useState(at);
    return (
      <Pills
        legend="Metoder"
        help="Velg alle som passer."
        options={[
          { value: 'panel', text: 'Brukerpanel' },
          { value: 'council', text: 'Brukerråd' },
        ]}
        value={value}
        onChange={(next) => {
          kept.value = next;
          setValue(next);
        }}
      />
    );
  };
  render(<Methods />);
  return { person: userEvent.setup(), kept, pill: (name: string) => screen.getByRole('checkbox', { name }) };
}

test('many ticks close together are still one group by its legend', () => {
  const { pill } = methods(['council']);
  expect(screen.getByRole('group', { name: 'Metoder' })).toBeInTheDocument();
  expect(pill('Brukerpanel')).not.toBeChecked();
  expect(pill('Brukerråd')).toBeChecked();
});

test('a press fills a pill, another empties it', async () => {
  const { person, kept, pill } = methods();
  await person.click(screen.getByText('Brukerråd'));
  await person.click(pill('Brukerpanel'));
  expect(kept.value).toEqual(['council', 'panel']);
  await person.click(pill('Brukerråd'));
  expect(kept.value).toEqual(['panel']);
});

test('space does the same, and Tab reaches every pill', async () => {
  const { person, kept, pill } = methods();
  await person.tab();
  expect(pill('Brukerpanel')).toHaveFocus();
  await person.tab();
  await person.keyboard(' ');
  expect(kept.value).toEqual(['council']);
});

test('a value none of the pills has is kept when others change', async () => {
  const { person, kept, pill } = methods(['from-a-newer-program']);
  await person.click(pill('Brukerpanel'));
  expect(kept.value).toEqual(['from-a-newer-program', 'panel']);
});
