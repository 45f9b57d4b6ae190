import { describe, expect, it } from 'vitest';
import { holesOfDocument, DOCUMENTS } from '#documents/document-list.ts';
import type { Answers } from '#domain/process/process.ts';
import {
  headingsOf,
  itemsIn,
  keysOf,
  paperInput,
  paragraphsIn,
  tableIn,
  tableTexts,
  under,
} from '#tests/support/documents/paper-input.ts';
import { yearlyReportOf } from './yearly-report.ts';

const report = (answers: Answers) => yearlyReportOf(paperInput(answers));
const holes = (answers: Answers) => {
  const listed = DOCUMENTS.find(({ kind }) => kind === 'yearly-report');
  return listed ? holesOfDocument(listed, paperInput(answers)).map(({ source }) => source.field) : [];
};
const plan = {
  membersAtStart: '6',
  membersNow: '7',
  patientsNow: '4',
  relativesNow: '3',
  hoursUsed: '212',
  costUsed: '96 500',
  nextYear: 'Svar innen fire uker.',
  reportReceivers: 'Brukerutvalget',
  reportDate: '2028-06-15',
  adviceLog: [
    { id: 'b', advice: 'La søsken sove over', given: '2027-11-10', answer: 'Ikke nå' },
    { id: 'a', advice: 'Skriv til ungdommen', given: '8.9.2027', answer: 'Ja', outcome: 'Nytt brev' },
    { id: 'c', advice: 'Åpne skolestua' },
  ],
  evaluations: [{ id: 'e', plan: 'Blir vi hørt?', study: 'Ja, men sent', act: 'Svare innen fire uker' }],
  measures: [
    { id: '1', measure: 'Rekruttere', status: 'done' },
    { id: '2', measure: 'Evaluere', status: 'in-progress' },
  ],
};
const mandate = {
  ownMeetings: [{ id: 'm', name: 'Samling', date: '2027-10-23', cost: '18000' }],
  otherBodies: [{ id: 'o', body: 'Kvalitetsutvalget', members: '1' }],
};

describe('a yearly report', () => {
  it('is called by its body and its unit, and says when it is from and who gets it', () => {
    expect(report({ about: { bodyName: 'Ungdomsrådet', unitName: 'Ward' } }).title).toBe(
      'titleIn Ungdomsrådet Ward',
    );
    expect(report({ about: { bodyName: 'Ungdomsrådet' } }).title).toBe('titleFor Ungdomsrådet');
    const top = report({ plan }).blocks.find((block) => block.kind === 'keyValue');
    expect(keysOf(top ? [top] : [])).toMatchObject({ date: '15.06.2028', receivers: 'Brukerutvalget' });
  });

  it('counts the members, and how large a part are patients and relatives', () => {
    expect(keysOf(under(report({ plan }), 'members'))).toEqual({
      membersAtStart: '6 people',
      membersNow: '7 people',
      patientsNow: 'share 4 people 57',
      relativesNow: 'share 3 people 43',
    });
  });

  it('works out no share where there is none to work out', () => {
    for (const wrong of [
      { membersNow: '' },
      { membersNow: '0' },
      { membersNow: '3' },
      { patientsNow: 'noen' },
    ])
      expect(keysOf(under(report({ plan: { ...plan, ...wrong } }), 'members'))['patientsNow']).not.toContain(
        'share',
      );
  });

  it('has each piece of advice by its day, what was answered and what came of it, and says where nobody answered', () => {
    const blocks = under(report({ plan }), 'advice');
    expect(paragraphsIn(blocks)).toEqual(['adviceCount 3 2 1']);
    expect(tableTexts(tableIn(blocks))).toEqual([
      ['given', 'advice', 'answer', 'outcome'],
      ['8.9.2027', 'Skriv til ungdommen', 'Ja', 'Nytt brev'],
      ['10.11.2027', 'La søsken sove over', 'Ikke nå', 'noOutcome'],
      ['–', 'Åpne skolestua', 'noAnswer', 'noOutcome'],
    ]);
  });

  it('holds what was used against the frame', () => {
    const cost = (costUsed: string) =>
      keysOf(under(report({ plan: { costUsed }, constraints: { costFrameAmount: '100 000' } }), 'work'));
    expect(cost('96 500')).toMatchObject({ Frame: '100\u00a0000 kr', Left: '3\u00a0500 kr' });
    expect(cost('120 000')).toMatchObject({ Over: '20\u00a0000 kr' });
    expect(Object.keys(cost('vet ikke'))).toEqual(['costUsed', 'Frame']);
  });

  it('tells of the meetings and the bodies, and of what comes next: the goals, what is done and what remains', () => {
    const made = report({ plan, mandate });
    expect(tableTexts(tableIn(under(made, 'meetings')))[1]).toContain('18000 kr');
    expect(tableTexts(tableIn(under(made, 'bodies')))[1]).toEqual(['Kvalitetsutvalget', '1 people']);
    expect(paragraphsIn(under(made, 'nextYear'))).toContain('Svar innen fire uker.');
    expect(tableTexts(tableIn(under(made, 'done')))[1]).toContain('Rekruttere');
    expect(tableTexts(tableIn(under(made, 'remaining')))[1]).toContain('Evaluere');
  });

  it('tells what each evaluation was to find out, what it showed and what it changes', () => {
    const text = JSON.stringify(under(report({ plan }), 'evaluation'));
    for (const { plan: asked, study, act } of plan.evaluations)
      for (const one of [asked, study, act]) expect(text).toContain(one);
  });

  it('has no part for what nobody has answered, and one list of it at the end', () => {
    const made = report({});
    expect(headingsOf(made)).toEqual(['Not answered']);
    expect(itemsIn(under(made, 'Not answered'))).toEqual(
      expect.arrayContaining(['adviceLog', 'evaluations', 'nextYear', 'otherBodies', 'ownMeetings']),
    );
    expect(Object.values(keysOf(made.blocks))).not.toContain('adviceLog');
    expect(headingsOf(report({ plan, mandate }))).not.toContain('Not answered');
  });

  it('lists what it lacks where documents are taken, and nothing once all is answered', () => {
    expect(holes({ plan, mandate })).toEqual([]);
    expect(holes({}).toSorted()).toEqual(
      [...Object.keys(plan).filter((field) => field !== 'measures'), ...Object.keys(mandate)].toSorted(),
    );
  });
});
