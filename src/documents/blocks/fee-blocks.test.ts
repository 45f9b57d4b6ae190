import { describe, expect, it } from 'vitest';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { feeBlocks } from './fee-blocks.ts';
import { grouped } from './written-values.ts';

const given = { feeMembers: '8', feeMeetings: '6', feeHours: '2,4', feeRate: '355', feeTravel: '1 000' };

const valuesOf = (constraints: Record<string, unknown>) =>
  feeBlocks(fakeWords, constraints).flatMap((block) =>
    block.kind === 'keyValue' ? block.rows.map(({ key, value }) => [key, ...value]) : [],
  );

describe('the cost of a panel', () => {
  it('is left out until members, meetings, hours and rate are numbers', () => {
    expect(feeBlocks(fakeWords, { ...given, feeRate: 'later' })).toEqual([]);
  });
  it('is worked out per year', () => {
    expect(valuesOf(given)).toEqual([
      ['Paid hours', '2,5'],
      ['Honorarium', '42\u00a0600 kr'],
      ['Total', '43\u00a0600 kr'],
    ]);
  });
  it('is compared with the frame', () => {
    expect(valuesOf({ ...given, costFrameAmount: '40 000' }).at(-1)).toEqual(['Over', '3\u00a0600 kr']);
    expect(valuesOf({ ...given, costFrameAmount: '43 600' }).at(-1)).toEqual(['Left', '0 kr']);
  });
  it('groups thousands', () => {
    expect(grouped(fakeWords, -1234567.5)).toBe('−1\u00a0234\u00a0567,5');
  });
});
