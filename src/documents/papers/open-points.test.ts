import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import {
  headingsOf,
  paperInput,
  stepCalled,
  tableIn,
  tableTexts,
} from '#tests/support/documents/paper-input.ts';
import { holesIn } from './holes.ts';
import { openPoints, parkedNotes, parkedTable } from './open-points.ts';

const parked = (...items: readonly Readonly<Record<string, unknown>>[]): Answers => ({
  parking: { items: items.map((item, index) => ({ id: `i${index}`, ...item })) },
});
const stepWords = { about: stepCalled('Om prosessen', { leader: 'Leder' }) };
const input = (answers: Answers) => paperInput(answers, { stepWords });
/** Every expected field of a step without rows is a hole; `export` asks for nothing. */
const rowsOf = (answers: Answers, steps: readonly string[] = ['export']) =>
  tableTexts(tableIn(openPoints(input(answers), steps))).slice(1);

describe('what is not settled', () => {
  it('is no part of the document when there is nothing', () => {
    expect(openPoints(input({}), ['export'])).toEqual([]);
  });

  it('is a heading and one table', () => {
    const blocks = openPoints(input(parked({ text: 'Hvem?' })), ['export']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table']);
    expect(headingsOf({ blocks })).toEqual(['heading']);
  });

  it('tells what, where, who and when', () => {
    const item = {
      step: 'about',
      field: 'leader',
      text: 'Hvem?',
      why: 'Ny fra mai',
      who: 'stabsleder',
      when: '2027-05-01',
    };
    expect(rowsOf(parked(item), ['about'])[0]).toEqual([
      'Hvem? ¶ Ny fra mai',
      'Om prosessen: Leder',
      'stabsleder',
      '01.05.2027',
    ]);
  });

  it('shows a dash where nobody has said who or when, and no column where that is so of all', () => {
    expect(rowsOf(parked({ text: 'Hvem?' }))).toEqual([['Hvem?']]);
    expect(rowsOf(parked({ text: 'Hvem?' }, { text: 'Hva?', who: 'Kari' }))).toEqual([
      ['Hvem?', '–'],
      ['Hva?', 'Kari'],
    ]);
  });

  it.each([
    [{ step: 'about', field: 'leader' }, 'Leder'],
    [{ step: 'about' }, 'Om prosessen'],
    [{ why: 'Uten alt' }, 'Unnamed ¶ Uten alt'],
  ])('is called by its place where it has no text: %j', (item, name) => {
    expect(rowsOf(parked(item), ['about'])[0]?.[0]).toBe(name);
  });

  it('leaves out what is settled, and what belongs to another step', () => {
    const answers = parked(
      { text: 'Avklart', settled: true },
      { text: 'Et annet sted', step: 'plan', field: 'measures' },
      { text: 'Uten sted' },
    );
    expect(rowsOf(answers).map(([what]) => what)).toEqual(['Uten sted']);
  });

  it('gathers the empty fields of a step in one row, which leads to the first', () => {
    const { rows } = tableIn(openPoints(input({ decision: { need: 'yes' } }), ['decision', 'mandate']));
    expect(rows).toHaveLength(2);
    expect(rows[0]?.cells[0]?.paragraphs).toEqual(['unanswered: reason']);
    expect(rows[0]?.source).toEqual({ step: 'decision', field: 'reason' });
    expect(rows[1]?.cells[0]?.paragraphs[0]).toMatch(/^unanswered: title · preparedBy · /);
  });
});

describe('holes', () => {
  it('stand by their label, and in rows also by the name of the row', () => {
    const stakeholders = {
      groups: [
        { id: 'a', name: 'Pasienter', involvement: 2 },
        { id: 'b', note: 'x' },
      ],
    };
    const texts = holesIn(input({ stakeholders }), ['stakeholders']).map(({ text }) => text);
    expect(texts).toEqual([
      'Pasienter: importance',
      'Unnamed: name',
      'Unnamed: involvement',
      'Unnamed: importance',
    ]);
  });

  it('lead to their row', () => {
    const stakeholders = { groups: [{ id: 'a', name: 'Pasienter', involvement: 2 }] };
    expect(holesIn(input({ stakeholders }), ['stakeholders'])[0]?.source).toMatchObject({
      step: 'stakeholders',
      field: 'groups',
      row: 'a',
    });
  });

  it('are looked for in every step, in the order of the guide, where none are named', () => {
    const steps = [...new Set(holesIn(input({})).map(({ source }) => source.step))];
    expect(steps.indexOf('about')).toBeLessThan(steps.indexOf('mapping'));
    expect(steps.indexOf('mandate')).toBeLessThan(steps.indexOf('plan'));
  });
});

describe('what is unclear about one field', () => {
  const at = { step: 'about', field: 'leader' };
  const note = (...items: readonly Readonly<Record<string, unknown>>[]) =>
    parkedNotes(input(parked(...items)), at);

  it('is said where the field stands, with why', () => {
    expect(note({ ...at, text: 'Hvem?', why: 'Ny fra mai' })).toEqual([
      { kind: 'paragraph', text: 'parkedHere Hvem? – Ny fra mai', tone: 'missing', source: at },
    ]);
    expect(note({ ...at, text: 'Hvem?' })).toMatchObject([{ text: 'parkedHere Hvem?' }]);
  });

  it('is not said of another field, of its step, or of what is settled', () => {
    expect(
      note(
        { step: 'about', field: 'facilitator', text: 'a' },
        { step: 'about', text: 'b' },
        { ...at, text: 'c', settled: true },
      ),
    ).toEqual([]);
  });
});

describe('everything that was parked along the way', () => {
  it('is no table where nothing was', () => {
    expect(parkedTable(input({}))).toBeUndefined();
  });

  it('keeps what has been settled since, and says so', () => {
    const table = parkedTable(
      input(parked({ text: 'A', settled: true }, { text: 'B', step: 'about', field: 'leader', why: 'Ny' })),
    );
    expect(table && tableTexts(table).slice(1)).toEqual([
      ['A', '–', 'settled'],
      ['B ¶ Om prosessen: Leder', 'Ny', 'notSettled'],
    ]);
  });

  it('does not say its place twice', () => {
    const table = parkedTable(input(parked({ step: 'about' })));
    expect(table && tableTexts(table)[1]?.[0]).toBe('Om prosessen');
  });

  it('takes a place that is none as it stands', () => {
    const table = parkedTable(input(parked({ step: 'from-a-newer-program', field: 'x', text: 'A' })));
    expect(table && tableTexts(table)[1]?.[0]).toContain('A');
  });
});
