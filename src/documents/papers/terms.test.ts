import { describe, expect, it } from 'vitest';
import { keysOf, paperInput } from '#tests/support/documents/paper-input.ts';
import { purposeSource, termRows } from './terms.ts';

const terms = (answers: Parameters<typeof paperInput>[0]) =>
  keysOf([{ kind: 'keyValue', rows: termRows(paperInput(answers)) }]);

describe('the terms of a representative', () => {
  it('are nothing where nothing is written', () => {
    expect(terms({})).toEqual({});
  });

  it('are first the figures, then what the mandate says in its own words', () => {
    const given = terms({
      constraints: {
        feeMeetings: '6',
        feeHours: '3',
        feeRate: '355,50',
        feeRateSource: 'Staten',
        feeRateDate: '2027-01-01',
      },
      mandate: { meetingsAndFee: 'Seks møter' },
    });
    expect(Object.entries(given)).toEqual([
      ['meetings', '6 a year'],
      ['hours', '3 h'],
      ['fee', 'feeFrom 355,50 kr/h Staten 01.01.2027'],
      ['meetingsAndFee', 'Seks møter'],
    ]);
  });

  it.each([
    ['source', { feeRateDate: '2027-01-01' }],
    ['date', { feeRateSource: 'Staten' }],
    ['source and date', { feeRateSource: ' ', feeRateDate: '' }],
  ])('never show a rate without its %s', (_, more) => {
    expect(terms({ constraints: { feeRate: '355,50', ...more } })).not.toHaveProperty('fee');
  });

  it('say the sum for a meeting where it is paid by the day, and not the hourly rate beside it', () => {
    const rates = { feeBasis: 'day', feeRate: '392', feeMeetingRate: '1 960' };
    const from = { feeRateSource: 'Staten', feeRateDate: '2027-01-01' };
    expect(terms({ constraints: { ...rates, ...from } })['fee']).toBe(
      'feeFrom 1 960 kr per meeting Staten 01.01.2027',
    );
    expect(terms({ constraints: rates })).not.toHaveProperty('fee');
  });

  it('say no fee where there is no rate', () => {
    const constraints = { feeRate: ' ', feeRateSource: 'Staten', feeRateDate: '2027-01-01' };
    expect(terms({ constraints })).toEqual({});
  });
});

describe('the purpose', () => {
  const mandate = { step: 'mandate', field: 'purpose' };

  it('is what the mandate says', () => {
    const both = { mandate: { purpose: 'A' }, constraints: { purpose: 'B' } };
    expect(purposeSource(paperInput(both))).toEqual(mandate);
  });

  it('is what the management team asked for, until the mandate says it', () => {
    expect(purposeSource(paperInput({ constraints: { purpose: 'B' }, mandate: { purpose: '  ' } }))).toEqual({
      step: 'constraints',
      field: 'purpose',
    });
  });

  it('is to be written in the mandate where nobody has said it', () => {
    expect(purposeSource(paperInput({}))).toEqual(mandate);
  });
});
