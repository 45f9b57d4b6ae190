import { defineRegister } from '#domain/steps/define-register.ts';
import { MEETINGS } from '../choices.ts';

/** What belongs to the meetings: the plan of the time, what was used, private notes, ballots and loose ideas. */
export const meeting = defineRegister({
  id: 'meeting',
  fields: {
    timePlan: {
      kind: 'rows',
      name: 'step',
      start: 0,
      columns: {
        meeting: { kind: 'choice', options: MEETINGS },
        step: { kind: 'line' },
        minutes: { kind: 'number', unit: 'minutes' },
        left: { kind: 'choice', options: ['next-meeting', 'by-mail'] },
      },
    },
    /** Each time a meeting was held: a meeting that was ended can be started again. */
    runs: {
      kind: 'rows',
      name: 'startedAt',
      start: 0,
      columns: {
        meeting: { kind: 'choice', options: MEETINGS },
        /** ISO times; no end while it goes on. */
        startedAt: { kind: 'line' },
        endedAt: { kind: 'line' },
        /** What was planned at the start: behind and ahead are counted from it. */
        minutes: { kind: 'number', unit: 'minutes' },
        /** Marks of what stood as decided then (`decision-marks.ts`): what the meeting changed is told by them. */
        stoodAtStart: { kind: 'line' },
        stoodAtEnd: { kind: 'line' },
      },
    },
    /** Time used: one row each time a step was before the room; a break ends the row. */
    used: {
      kind: 'rows',
      name: 'step',
      start: 0,
      columns: {
        meeting: { kind: 'choice', options: MEETINGS },
        /** Row id in `runs`. */
        run: { kind: 'line' },
        step: { kind: 'line' },
        startedAt: { kind: 'line' },
        endedAt: { kind: 'line' },
      },
    },
    /** The facilitator's own; the id of a row is the id of the step. */
    notes: { kind: 'rows', name: 'text', start: 0, columns: { text: { kind: 'paragraph' } } },
    /** How many times each has had the word; the id of a row is the id of the participant. */
    spoken: { kind: 'rows', name: 'times', start: 0, columns: { times: { kind: 'line', counted: true } } },
    /** Ballots given at the keyboard or from phones, one row a person and group; unseen until revealed. */
    ballots: {
      kind: 'rows',
      name: 'person',
      start: 0,
      columns: {
        person: { kind: 'line' },
        group: { kind: 'line' },
        involvement: { kind: 'scale' },
        importance: { kind: 'scale' },
      },
    },
    /** How many people give scores and dots in the room, and how many dots each of them has. */
    people: { kind: 'number', unit: 'people' },
    dotsEach: { kind: 'number', unit: 'votes' },
    /** Everybody in the room scores, also who answered in advance: the room then counts instead of those answers. */
    scoreAnew: { kind: 'tick' },
    /** Both views, where no agreement was found; the id of a row is the id of the stakeholder. */
    disagreements: {
      kind: 'rows',
      name: 'text',
      start: 0,
      columns: { text: { kind: 'paragraph' }, other: { kind: 'paragraph' } },
    },
    /** Loose ideas of a step; `field` and `row` say where one was placed. */
    ideas: {
      kind: 'rows',
      name: 'text',
      start: 0,
      columns: {
        text: { kind: 'paragraph' },
        step: { kind: 'line' },
        theme: { kind: 'line' },
        placed: { kind: 'tick' },
        field: { kind: 'line' },
        row: { kind: 'line' },
      },
    },
  },
});
