import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineSuggestion, type DeadlineKind } from './deadlines.ts';
import { evaluationDay } from './evaluation-day.ts';
import { foundSuggestions } from './found-suggestions.ts';
import { isSettled } from './seen-suggestions.ts';
import type { Answers } from '#domain/process/process.ts';

/** Answers that call for nothing. */
const calm: Answers = {
  about: { unitName: 'Unit', involvementContact: 'contact' },
  constraints: { costFrameAmount: '60 000' },
};
const idsOf = (more: Answers): readonly string[] =>
  foundSuggestions({ ...calm, ...more }).map(({ id }) => id);

const stakeholders = {
  groups: [
    { id: 's1', name: 'Left out', type: 'relative', involvement: 1, importance: 3 },
    { id: 's2', name: 'Taken', type: 'patient', involvement: 1, importance: 3 },
  ],
};
const groups = { groups: [{ id: 'g1', name: 'One', stakeholders: ['s2'], criteriaMet: ['k1'] }] };
const criteria = {
  criteria: [
    { id: 'k1', text: 'Met' },
    { id: 'k2', text: 'Not met' },
  ],
};

describe('what the answers call for', () => {
  it('is nothing when the frames and the people are in place', () => {
    expect(idsOf({})).toEqual([]);
  });

  it('is a group with gap 2 that was left out, once groups are chosen', () => {
    expect(idsOf({ stakeholders, groups })).toEqual(['group-left-out-s1']);
    expect(idsOf({ stakeholders })).toEqual([]);
  });

  it('is a group with gap 1 that was left out, after those with gap 2', () => {
    const small = { id: 's3', name: 'A little', type: 'patient', involvement: 2, importance: 3 };
    const all = { groups: [small, ...stakeholders.groups] };
    expect(idsOf({ stakeholders: all, groups })).toEqual(['group-left-out-s1', 'group-with-a-gap-s3']);
    expect(idsOf({ stakeholders: { groups: [{ ...small, involvement: 3 }] }, groups })).toEqual([
      'no-relatives',
    ]);
  });

  it('is a criterion nobody meets, once groups are chosen', () => {
    expect(idsOf({ groups, criteria })).toEqual(['uncovered-criterion-k2']);
    expect(idsOf({ criteria })).toEqual([]);
  });

  it('is relatives, when there are stakeholders and none of them are', () => {
    expect(idsOf({ stakeholders: { groups: [{ id: 's', name: 'Patients', type: 'patient' }] } })).toEqual([
      'no-relatives',
    ]);
    expect(idsOf({ stakeholders: { groups: [{ id: 's', type: 'patient' }] } })).toEqual([]);
  });

  it('is each area to strengthen, five at most, with the same id however the others change', () => {
    const found = foundSuggestions({ ...calm, summary: { areasToStrengthen: 'Waiting time\nTravel' } });
    expect(found.map(({ about }) => about)).toEqual(['Waiting time', 'Travel']);
    expect(idsOf({ summary: { areasToStrengthen: 'Travel' } })).toEqual([found[1]?.id]);
    expect(idsOf({ summary: { areasToStrengthen: 'one\ntwo\nthree\nfour\nfive\nsix' } })).toHaveLength(5);
  });

  it('is a contact, where the unit is not a department or a section', () => {
    const ids = (unitLevel: string) => idsOf({ about: { unitLevel } });
    expect(ids('clinic')).toEqual(['no-contact']);
    expect(ids('department')).toEqual([]);
    expect(ids('section')).toEqual([]);
  });

  it('is a cost frame, when there is none or the calculator goes above it', () => {
    const fee = { feeMembers: '8', feeMeetings: '5', feeHours: '2', feeRate: '400' };
    expect(idsOf({ constraints: {} })).toEqual(['no-cost-frame']);
    expect(idsOf({ constraints: { costFrame: 'Settled in May' } })).toEqual([]);
    expect(idsOf({ constraints: { ...fee, costFrameAmount: '32 000' } })).toEqual([]);
    expect(idsOf({ constraints: { ...fee, costFrameAmount: '31 999' } })).toEqual(['above-cost-frame']);
  });

  it('is an evaluation of a trial, and a measure for each other form', () => {
    expect(idsOf({ decision: { need: 'yes-on-trial' } })).toEqual(['trial']);
    expect(idsOf({ decision: { need: 'other-form', otherForms: ['survey', 'representatives'] } })).toEqual([
      'representatives',
      'survey',
    ]);
  });

  it('always has an id that can be a row id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3 }), fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), (area, id) => {
        const found = foundSuggestions({
          ...calm,
          groups,
          stakeholders: { groups: [{ id, name: 'x', type: 'both', involvement: 1, importance: 3 }] },
          summary: { areasToStrengthen: area },
        });
        for (const one of found) expect(one.id).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      }),
    );
  });
});

