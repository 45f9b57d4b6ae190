import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { writeMarks } from '#domain/meeting/decision-marks.ts';
import { marksOf } from '#domain/meeting/decided-when.ts';
import { steps } from '#domain/guide/steps.ts';
import {
  headingsOf,
  itemsIn,
  keysOf,
  paperInput,
  paragraphsIn,
  stepCalled,
  tableIn,
  tableTexts,
  under,
} from '#tests/support/documents/paper-input.ts';
import { minutesOf } from './minutes.ts';

type More = Parameters<typeof paperInput>[1];
const minutes = (answers: Answers, more: More = {}) => minutesOf(paperInput(answers, more), 'needs-analysis');
const run = {
  id: 'r',
  meeting: 'needs-analysis',
  startedAt: '2027-02-10T08:00:00Z',
  endedAt: '2027-02-10T09:30:00Z',
};
const heldWith = (answers: Answers): Answers => ({
  ...answers,
  meeting: { runs: [run], ...answers['meeting'] },
});

describe('the head of the minutes', () => {
  it('names the meeting and the unit', () => {
    expect(minutes({ about: { unitName: 'Ward' } }).title).toBe('Minutes: First in Ward');
    expect(minutes({}).title).toBe('Minutes: First');
    expect(minutesOf(paperInput({}), 'action-plan').title).toBe('Minutes: Second');
  });

  it('tells day and clock by the wall of the meeting room', () => {
    expect(keysOf(minutes(heldWith({})).blocks)['Held']).toBe('10.02.2027, 09.00–10.30');
  });

  it('tells the day it was in the room, also where it was another in Greenwich', () => {
    const late = { ...run, startedAt: '2027-02-10T23:30:00Z', endedAt: '2027-02-10T23:45:00Z' };
    expect(keysOf(minutes({ meeting: { runs: [late] } }).blocks)['Held']).toBe('11.02.2027, 00.30–00.45');
  });

  it('says of a meeting that goes on when it began', () => {
    const { endedAt: _, ...open } = run;
    expect(keysOf(minutes({ meeting: { runs: [open] } }).blocks)['Held']).toBe('10.02.2027 from 09.00');
  });

  it('tells each time a meeting was held that was taken up again, and none of the other meeting', () => {
    const again = { ...run, id: 's', startedAt: '2027-02-11T08:00:00Z', endedAt: '2027-02-11T08:20:00Z' };
    const other = { ...run, id: 't', meeting: 'action-plan' };
    expect(keysOf(minutes({ meeting: { runs: [run, again, other] } }).blocks)['Held']).toBe(
      '10.02.2027, 09.00–10.30 ¶ 11.02.2027, 09.00–09.20',
    );
  });

  it('says that the meeting was not held where it was not', () => {
    expect(keysOf(minutes({}).blocks)['Held']).toBe('Not started in the program');
  });

  it('names who took part by role and unit', () => {
    const participants = [
      { id: 'a', role: 'Leder', unit: 'Ward' },
      { id: 'b', role: ' Lege ' },
      { id: 'c' },
      { id: 'd', unit: 'X' },
    ];
    expect(keysOf(minutes({ about: { participants } }).blocks)['Participants']).toBe(
      'Leder, Ward ¶ Lege ¶ X',
    );
    expect(keysOf(minutes({}).blocks)['Participants']).toBe('Not answered');
  });
});

describe('what was decided', () => {
  const decided = {
    decision: { need: 'yes', reason: 'Because' },
    criteria: { criteria: [{ id: 'k', text: 'Bredde' }] },
  };

  it('says so where nothing was', () => {
    expect(paragraphsIn(under(minutes({}), 'What was decided'))).toEqual(['Nothing has been decided yet.']);
  });

  it('stands in full under the question it answers', () => {
    const blocks = under(minutes(decided), 'What was decided');
    expect(headingsOf({ blocks })).toEqual(['need', 'reason', 'criteria']);
    expect(paragraphsIn(blocks)).toEqual(['yes', 'Because']);
    expect(itemsIn(blocks)).toEqual(['Bredde']);
  });

  it('holds of the scores only those the room agreed on, with both figures', () => {
    const groups = [
      { id: 'a', name: 'Unge', involvement: 1, importance: 3, agreed: true },
      { id: 'b', name: 'Eldre', involvement: 2, importance: 2 },
      { id: 'c', name: 'Pårørende', agreed: true },
    ];
    expect(itemsIn(under(minutes({ stakeholders: { groups } }), 'What was decided'))).toEqual([
      'Unge: involvement 1, importance 3',
      'Pårørende',
    ]);
  });

  it('sets apart what was made in the meeting, what came after, and what stood from before', () => {
    const mark = (answers: Answers) => writeMarks(marksOf(steps, answers));
    const before = { criteria: { criteria: [{ id: 'k', text: 'Bredde' }] } };
    const atEnd = { ...before, decision: { need: 'yes' } };
    const now = { ...atEnd, decision: { need: 'yes', reason: 'Because' } };
    const runs = [{ ...run, stoodAtStart: mark(before), stoodAtEnd: mark(atEnd) }];
    const blocks = under(minutes({ ...now, meeting: { runs } }), 'What was decided');
    expect(headingsOf({ blocks })).toEqual([
      'Decided in the meeting',
      'need',
      'Written after the meeting',
      'Stood from before',
    ]);
    expect(itemsIn(under({ blocks }, 'Written after the meeting'))).toEqual(['reason: Because']);
    expect(itemsIn(under({ blocks }, 'Stood from before'))).toEqual(['criteria: Bredde']);
  });

  it('tells what was changed after the meeting had ended', () => {
    const mark = (answers: Answers) => writeMarks(marksOf(steps, answers));
    const runs = [{ ...run, stoodAtStart: mark({}), stoodAtEnd: mark({ decision: { need: 'yes' } }) }];
    const blocks = under(minutes({ decision: { need: 'not-now' }, meeting: { runs } }), 'What was decided');
    expect(paragraphsIn(blocks)).toEqual(['not-now', 'Changed after the meeting.']);
  });

  it('shortens what stood from before, which stands whole in the report', () => {
    const mark = (answers: Answers) => writeMarks(marksOf(steps, answers));
    const answers = { decision: { reason: `${'ord '.repeat(100)}slutt` } };
    const runs = [{ ...run, stoodAtStart: mark(answers), stoodAtEnd: mark(answers) }];
    const [line = ''] = itemsIn(under(minutes({ ...answers, meeting: { runs } }), 'What was decided'));
    expect(line).toMatch(/^reason: ord ord .*…$/);
    expect(line.length).toBeLessThan(180);
  });
});

