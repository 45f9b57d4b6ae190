import { describe, expect, it } from 'vitest';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Block } from '#documents/blocks/block.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { keysOf } from '#tests/support/documents/paper-input.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { mandateOf } from './mandate.ts';

const rowsOfText = { kind: 'rows', name: 'text', start: 0, columns: { text: { kind: 'line' } } } as const;
const mandate: AnyStep = {
  id: 'mandate',
  phase: 'plan',
  filledBy: ['meeting'],
  fields: {
    title: { kind: 'line' },
    preparedBy: { kind: 'line' },
    responsible: { kind: 'line' },
    approvedOn: { kind: 'date' },
    purpose: { kind: 'paragraph' },
    mainTasks: rowsOfText,
    clauses: rowsOfText,
  },
};

const inputOf = (answers: Answers): DocumentInput => ({
  process: { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
  steps: [mandate],
  stepWords: {},
  words: fakeWords,
  printedOn: '2027-03-01',
  wallClock: { now: 0, offsetAt: () => 60 },
});

const of = (answers: Answers) => mandateOf(inputOf(answers));

const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the mandate', () => {
  it('bears the title a person wrote', () => {
    expect(of({ mandate: { title: ' Our mandate ' } }).title).toBe('Our mandate');
  });
  it('makes a title of body and unit until then', () => {
    expect(of({ about: { bodyName: 'panel', unitName: 'Ward {body}' } }).title).toBe(
      'Mandate for panel in Ward {body}',
    );
    expect(of({}).title).toBe('Mandate for the user panel');
  });
  it('has the parts in the order of the form, and additional clauses only when there are some', () => {
    expect(headings(of({}).blocks)).toEqual(['purpose', 'mainTasks']);
    const text = { purpose: 'To advise', mainTasks: [{ id: 't', text: 'Advise' }] };
    const withClause = of({ mandate: { ...text, clauses: [{ id: '1', text: 'No cases' }] } });
    expect(headings(withClause.blocks)).toEqual(['purpose', 'mainTasks', 'Additional clauses']);
    expect(withClause.blocks.at(-1)).toMatchObject({ kind: 'list', items: ['No cases'] });
  });
  it('says of every hole that it is not answered', () => {
    const { blocks } = of({});
    const keys = blocks.find((block) => block.kind === 'keyValue');
    expect(keys?.rows.map(({ tone }) => tone)).toEqual(['missing', 'missing']);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.tone === 'missing')).toHaveLength(2);
  });
  it('that is begun has no heading over nothing, and says once what is not written', () => {
    const { blocks } = of({ mandate: { purpose: 'To advise' } });
    expect(headings(blocks)).toEqual(['purpose', fakeWords.openPoints.heading]);
    expect(keysOf(blocks)).toEqual({});
    expect(JSON.stringify(blocks.at(-1))).toContain('mainTasks');
    expect(JSON.stringify(blocks).match(/Not answered/g)).toBeNull();
  });
  it('has a heading over what is unclear, also where nothing is written', () => {
    const parked = [{ id: 'a', text: 'Who decides?', step: 'mandate', field: 'mainTasks' }];
    const { blocks } = of({ mandate: { purpose: 'To advise' }, parking: { items: parked } });
    expect(headings(blocks)).toContain('purpose');
  });
  it('has no approval while it is a draft: the day it is to be considered is called that', () => {
    const written = { mandate: { approvedOn: '2027-03-17' } };
    expect(keysOf(of(written).blocks)).toMatchObject({ 'To be decided': '17.03.2027' });
    expect(JSON.stringify(of(written))).not.toContain('Approved on');
    const standing = { mandateStatus: 'approved', mandateDate: '2027-03-20' };
    expect(keysOf(of({ ...written, standing }).blocks)).toMatchObject({ 'Approved on': '20.03.2027' });
  });
  it('says nothing of what lacks once it is approved', () => {
    const { blocks } = of({ standing: { mandateStatus: 'approved' } });
    expect(JSON.stringify(blocks)).not.toContain('missing');
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });
  it('has unit and trust in the footer', () => {
    expect(of({ about: { unitName: 'Ward', healthTrust: 'Trust' } }).footerText).toBe('Ward, Trust');
  });
});
