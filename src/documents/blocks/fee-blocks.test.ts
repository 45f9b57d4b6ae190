import { describe, expect, it } from 'vitest';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { feeBlocks } from './fee-blocks.ts';
import { grouped } from './written-values.ts';

const given = { feeMembers: '8', feeMeetings: '6', feeHours: '2,4', feeRate: '355', feeTravel: '1 000' };

const valuesOf = (constraints: Record<string, unknown>, mandate: Record<string, unknown> = {}) =>
  feeBlocks(fakeWords, { constraints, mandate }).flatMap((block) =>
    block.kind === 'keyValue' ? block.rows.map(({ key, value }) => [key, ...value]) : [],
  );

describe('the cost of a panel', () => {
  it('is left out until members, meetings, hours and rate are numbers', () => {
    expect(feeBlocks(fakeWords, { constraints: { ...given, feeRate: 'later' } })).toEqual([]);
  });
  it('begins with the hours that are paid', () => {
    expect(valuesOf(given)).toEqual([['Paid hours', '2,5']]);
  });
  it('is compared with the frame', () => {
    expect(valuesOf({ ...given, costFrameAmount: '40 000' }).at(-1)).toEqual(['Over', '3\u00a0600 kr']);
    expect(valuesOf({ ...given, costFrameAmount: '43 600' }).at(-1)).toEqual(['Left', '0 kr']);
  });
  it('has the gatherings of the body’s own year, each with its own length and cost', () => {
    const ownMeetings = [
      { id: 'a', name: 'Møte', type: 'meeting', from: '17', to: '19' },
      { id: 'b', name: 'Samling', type: 'gathering', from: '10', to: '16', cost: '18 000' },
      { id: 'c', name: 'Opplæring', type: 'training', from: '17', to: '19' },
    ];
    expect(valuesOf(given, { ownMeetings })).toEqual([
      ['Paid hours', '2,5'],
      ['Gatherings', '6 + 2'],
    ]);
  });
  it('groups thousands', () => {
    expect(grouped(fakeWords, -1234567.5)).toBe('−1\u00a0234\u00a0567,5');
  });
});