describe('what was put aside, and who does what', () => {
  it('names what was parked by its field and its text', () => {
    const items = [
      { id: 'a', step: 'about', field: 'leader', text: 'Hvem?', who: 'Kari', when: '2027-05-01' },
      { id: 'b', text: 'Uten sted' },
      { id: 'c', text: 'Avklart', settled: true },
    ];
    const stepWords = { about: stepCalled('Om', { leader: 'Leder' }) };
    const rows = tableTexts(
      tableIn(under(minutes({ parking: { items } }, { stepWords }), 'What was parked')),
    );
    expect(rows.slice(1)).toEqual([
      ['Leder: Hvem?', 'Kari', '01.05.2027'],
      ['Uten sted', '–', '–'],
    ]);
  });

  it('says so where nothing was parked and nothing is planned', () => {
    expect(paragraphsIn(under(minutes({}), 'What was parked'))).toEqual(['Nothing was parked.']);
    expect(paragraphsIn(under(minutes({}), 'Who does what, and when'))).toEqual([
      'No measures have been written yet.',
    ]);
  });

  it('lists the measures of the plan, and leaves out rows without one', () => {
    const measures = [
      { id: 'a', measure: ' Ansette ', responsible: 'Kari', deadline: 'før jul' },
      { id: 'b', responsible: 'Ola' },
    ];
    expect(
      tableTexts(tableIn(under(minutes({ plan: { measures } }), 'Who does what, and when'))).slice(1),
    ).toEqual([['Ansette', 'Kari', 'før jul']]);
  });
});

describe('where the time went', () => {
  const used = [
    {
      id: 'u',
      meeting: 'needs-analysis',
      run: 'r',
      step: 'mapping',
      startedAt: run.startedAt,
      endedAt: '2027-02-10T08:12:00Z',
    },
  ];
  const timePlan = [
    { id: 'needs-analysis-mapping', minutes: '15' },
    { id: 'needs-analysis-strategy', left: 'next-meeting' },
    { id: 'needs-analysis-insight', left: 'by-mail' },
  ];
  const made = minutes(heldWith({ meeting: { used, timePlan } }));
  const time = tableTexts(tableIn(under(made, 'Time')));

  it('is told step by step, planned and used', () => {
    expect(time[0]).toEqual(['Step', 'Planned', 'Used']);
    expect(time).toContainEqual(['mapping', '15 min', '12 min']);
  });

  it('is summed, without what was left out', () => {
    const given = (column: 1 | 2) =>
      time.slice(1, -1).reduce((sum, row) => sum + Number.parseInt(row[column] ?? '', 10), 0);
    const left = time.filter(([step]) => step === 'strategy' || step === 'insight');
    const leftMinutes = left.reduce((sum, row) => sum + Number.parseInt(row[1] ?? '', 10), 0);
    expect(time.at(-1)).toEqual(['In all', `${given(1) - leftMinutes} min`, '12 min']);
  });

  it('says what was put off, what is settled by mail, and what nobody came to', () => {
    const items = itemsIn(under(made, 'What remains'));
    expect(items).toContain('strategy: put off until the next meeting');
    expect(items).toContain('insight: to be settled by e-mail');
    expect(items).toContain('criteria: not taken up');
    expect(items.filter((item) => item.startsWith('mapping'))).toEqual([]);
  });

  it('does not say of a meeting that was not held that its steps were not taken up', () => {
    expect(paragraphsIn(under(minutes({}), 'What remains'))).toEqual(['Not started in the program']);
  });

  it('sets no colon after a step that is called by a question', () => {
    const stepWords = { strategy: stepCalled('Hva er viktig?') };
    const items = itemsIn(under(minutes(heldWith({ meeting: { timePlan } }), { stepWords }), 'What remains'));
    expect(items).toContain('Hva er viktig? put off until the next meeting');
  });
});

describe('the private notes of the facilitator', () => {
  const notes = [
    { id: 'mapping', text: ' Husk kaffe ' },
    { id: 'plan', text: 'Annet møte' },
  ];

  it('never stand there unless somebody chose it', () => {
    expect(JSON.stringify(minutes({ meeting: { notes } }))).not.toContain('kaffe');
    expect(
      JSON.stringify(minutes({ meeting: { notes }, standing: { notesInMinutes: 'yes' } })),
    ).not.toContain('kaffe');
  });

  it('stand by step where somebody did, those of this meeting only', () => {
    const made = minutes({ meeting: { notes }, standing: { notesInMinutes: true } });
    expect(paragraphsIn(under(made, 'Notes of the facilitator'))).toEqual(['Husk kaffe']);
    expect(headingsOf({ blocks: under(made, 'Notes of the facilitator') })).toEqual(['mapping']);
  });

  it('have no heading over nothing', () => {
    expect(headingsOf(minutes({ standing: { notesInMinutes: true } }))).not.toContain(
      'Notes of the facilitator',
    );
  });
});
