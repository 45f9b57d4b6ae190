import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { paperInput } from '#tests/support/documents/paper-input.ts';
import { calendarOf } from './calendar-events.ts';

const calendar = (answers: Answers) => calendarOf(paperInput(answers));
const events = (answers: Answers) => calendar(answers).events;
const meeting = (more: object) => ({ about: { meetings: [{ id: 'm', ...more }] } });
const measure = (more: object) => ({ plan: { measures: [{ id: 't', ...more }] } });

describe('the meetings', () => {
  it('are in the calendar by name, with how long they take', () => {
    expect(events(meeting({ name: 'Behov', date: '2027-04-12', minutes: '90' }))).toEqual([
      {
        uid: 'p1-meeting-m@brukerpanelveilederen',
        day: '2027-04-12',
        title: 'meeting Behov',
        description: '90 min',
        remind: 1,
      },
    ]);
  });

  it('have a name in the calendar also where nobody has given them one', () => {
    expect(events(meeting({ date: '2027-04-12' }))[0]).toMatchObject({
      title: 'unnamedMeeting the user panel',
      description: '',
    });
  });

  it('are read as people write days', () => {
    expect(events(meeting({ name: 'M', date: '12.4.2027' }))[0]?.day).toBe('2027-04-12');
  });
});

describe('the deadlines', () => {
  it('say what and who, a week ahead', () => {
    expect(events(measure({ measure: 'Ansette', responsible: 'Kari', deadline: '2027-05-20' }))).toEqual([
      {
        uid: 'p1-measure-t@brukerpanelveilederen',
        day: '2027-05-20',
        title: 'deadline Ansette',
        description: 'responsible Kari',
        remind: 7,
      },
    ]);
  });

  it('of what is done are over, and of all else are not', () => {
    const of = (status?: string) =>
      events(measure({ measure: 'M', deadline: '2027-05-20', ...(status ? { status } : {}) }));
    expect(of('done')).toMatchObject([{ over: true }]);
    for (const status of [undefined, 'not-started', 'in-progress', 'postponed'])
      expect(of(status)).toEqual([expect.not.objectContaining({ over: true })]);
  });

  it('of the answers in advance is one of them', () => {
    expect(events({ about: { answerDeadline: '2027-04-01' } })[0]).toMatchObject({
      day: '2027-04-01',
      title: 'answers',
    });
  });

  it('of a measure without a name has one in the calendar', () => {
    expect(events(measure({ responsible: 'Kari', deadline: '2027-05-20' }))[0]?.title).toBe(
      'deadline Unnamed',
    );
  });
});

describe('the evaluation', () => {
  it('is found by the day that stands somewhere in its text, which is kept whole', () => {
    const evaluation = 'Evalueres innen 1. juni 2028, og så hvert år.';
    expect(events({ mandate: { evaluation }, about: { bodyName: 'Ungdomsrådet' } })).toEqual([
      {
        uid: 'p1-evaluation@brukerpanelveilederen',
        day: '2028-06-01',
        title: 'evaluation Ungdomsrådet',
        description: evaluation,
        remind: 7,
      },
    ]);
  });
});

describe('the calendar of a process', () => {
  it('is in the order of the days, those of one day as they came', () => {
    const answers = {
      about: {
        meetings: [
          { id: 'a', name: 'Sen', date: '2027-09-01' },
          { id: 'b', name: 'Tidlig', date: '2027-01-01' },
        ],
        answerDeadline: '2027-09-01',
      },
    };
    expect(events(answers).map(({ title }) => title)).toEqual(['meeting Tidlig', 'meeting Sen', 'answers']);
  });

  it('passes over in silence what nobody has dated', () => {
    const answers = { ...meeting({ name: 'M' }), ...measure({ measure: 'T', deadline: ' ' }) };
    expect(calendar(answers)).toEqual({ events: [], leftOut: [] });
  });

  it('names with its own words what has a date that is no day', () => {
    const answers = {
      ...meeting({ name: 'M', date: 'en gang i mai' }),
      ...measure({ measure: 'T', deadline: '31.02.2027' }),
    };
    expect(calendar(answers).leftOut).toEqual([
      'noDate meeting M «en gang i mai»',
      'noDate deadline T «31.02.2027»',
    ]);
  });

  it('takes no day before there were calendar programs: a hand slipped, and they would refuse the whole file', () => {
    const answers = meeting({ name: 'M', date: '12.4.0027' });
    expect(calendar(answers)).toEqual({ events: [], leftOut: ['noDate meeting M «12.4.0027»'] });
    expect(events(meeting({ name: 'M', date: '1970-01-01' }))).toHaveLength(1);
  });

  it('quotes the beginning of a long text, on one line and without half a letter', () => {
    const answers = { mandate: { evaluation: `${'Evalueres\n'.repeat(7)}${'👍🏿'.repeat(40)}` } };
    const [line = ''] = calendar(answers).leftOut;
    expect(line).toMatch(/^noDate evaluation the user panel «Evalueres Evalueres .*…»$/u);
    expect([...line].length).toBeLessThan(120);
    expect(line.isWellFormed()).toBe(true);
  });

  it('gives an event the same name each time, and no two the same', () => {
    const answers = {
      about: {
        meetings: ['a', 'b'].map((id) => ({ id, name: 'M', date: '2027-01-01' })),
        answerDeadline: '2027-01-01',
      },
      ...measure({ measure: 'M', deadline: '2027-01-01' }),
    };
    const uids = events(answers).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(4);
    expect(events(answers).map(({ uid }) => uid)).toEqual(uids);
  });
});
