import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '#domain/language/language.ts';
import { entryOf, type Amount, type PortfolioEntry } from '#domain/portfolio/entry.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { foundUnits, sortedUnits, UNIT_COLUMNS, type UnitRow } from './sorted-units.ts';

const AT = '2027-01-10T10:00:00.000Z';
const nb = languageOf('nb');
const blank = entryOf({
  id: 'p',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: {},
});
const row = (name: string, also: Partial<PortfolioEntry> = {}, late = 0): UnitRow => ({
  entry: { ...blank, id: name, unit: name, ...also },
  name,
  late,
  isHere: false,
});
const known = (kroner: number): Amount => ({ kind: 'known', kroner });
const names = (rows: readonly UnitRow[]): readonly string[] => rows.map(({ name }) => name);

describe('the units of the table', () => {
  it('are in the order of the alphabet they are read in', () => {
    const rows = ['Ørekirurgi', 'Ålesund', 'Akutt', 'Æresdoktor', 'barn'].map((name) => row(name));
    const inOrder = ['Akutt', 'barn', 'Æresdoktor', 'Ørekirurgi', 'Ålesund'];
    expect(names(sortedUnits(rows, { by: 'unit', isDown: false }, nb))).toEqual(inOrder);
    expect(names(sortedUnits(rows, { by: 'unit', isDown: true }, nb))).toEqual(inOrder.toReversed());
  });

  it('are sorted by the kroner of their frame, and not by its letters', () => {
    const rows = [row('Mye', { frame: known(100_000) }), row('Lite', { frame: known(9_000) })];
    expect(names(sortedUnits(rows, { by: 'frame', isDown: false }, nb))).toEqual(['Lite', 'Mye']);
    expect(names(sortedUnits(rows, { by: 'frame', isDown: true }, nb))).toEqual(['Mye', 'Lite']);
  });

  it('come last in both directions where nobody knows the sum or the day', () => {
    const rows = [
      row('Uleselig', { cost: { kind: 'unread' } }),
      row('Kjent', { cost: known(5), revisions: [{ kind: 'validTo', day: '2028-01-01' }] }),
      row('Ikke oppgitt'),
    ];
    for (const by of ['cost', 'revision'] as const)
      for (const isDown of [false, true])
        expect(names(sortedUnits(rows, { by, isDown }, nb))).toEqual(['Kjent', 'Ikke oppgitt', 'Uleselig']);
  });

  it('are sorted by how large a part of their own steps is done', () => {
    const rows = [
      row('Halvveis', { done: 7, asked: 14 }),
      row('Nesten', { done: 6, asked: 7 }),
      row('Ikke spurt', { done: 0, asked: 0 }),
    ];
    expect(names(sortedUnits(rows, { by: 'steps', isDown: true }, nb))).toEqual([
      'Nesten',
      'Halvveis',
      'Ikke spurt',
    ]);
  });

  it('are sorted by how far the decision and the mandate have come', () => {
    const rows = [
      row('Godkjent', { need: 'yes', mandate: 'approved' }),
      row('Ikke nå', { need: 'not-now', mandate: 'none' }),
      row('Utkast', { need: 'undecided', mandate: 'draft' }),
    ];
    expect(names(sortedUnits(rows, { by: 'mandate', isDown: false }, nb))).toEqual([
      'Ikke nå',
      'Utkast',
      'Godkjent',
    ]);
    expect(names(sortedUnits(rows, { by: 'need', isDown: false }, nb))).toEqual([
      'Godkjent',
      'Utkast',
      'Ikke nå',
    ]);
  });

  it('stand by name among those that are alike', () => {
    const rows = [row('Cystisk', {}, 2), row('Bryst', {}, 2), row('Akutt', {}, 0)];
    expect(names(sortedUnits(rows, { by: 'late', isDown: true }, nb))).toEqual(['Bryst', 'Cystisk', 'Akutt']);
  });

  it('are all there, once each, however they are sorted', () => {
    const units = fc.uniqueArray(
      fc.record({
        name: fc.string({ minLength: 1, maxLength: 12 }),
        late: fc.nat(9),
        kroner: fc.option(fc.nat(200_000), { nil: undefined }),
      }),
      { selector: ({ name }) => name, maxLength: 30 },
    );
    fc.assert(
      fc.property(units, fc.constantFrom(...UNIT_COLUMNS), fc.boolean(), (given, by, isDown) => {
        const rows = given.map(({ name, late, kroner }) =>
          row(name, kroner === undefined ? {} : { frame: known(kroner), cost: known(kroner) }, late),
        );
        const sorted = sortedUnits(rows, { by, isDown }, nb);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        expect(names(sortedUnits(rows.toReversed(), { by, isDown }, nb)).length).toBe(sorted.length);
      }),
    );
  });
});

describe('the units that are looked for', () => {
  const rows = [
    row('Hjerteklinikken', { trust: 'Helse Nord', need: 'yes' }),
    row('Lungeklinikken', { title: 'Panel for KOLS', need: 'not-now' }),
  ];

  it('are found by name, trust or the name of the process, whatever the letters’ size', () => {
    const found = (search: string) => names(foundUnits(rows, { search, need: '' }, nb));
    expect(found('HJERTE')).toEqual(['Hjerteklinikken']);
    expect(found('helse nord')).toEqual(['Hjerteklinikken']);
    expect(found('kols')).toEqual(['Lungeklinikken']);
    expect(found('kols hjerte')).toEqual([]);
  });

  it('are all of them where nothing is written', () => {
    expect(foundUnits(rows, { search: '   ', need: '' }, nb)).toEqual(rows);
  });

  it('have decided what is asked for, and have the words too', () => {
    expect(names(foundUnits(rows, { search: '', need: 'yes' }, nb))).toEqual(['Hjerteklinikken']);
    expect(foundUnits(rows, { search: 'lunge', need: 'yes' }, nb)).toEqual([]);
  });
});
