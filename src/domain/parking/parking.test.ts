import { expect, test } from 'vitest';
import { applyChanges } from '../process/change.ts';
import { park, parkedAt, parkedItems, settle, unpark } from './parking.ts';

test('what is parked is listed in order until it is settled, and stays on record after', () => {
  const answers = applyChanges({}, [
    ...park({ id: 'a', step: 'mandate', field: 'purpose' }),
    ...park({ id: 'b', text: ' Hvem eier saker som er delt? ' }),
  ]);
  expect(parkedItems(answers).map(({ id, text }) => [id, text])).toEqual([
    ['a', ''],
    ['b', 'Hvem eier saker som er delt?'],
  ]);
  const after = applyChanges(answers, settle('a'));
  expect(parkedItems(after).map(({ id }) => id)).toEqual(['b']);
  expect(after['parking']?.['items']).toHaveLength(2);
});

test('a field knows what is parked there', () => {
  const answers = applyChanges({}, [
    ...park({ id: 'a', step: 'mandate', field: 'purpose' }),
    ...park({ id: 'b', step: 'mandate', field: 'evaluation' }),
  ]);
  expect(parkedAt(answers, 'mandate', 'evaluation').map(({ id }) => id)).toEqual(['b']);
});

test('rubbish in the register is no parked thing', () => {
  expect(parkedItems({ parking: { items: 'x' } })).toEqual([]);
  expect(parkedItems({ parking: { items: [{ id: 'a' }] } })).toEqual([]);
});

test('what is parked keeps who finds out and when, and nothing that is empty', () => {
  const item = {
    id: 'a',
    text: 'Hvem betaler?',
    step: 'constraints',
    who: 'Leder',
    when: '',
  };
  const answers = applyChanges({}, park(item));
  expect(answers['parking']?.['items']).toEqual([
    { id: 'a', text: 'Hvem betaler?', step: 'constraints', who: 'Leder' },
  ]);
});

test('what should never have been parked goes, also from the record', () => {
  const answers = applyChanges({}, [...park({ id: 'a', text: 'Kø' }), ...park({ id: 'b', text: 'Tolk' })]);
  const after = applyChanges(answers, unpark('a'));
  expect(after['parking']?.['items']).toEqual([{ id: 'b', text: 'Tolk' }]);
});
