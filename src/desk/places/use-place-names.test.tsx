import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Place } from '#domain/process/place.ts';
import { removeAt, setAt } from '#domain/process/changes-at.ts';
import { placeLineOf } from '#domain/steps/place-name.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { openPage } from '#tests/support/page/open-page.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';
import { useNaming, useRowName } from './use-place-names.ts';

const CHALLENGES: Place = { step: 'strategy', field: 'challenges' };
const { challenges } = said.steps.strategy.fields;

function Names({ place }: { readonly place?: Place }) {
  const naming = useNaming();
  const answers = useProcess(({ process }) => process.answers);
  return (
    <main>
      <output aria-label="Rad">{useRowName(place)}</output>
      <output aria-label="Sted">{place && placeLineOf(place, naming(answers))}</output>
    </main>
  );
}
const open = (place?: Place) =>
  openPage(<Names {...(place ? { place } : {})} />, {
    process: processWith({ strategy: { challenges: [{ id: 'c1' }, { id: 'c2', text: ' Lang kø ' }] } }),
  });
const row = (): HTMLElement => screen.getByRole('status', { name: 'Rad' });
const place = (): HTMLElement => screen.getByRole('status', { name: 'Sted' });

test('a row is called what a person has called it, as it is written', async () => {
  const at = { ...CHALLENGES, row: 'c2' };
  const { store } = await open(at);
  expect(row().textContent).toBe('Lang kø');
  expect(place()).toHaveTextContent(`${challenges.label}: Lang kø`);
  act(() => void store.change([setAt({ ...at, column: 'text' }, 'Lang reisevei')], 'Utfordring'));
  expect(row()).toHaveTextContent('Lang reisevei');
});

test('a row without a name is called by its number, which follows when a row before it goes', async () => {
  const { store } = await open({ ...CHALLENGES, row: 'c2' });
  act(
    () => void store.change([setAt({ ...CHALLENGES, row: 'c2', column: 'text' }, undefined)], 'Utfordring'),
  );
  expect(row()).toHaveTextContent('Utfordring 2');
  act(() => void store.change([removeAt(CHALLENGES, 'c1')], 'Utfordring'));
  expect(row()).toHaveTextContent('Utfordring 1');
});

test('a row that is removed is called nothing, and its place by the field it stood in', async () => {
  const { store } = await open({ ...CHALLENGES, row: 'c2' });
  act(() => void store.change([removeAt(CHALLENGES, 'c2')], 'Utfordring'));
  expect(row().textContent).toBe('');
  expect(place().textContent).toBe(challenges.label);
});

test.each([
  ['no place', undefined],
  ['a step of another program', { step: 'of tomorrow', field: 'challenges', row: 'c2' }],
  ['a field that is no list', { step: 'strategy', field: 'missedInput', row: 'c2' }],
  ['a name every object has', { step: 'constructor', field: 'toString', row: 'valueOf' }],
])('%s has no row to name', async (_, at) => {
  await open(at);
  expect(row().textContent).toBe('');
});
