import { expect, test } from 'vitest';
import { applyChanges } from '../process/change.ts';
import { placeOf } from '../guide/read.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { strategy } from '../guide/steps/strategy.ts';
import type { AnyStepWords } from '../steps/step-words.ts';
import {
  allParked,
  park,
  parkedAt,
  parkedItems,
  parkedName,
  parkedPlace,
  settle,
  unpark,
} from './parking.ts';

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
  expect(parkedAt(answers, placeOf(mandate, 'evaluation')).map(({ id }) => id)).toEqual(['b']);
});

test('a row knows what is parked there, and its field knows it too', () => {
  const at = { step: 'groups', field: 'groups' };
  const answers = applyChanges({}, [
    ...park({ id: 'a', ...at, row: 'r' }),
    ...park({ id: 'b', ...at, row: 's' }),
    ...park({ id: 'c', ...at }),
  ]);
  const ids = (row?: string) => parkedAt(answers, row ? { ...at, row } : at).map(({ id }) => id);
  expect(ids('s')).toEqual(['b']);
  expect(ids()).toEqual(['a', 'b', 'c']);
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

const words: Readonly<Record<string, AnyStepWords>> = {
  mandate: {
    title: 'Mandat',
    why: '',
    goodAnswer: '',
    guidance: [],
    openers: [],
    fields: { purpose: { label: 'Formål' } },
  },
  strategy: {
    title: 'Strategi',
    why: '',
    goodAnswer: '',
    guidance: [],
    openers: [],
    fields: { challenges: { label: 'Utfordringer', row: 'utfordring' } },
  },
};
const naming = {
  answers: { strategy: { challenges: [{ id: 'c1', text: 'Lang ventetid' }, { id: 'c2' }] } },
  parts: [mandate, strategy],
  words,
};
const named = (item: Omit<Parameters<typeof park>[0], 'id'>): string | undefined => {
  const [parked] = parkedItems(applyChanges({}, park({ id: 'a', why: 'x', ...item })));
  return parked && parkedName(parked, naming);
};

test('a parked thing is called what was written, else its field, else its step', () => {
  expect(named({ text: 'Hvem betaler?', step: 'mandate', field: 'purpose' })).toBe('Hvem betaler?');
  expect(named({ text: ' ', step: 'mandate', field: 'purpose' })).toBe('Formål');
  expect(named({ step: 'mandate' })).toBe('Mandat');
  expect(named({ step: 'mandate', field: 'gone' })).toBe('Mandat');
  expect(named({ step: 'gone', field: 'gone' })).toBe('');
  expect(named({})).toBe('');
});

test('a parked row is called by its field and what it holds, or by its number', () => {
  const at = { step: 'strategy', field: 'challenges' };
  expect(named({ ...at, row: 'c1' })).toBe('Utfordringer: Lang ventetid');
  expect(named({ ...at, row: 'c2' })).toBe('Utfordringer: Utfordring 2');
  expect(named({ ...at, row: 'gone' })).toBe('Utfordringer');
});

test('a place that names no field is none, and its step is still known', () => {
  const [parked] = allParked(applyChanges({}, park({ id: 'a', step: 'mandate', row: 'r' })));
  expect(parked).toMatchObject({ step: 'mandate', place: null, settled: false });
  expect(parked && parkedPlace(parked, naming)).toEqual({ title: 'Mandat', line: '' });
});

test('a row that is parked is a place of its own in its field', () => {
  const [parked] = allParked(applyChanges({}, park({ id: 'a', step: 'groups', field: 'groups', row: 'r' })));
  expect(parked?.place).toEqual({ step: 'groups', field: 'groups', row: 'r' });
});