describe('a suggestion', () => {
  const suggestion = { id: 'trial', measure: 'Evaluate the trial.' };

  it.each<[boolean, Answers[string]]>([
    [false, {}],
    [false, { measures: [{ id: 'm', measure: 'Evaluate' }] }],
    [true, { measures: [{ id: 'm', measure: ' evaluate the trial' }] }],
    [true, { seenSuggestions: [{ id: 'trial', text: 'Evaluate the trial.' }] }],
  ])('is settled: %s, with %j in the plan', (settled, plan) => {
    expect(isSettled({ plan }, suggestion)).toBe(settled);
  });
});

describe('a proposed deadline', () => {
  const meetings = [
    { id: 'm1', name: 'Plan', date: '2027-03-03' },
    { id: 'm2', name: 'Needs', date: '2027-02-10' },
    { id: 'm3', name: 'Later', date: 'in the autumn' },
  ];

  it.each<[DeadlineKind, string]>([
    ['mandate', '2027-03-17'],
    ['preparation', '2027-04-14'],
    ['recruitment', '2027-05-26'],
    ['start', '2027-06-23'],
    ['first-year', '2028-01-05'],
    ['evaluation', '2028-03-03'],
  ])('for %s counts from the last meeting with a day', (kind, day) => {
    expect(deadlineSuggestion(kind, { about: { meetings } })).toBe(day);
  });

  it.each<[DeadlineKind, string]>([
    ['mandate', '2027-09-15'],
    ['preparation', '2027-10-13'],
    ['recruitment', '2027-11-24'],
    ['start', '2027-12-22'],
    ['first-year', '2028-07-05'],
  ])('for %s is counted back from the first meeting of the panel when that has a day', (kind, day) => {
    const ownMeetings = [
      { id: 'o2', name: 'Second', date: '2028-03-01' },
      { id: 'o1', name: 'First', date: '2028-01-05' },
    ];
    expect(deadlineSuggestion(kind, { about: { meetings }, mandate: { ownMeetings } })).toBe(day);
    expect(deadlineSuggestion(kind, { mandate: { ownMeetings } })).toBe(day);
  });

  it('is never before the plan is made, so that nothing is late when it is taken in', () => {
    const ownMeetings = [{ id: 'o1', name: 'First', date: '2027-04-07' }];
    expect(deadlineSuggestion('mandate', { about: { meetings }, mandate: { ownMeetings } })).toBe(
      '2027-03-10',
    );
  });

  it('is none before a meeting has a day', () => {
    expect(deadlineSuggestion('mandate', {})).toBeUndefined();
    expect(
      deadlineSuggestion('evaluation', { about: { meetings: [{ id: 'm', date: 'juni' }] } }),
    ).toBeUndefined();
  });

  it('for the evaluation comes a year after the approval, on a working day', () => {
    expect(evaluationDay({ about: { meetings }, mandate: { approvedOn: '2027-05-13' } })).toEqual({
      day: '2028-05-15',
      source: { step: 'mandate', field: 'approvedOn' },
    });
    expect(evaluationDay({ about: { meetings } })?.source).toEqual({
      step: 'about',
      field: 'meetings',
      row: 'm1',
    });
  });
});
