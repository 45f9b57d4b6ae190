import { expect, it } from 'vitest';
import { paperInput, tableIn, tableTexts } from '#tests/support/documents/paper-input.ts';
import { feeSection, feeTable } from './fee-table.ts';

const given = { feeMembers: '8', feeMeetings: '6', feeHours: '2,4', feeRate: '355', feeTravel: '1 000' };

it('says each cost for a meeting, a member and a year, and where the rate is from', () => {
  const source = { feeRateSource: 'Retningslinjen', feeRateDate: '2026-05-06' };
  const blocks = feeTable(paperInput({ constraints: { ...given, ...source } }));
  expect(tableTexts(tableIn(blocks))).toEqual([
    ['Cost of', 'per meeting', 'per member', 'per year'],
    ['Honorarium', '7\u00a0100 kr', '5\u00a0325 kr', '42\u00a0600 kr'],
    ['feeTravel', '166,67 kr', '125 kr', '1\u00a0000 kr'],
    ['Total', '7\u00a0266,67 kr', '5\u00a0450 kr', '43\u00a0600 kr'],
  ]);
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Rate from Retningslinjen 06.05.2026' });
});

it('is nothing until it can be worked out, and has no heading then', () => {
  expect(feeSection(paperInput({ constraints: { ...given, feeHours: '2–3' } }))).toEqual([]);
  expect(feeSection(paperInput({ constraints: given }))[0]).toMatchObject({ kind: 'heading', text: 'Cost' });
});
