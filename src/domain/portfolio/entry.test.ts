import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '../process/process.ts';
import { entryOf } from './entry.ts';

const AT = '2027-01-10T10:00:00.000Z';
const process = (answers: Answers): Process => ({
  id: 'p1',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers,
});
const seen = (answers: Answers) => entryOf(process(answers));

describe('a process among many', () => {
  it('that nobody has written in has decided nothing, and nothing of it is known', () => {
    expect(seen({})).toMatchObject({
      unit: '',
      need: 'undecided',
      done: 0,
      mandate: 'none',
      groups: [],
      criteria: [],
      measures: [],
      frame: { kind: 'missing' },
      fees: { kind: 'missing' },
      cost: { kind: 'missing' },
      revisions: [],
    });
  });

  it('has its frame and its costs by themselves, and says what cannot be read instead of counting it', () => {
    const fee = { feeMembers: '6', feeMeetings: '4', feeHours: '2', feeRate: '400', feeFood: '1000' };
    expect(seen({ constraints: { ...fee, costFrameAmount: '60 000 kr' } })).toMatchObject({
      frame: { kind: 'known', kroner: 60_000 },
      fees: { kind: 'known', kroner: 19_200 },
      cost: { kind: 'known', kroner: 20_200 },
    });
    expect(seen({ constraints: { ...fee, feeRate: 'etter avtale', costFrameAmount: 'litt' } })).toMatchObject(
      { frame: { kind: 'unread' }, cost: { kind: 'unread' } },
    );
  });

  it('tells every day its mandate is to be looked at, the soonest first', () => {
    const mandate = { validTo: '2028-12-31', revisedBy: '2028-01-15', approvedOn: '2027-03-01' };
    expect(seen({ mandate }).revisions).toEqual([
      { kind: 'revisedBy', day: '2028-01-15' },
      { kind: 'evaluation', day: '2028-03-01' },
      { kind: 'validTo', day: '2028-12-31' },
    ]);
    expect(seen({ mandate: { validTo: 'til det er endret' } }).revisions).toEqual([]);
  });

  it('has a mandate that is begun, approved, or changed since', () => {
    expect(seen({ mandate: { purpose: 'Råd' } }).mandate).toBe('draft');
    expect(seen({ standing: { mandateStatus: 'approved' } }).mandate).toBe('approved');
    expect(
      seen({ mandate: { purpose: 'Et annet' }, standing: { mandateStatus: 'approved', mandateSeal: 'x' } })
        .mandate,
    ).toBe('changed');
  });

  it('names each group once, and covers it by what the panel takes in or is called', () => {
    const answers = {
      stakeholders: {
        groups: [
          { id: 's1', name: 'Unge' },
          { id: 's2', name: ' eldre ' },
          { id: 's3', name: 'Tolk' },
        ],
      },
      criteria: {
        criteria: [
          { id: 'c1', text: 'Mange aktører' },
          { id: 'c2', text: 'Tvang' },
        ],
      },
    };
    expect(seen(answers).groups).toEqual([{ name: 'Unge' }, { name: 'eldre' }, { name: 'Tolk' }]);
    const groups = {
      groups: [
        { id: 'g1', name: 'Unge og pårørende', stakeholders: ['s1'], criteriaMet: ['c1'] },
        { id: 'g2', name: 'Eldre' },
        { id: 'g3' },
      ],
    };
    expect(seen({ ...answers, groups })).toMatchObject({
      groups: [
        { name: 'Unge', isChosen: true },
        { name: 'eldre', isChosen: true },
        { name: 'Tolk', isChosen: false },
        { name: 'Unge og pårørende', isChosen: true },
      ],
      criteria: [
        { name: 'Mange aktører', isChosen: true },
        { name: 'Tvang', isChosen: false },
      ],
    });
  });
});
