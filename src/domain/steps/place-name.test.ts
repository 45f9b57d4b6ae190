import { describe, expect, it } from 'vitest';
import type { Place } from '../process/place.ts';
import type { AnyStep } from './define-step.ts';
import { placeLineOf, placeNameOf, rowNameOf } from './place-name.ts';

const parts: readonly AnyStep[] = [
  {
    id: 'people',
    phase: 'mapping',
    filledBy: ['meeting'],
    fields: {
      why: { kind: 'paragraph' },
      list: {
        kind: 'rows',
        name: 'called',
        start: 0,
        columns: { called: { kind: 'line' }, role: { kind: 'line' } },
      },
    },
  },
];
const words = {
  people: {
    title: 'The people',
    why: '',
    goodAnswer: '',
    openers: [],
    guidance: [],
    fields: {
      why: { label: 'Why them?' },
      list: {
        label: 'Who they are',
        row: 'Person',
        columns: { called: { label: 'Name' }, role: { label: 'Role' } },
      },
    },
  },
};
const answers = {
  people: {
    list: [
      { id: 'a', role: 'Nurse' },
      { id: 'b', called: ' Kari ' },
    ],
  },
};
const nameOf = (place: Place) => placeNameOf(place, { answers, parts, words });
const nothing = { step: '', question: '', rowKind: '', row: '', rowNumber: 0 };

describe('the name of a place', () => {
  it('is the label of its field, in the step with its title', () => {
    expect(nameOf({ step: 'people', field: 'why' })).toEqual({
      ...nothing,
      step: 'The people',
      question: 'Why them?',
    });
  });

  it('says which row, by the column that names rows and by its number', () => {
    expect(nameOf({ step: 'people', field: 'list', row: 'b' })).toEqual({
      step: 'The people',
      question: 'Who they are',
      rowKind: 'Person',
      row: 'Kari',
      rowNumber: 2,
    });
  });

  it('asks what the column asks where the place is a cell', () => {
    expect(nameOf({ step: 'people', field: 'list', row: 'a', column: 'role' })).toMatchObject({
      question: 'Role',
      row: '',
      rowNumber: 1,
    });
  });

  it('is empty for a row that is gone', () => {
    expect(nameOf({ step: 'people', field: 'list', row: 'z' })).toMatchObject({ row: '', rowNumber: 0 });
  });

  it('is empty for ids the guide lacks, also those every object has', () => {
    expect(nameOf({ step: 'gone', field: 'gone' })).toEqual(nothing);
    expect(nameOf({ step: 'constructor', field: 'constructor' })).toEqual(nothing);
    expect(nameOf({ step: 'people', field: 'toString' })).toMatchObject({ question: '' });
    expect(nameOf({ step: 'people', field: 'list', row: 'a', column: 'constructor' })).toMatchObject({
      question: '',
    });
  });
});

describe('the name of a place in one line', () => {
  const lineOf = (place: Place) => placeLineOf(place, { answers, parts, words });

  it('is the question, and which row of it', () => {
    expect(lineOf({ step: 'people', field: 'list' })).toBe('Who they are');
    expect(lineOf({ step: 'people', field: 'list', row: 'b' })).toBe('Who they are: Kari');
  });

  it('gives a row that nobody named its number, and a question mark no colon', () => {
    expect(rowNameOf(nameOf({ step: 'people', field: 'list', row: 'a' }))).toBe('Person 1');
    const asked = {
      people: { ...words.people, fields: { list: { ...words.people.fields.list, label: 'Who?' } } },
    };
    const at = { step: 'people', field: 'list', row: 'a' };
    expect(placeLineOf(at, { answers, parts, words: asked })).toBe('Who? Person 1');
  });

  it('is the row and its column for one cell', () => {
    expect(lineOf({ step: 'people', field: 'list', row: 'b', column: 'role' })).toBe('Kari: Role');
  });

  it('says nothing of a row that is gone, and nothing at all where nothing is known', () => {
    expect(lineOf({ step: 'people', field: 'list', row: 'z' })).toBe('Who they are');
    expect(lineOf({ step: 'gone', field: 'gone', row: 'z' })).toBe('');
  });
});
