import { describe, expect, it } from 'vitest';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import { valueOf, written, type FieldValue } from '#storage/forms/field-value.ts';
import type { FieldText } from '#storage/forms/form-content.ts';
import { columnKey, keyOfCell, NOTHING_KEY, singleKey } from '#storage/forms/question-keys.ts';
import { readingTable } from '#storage/forms/reading-words.ts';

const words = await loadReadingWords();
const table = readingTable(words);
const placeholders = words.flatMap(({ form }) => Object.values(form.placeholders));

const field = (text: string, more: Partial<FieldText> = {}): FieldText => ({
  id: 'bp_a',
  text,
  ticked: null,
  options: new Map(),
  paragraphs: 1,
  ...more,
});
const value = (text: string): FieldValue => ({ kind: 'value', value: text });
const BLANK: FieldValue = { kind: 'blank' };

describe('a field that is answered in words', () => {
  const says = (text: string): FieldValue => valueOf(field(text), null, table);

  it.each([...placeholders, 'Klikk eller trykk her for å skrive inn tekst.', 'Choose an item.', '', ' \n\t'])(
    'says nothing with «%s»',
    (text) => expect(says(text)).toEqual(BLANK),
  );

  it('says what was written before or behind the text that held the place', () => {
    for (const placeholder of table.longPlaceholders) {
      expect(written(`${placeholder}svaret`, table)).toBe('svaret');
      expect(written(`svaret${placeholder}`, table)).toBe('svaret');
    }
  });

  it('says the whole answer when the text that held the place stands in the middle of it', () => {
    const [placeholder = ''] = table.longPlaceholders;

    expect(says(`De skrev «${placeholder}» selv.`)).toEqual(value(`De skrev «${placeholder}» selv.`));
  });

  it('says a text with its lines and its space as they were typed', () => {
    expect(says(' Vi har\n\nto råd. ')).toEqual(value(' Vi har\n\nto råd. '));
  });
});

describe('a field that is answered from a list', () => {
  const importance = columnKey('groups', 'importance');
  const type = columnKey('groups', 'type');

  it.each([
    ['3', '3'],
    ['3 – viktig', '3'],
    ['viktig', '3'],
    ['VIKTIG', '3'],
    ['  3\u00a0–\u00a0viktig ', '3'],
  ])('takes «%s» as %s', (shown, expected) => {
    expect(valueOf(field(shown), importance, table)).toEqual(value(expected));
  });

  it('takes every choice in every language', () => {
    for (const { steps } of words) {
      const options = steps['stakeholders']?.fields['groups']?.columns?.['type']?.options ?? {};
      expect(Object.keys(options)).not.toEqual([]);
      for (const [id, text] of Object.entries(options))
        expect(valueOf(field(text), type, table)).toEqual(value(id));
    }
  });

  it.each(['4', '0', '2 eller 3', 'veldig viktig', '1 – viktig'])(
    'never guesses at «%s»: it is a text to place',
    (shown) =>
      expect(valueOf(field(` ${shown} `), importance, table)).toEqual({ kind: 'unfit', text: shown }),
  );

  it('takes the value behind the words of its own list', () => {
    const own = field('svært viktig', { options: new Map([['svært viktig', '3']]) });

    expect(valueOf(own, importance, table)).toEqual(value('3'));
  });

  it('never takes a value its own list has and the question has not', () => {
    const forged = field('alt', { options: new Map([['alt', '9']]) });

    expect(valueOf(forged, importance, table)).toEqual({ kind: 'unfit', text: 'alt' });
  });
});

describe('a box to tick', () => {
  const tick = (text: string, ticked: boolean | null = null): FieldValue =>
    valueOf(field(text, { ticked }), NOTHING_KEY, table);

  it.each(['☒', '☑', '✓', '✔', 'x', 'X', ' ☒\u200b', '☐ x', '\uf0fe'])('is ticked with «%s»', (sign) =>
    expect(tick(sign)).toEqual(value('☒')),
  );

  it.each(['', '☐', ' ☐ ', '\uf0a8'])('is not ticked with «%s»', (sign) => expect(tick(sign)).toEqual(BLANK));

  it('is what is seen, where Word says another thing about it', () => {
    expect(tick('☐', true)).toEqual(BLANK);
    expect(tick('☒', false)).toEqual(value('☒'));
    expect(tick('', true)).toEqual(value('☒'));
  });

  it('with words in it is a text to place, with its sign', () => {
    expect(tick('☒ nesten')).toEqual({ kind: 'unfit', text: '☒ nesten' });
  });
});

describe('the question of a field', () => {
  it.each([
    ['bp_groups_0a1b2c3d4e_importance', columnKey('groups', 'importance')],
    ['bp_own_groups_12_name', columnKey('groups', 'name')],
    ['bp_units_0a1b2c3d4e_none', NOTHING_KEY],
    ['bp_own_units_1_none', NOTHING_KEY],
  ])('of %s is told by its id alone', (id, key) => expect(keyOfCell(id)).toBe(key));

  it('that stands in no table has none by its id alone, and never that of a cell', () => {
    expect(keyOfCell('bp_role')).toBeNull();
    expect(keyOfCell('bp_summary_satisfiedWith')).toBeNull();
    expect(singleKey('summary', 'satisfiedWith')).not.toBe(columnKey('summary', 'satisfiedWith'));
  });
});
