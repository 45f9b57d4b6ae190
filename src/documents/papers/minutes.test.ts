import { describe, expect, it } from 'vitest';
import type { Answers, StepAnswers } from '#domain/process/process.ts';
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
  it('names the meeting, and the day it was held', () => {
    expect(minutes({}).title).toBe('Minutes: First');
    expect(minutesOf(paperInput({}), 'action-plan').title).toBe('Minutes: Second');
    expect(minutes(heldWith({})).title).toBe('Minutes: First, onsdag 10. februar 2027');
  });

  it('leaves room for what nobody is asked: the place, and who was absent', () => {
    expect(keysOf(minutes({}).blocks)).toMatchObject({ where: 'whereHole', absent: 'absentHole' });
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

describe('the items', () => {
  const mark = (answers: Answers) => writeMarks(marksOf(steps, answers));
  const decision = { need: 'yes', reason: 'Because' };
  /** The blocks of an item, whatever its number. */
  const item = (made: ReturnType<typeof minutes>, step: string) =>
    under(made, headingsOf(made).find((text) => text.endsWith(` ${step}`)) ?? step);
  const between = (from: Answers, to: Answers, now: Answers = to) =>
    minutes({ ...now, meeting: { runs: [{ ...run, stoodAtStart: mark(from), stoodAtEnd: mark(to) }] } });

  it('are numbered, in the order the steps of the meeting were taken', () => {
    const [first, second] = headingsOf({ blocks: under(minutes(heldWith({})), 'Items') });
    expect(first).toMatch(/^1 /);
    expect(second).toMatch(/^2 /);
  });

  it('tell what was decided in the meeting, and nothing of what stood before it or came after', () => {
    const before = { criteria: { criteria: [{ id: 'k', text: 'Bredde' }] } };
    const atEnd = { ...before, decision: { need: 'yes' } };
    const made = between(before, atEnd, { ...atEnd, decision });
    expect(paragraphsIn(item(made, 'decision'))).toEqual(['need: yes']);
    expect(JSON.stringify(made)).not.toMatch(/Because|Bredde/);
    expect(paragraphsIn(item(made, 'criteria'))).toEqual(['stands']);
  });

  it('tell what was changed after the meeting had ended', () => {
    const made = between({}, { decision: { need: 'yes' } }, { decision: { need: 'not-now' } });
    expect(paragraphsIn(item(made, 'decision'))).toEqual(['need: not-now (changed after the meeting)']);
  });

  it('hold of the scores only those the room agreed on, with both figures', () => {
    const groups = [
      { id: 'a', name: 'Unge', involvement: 1, importance: 3, agreed: true },
      { id: 'b', name: 'Eldre', involvement: 2, importance: 2 },
      { id: 'c', name: 'Pårørende', agreed: true },
    ];
    expect(itemsIn(item(between({}, { stakeholders: { groups } }), 'stakeholders'))).toEqual([
      'Unge: involvement 1, importance 3',
      'Pårørende',
    ]);
  });

  it('name the parts of the mandate the meeting went through, and leave the text to the mandate', () => {
    const made = minutesOf(
      paperInput({
        mandate: { purpose: 'Gi råd' },
        meeting: {
          runs: [
            {
              ...run,
              meeting: 'action-plan',
              stoodAtStart: mark({}),
              stoodAtEnd: mark({ mandate: { purpose: 'Gi råd' } }),
            },
          ],
        },
      }),
      'action-plan',
    );
    expect(paragraphsIn(item(made, 'mandate'))).toEqual(['mandateApart purpose']);
  });

  it('say of many parts of the mandate that the meeting went through it, and of a list what it is called', () => {
    const mandateItem = (answers: StepAnswers): readonly string[] => {
      const runs = [
        { ...run, meeting: 'action-plan', stoodAtStart: mark({}), stoodAtEnd: mark({ mandate: answers }) },
      ];
      const made = minutesOf(paperInput({ mandate: answers, meeting: { runs } }), 'action-plan');
      return paragraphsIn(item(made, 'mandate'));
    };
    const tasks = { mainTasks: [{ id: 't1', text: 'Gi råd.' }] };
    expect(mandateItem(tasks)).toEqual(['mandateApart mainTasks']);
    const texts = ['purpose', 'organisationRole', 'composition', 'caseHandling', 'evaluation'];
    expect(mandateItem({ ...tasks, ...Object.fromEntries(texts.map((field) => [field, 'Tekst'])) })).toEqual([
      'mandateWhole',
    ]);
  });

  it('say of the others whether they were put off, settled by mail, discussed or not taken up', () => {
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
      { id: 'needs-analysis-strategy', left: 'next-meeting' },
      { id: 'needs-analysis-insight', left: 'by-mail' },
    ];
    const made = minutes(heldWith({ meeting: { used, timePlan } }));
    expect(paragraphsIn(item(made, 'mapping'))).toEqual(['discussed']);
    expect(paragraphsIn(item(made, 'strategy'))).toEqual(['nextMeeting']);
    expect(paragraphsIn(item(made, 'insight'))).toEqual(['byMail']);
    expect(paragraphsIn(item(made, 'criteria'))).toEqual(['untaken']);
    expect(paragraphsIn(item(minutes({}), 'mapping'))).toEqual(['Not started in the program']);
  });
});

describe('what was put aside, and who does what', () => {
  const planned = (answers: Answers) => minutesOf(paperInput(answers), 'action-plan');

  it('has the measures in the minutes of the meeting that makes the plan, not before', () => {
    expect(headingsOf(minutes(heldWith({})))).not.toContain('Who does what, and when');
    expect(headingsOf(planned({}))).toContain('Who does what, and when');
  });

  it('ends with the next of the planned meetings, or room for it', () => {
    const meetings = [
      { id: 'a', name: 'Tidlig', date: '2027-02-01' },
      { id: 'b', name: 'Sist', date: '2027-04-01' },
      { id: 'c', name: 'Neste', date: '2027-03-01' },
    ];
    expect(keysOf(minutes(heldWith({ about: { meetings } })).blocks)['next']).toBe('01.03.2027: Neste');
    expect(keysOf(minutes(heldWith({})).blocks)).toMatchObject({
      next: 'nextHole',
      approved: 'approvedHole',
    });
  });

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
    expect(paragraphsIn(under(planned({}), 'Who does what, and when'))).toEqual([
      'No measures have been written yet.',
    ]);
  });

  it('lists the measures of the plan, and leaves out rows without one', () => {
    const measures = [
      { id: 'a', measure: ' Ansette ', responsible: 'Kari', deadline: 'før jul' },
      { id: 'b', responsible: 'Ola' },
    ];
    expect(
      tableTexts(tableIn(under(planned({ plan: { measures } }), 'Who does what, and when'))).slice(1),
    ).toEqual([['Ansette', 'Kari', 'før jul']]);
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
