import { describe, expect, it } from 'vitest';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { actionPlanOf } from './action-plan.ts';
import { headingsOf } from '#tests/support/documents/paper-input.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';

const plan: AnyStep = {
  id: 'plan',
  phase: 'plan',
  filledBy: ['meeting'],
  fields: {
    measures: {
      kind: 'rows',
      name: 'measure',
      start: 0,
      columns: {
        measure: { kind: 'paragraph', expected: true },
        responsible: { kind: 'line', expected: true },
        deadline: { kind: 'date' },
        indicator: { kind: 'paragraph' },
        goal: { kind: 'line' },
        others: { kind: 'line' },
      },
    },
  },
};

const planOf = (measures: readonly object[], standing: Readonly<Record<string, string>> = {}) =>
  actionPlanOf({
    process: {
      id: 'p',
      schemaVersion: 1,
      createdAt: '',
      updatedAt: '',
      answers: { plan: { measures }, decision: { reason: 'Because' }, standing },
    },
    steps: [plan],
    stepWords: {},
    words: fakeWords,
    printedOn: '2027-03-01',
    wallClock: { now: 0, offsetAt: () => 60 },
  });

describe('the action plan', () => {
  it('stands on landscape pages', () => {
    expect(planOf([]).orientation).toBe('landscape');
  });
  it('says what a measure is for above it, and who else takes part below', () => {
    const blocks = planOf([{ id: 'a', measure: 'Rekruttere', goal: 'Begynne', others: 'HR' }]).blocks;
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows[0]?.cells[1]?.paragraphs).toEqual(['goal: Begynne', 'Rekruttere', 'others: HR']);
  });
  it('begins with why there is a plan', () => {
    expect(planOf([]).blocks).toContainEqual(expect.objectContaining({ text: 'Because' }));
  });
  it('names the measures that lack a deadline or an indicator', () => {
    const { blocks } = planOf([
      { id: '1', measure: 'First', deadline: '2027-05-01', indicator: 'Done' },
      { id: '2', measure: 'Second' },
      { id: '3', measure: 'Third', indicator: 'Seen' },
    ]);
    expect(blocks.find(({ kind }) => kind === 'list')).toMatchObject({
      kind: 'list',
      items: ['2 Second – lacks deadline and indicator', '3 Third – lacks deadline'],
    });
  });
  it('says nothing of what measures lack once it is approved', () => {
    const { blocks } = planOf([{ id: '1', measure: 'First' }], { planStatus: 'approved' });
    expect(headingsOf({ blocks })).not.toContain(fakeWords.openPoints.heading);
    expect(blocks.filter(({ kind }) => kind === 'list')).toEqual([]);
    expect(headingsOf({ blocks })).not.toContain(fakeWords.plan.toClarify);
  });
  it('shows the measures with a deadline in time, over a table that has them all by deadline', () => {
    const { blocks } = planOf([
      { id: '1', measure: 'Last', deadline: '2027-09-01' },
      { id: '2', measure: 'Some day' },
      { id: '3', measure: 'First', deadline: '2027-02-01' },
    ]);
    const picture = blocks.findIndex(({ kind }) => kind === 'picture');
    expect(blocks[picture]).toMatchObject({
      picture: { alt: expect.stringContaining('Timeline from februar 2027 to september 2027.') as string },
    });
    const table = blocks[picture + 1];
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells[1]?.paragraphs)).toEqual([
      ['First'],
      ['Last'],
      ['Some day'],
    ]);
  });
  it('has no picture of time before anything has a deadline', () => {
    expect(planOf([{ id: '1', measure: 'First' }]).blocks.map(({ kind }) => kind)).not.toContain('picture');
  });
  it('has nothing to clarify when nothing is lacking', () => {
    const { blocks } = planOf([{ id: '1', measure: 'First', deadline: '2027-05-01', indicator: 'Done' }]);
    expect(blocks.at(-1)?.kind).toBe('table');
  });
});
