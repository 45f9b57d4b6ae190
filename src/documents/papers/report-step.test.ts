import { describe, expect, it } from 'vitest';
import type { Place } from '#domain/process/place.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { reportStep } from './report-step.ts';

const step: AnyStep = {
  id: 'step',
  phase: 'mapping',
  filledBy: ['meeting'],
  fields: {
    name: { kind: 'line', expected: true },
    day: { kind: 'date' },
    text: { kind: 'paragraph', expected: true },
    more: { kind: 'paragraph' },
  },
};

const partsOf = (answers: Record<string, unknown>, leftOut?: (field: Place) => boolean) =>
  reportStep(
    {
      process: { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers: { step: answers } },
      steps: [step],
      stepWords: {},
      words: fakeWords,
      printedOn: '2027-03-01',
      wallClock: { now: 0, offsetAt: () => 60 },
    },
    step,
    leftOut ? { leftOut } : {},
  ).map((block) => {
    if (block.kind === 'keyValue')
      return block.rows.map(({ key, value }) => `${key}: ${value.join()}`).join('; ');
    return 'text' in block ? block.text : block.kind;
  });

describe('a step in the report', () => {
  it('is not there when nobody has begun', () => {
    expect(partsOf({})).toEqual([]);
  });
  it('gathers brief answers in one table', () => {
    expect(partsOf({ name: 'N', day: '2027-03-01', text: 'T', more: 'M' })).toEqual([
      'step',
      'name: N; day: 01.03.2027',
      'text',
      'T',
      'more',
      'M',
    ]);
  });
  it('says nothing where nothing is answered', () => {
    expect(partsOf({ name: 'N' })).toEqual(['step', 'name: N']);
  });
  it('leaves out what is no part of the report', () => {
    expect(partsOf({ name: 'N', text: 'T' }, ({ field }) => field === 'name')).toEqual(['step', 'text', 'T']);
    expect(partsOf({ name: 'N' }, ({ field }) => field === 'name')).toEqual([]);
  });
});
