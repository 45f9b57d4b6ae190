import { defineRegister } from '#domain/steps/define-register.ts';
import { AUDIENCES } from '../choices.ts';

/** How far somebody agrees: 1–3, as everywhere in the guide. */
const AGREES = { kind: 'scale' } as const;
const TEXT = { kind: 'paragraph' } as const;

/** What both are asked, so that their views can be held against each other. */
const OF_BOTH = {
  early: AGREES,
  heard: AGREES,
  followed: AGREES,
  leader: AGREES,
  practical: AGREES,
} as const;
const AT_THE_END = { worked: TEXT, change: TEXT } as const;

/** What a questionnaire asks, in its order. Ids are permanent. */
export const QUESTIONS = {
  members: { mandate: AGREES, papers: AGREES, clear: AGREES, ...OF_BOTH, ...AT_THE_END },
  leaders: { ...OF_BOTH, resources: AGREES, duties: AGREES, because: TEXT, ...AT_THE_END },
} as const;

const HIDDEN_LINE = { kind: 'line', hidden: true } as const;

/** What is known of an answer besides what it says. */
const OF_AN_ANSWER = {
  /** Row id in the evaluations of the plan. */
  round: HIDDEN_LINE,
  version: HIDDEN_LINE,
  sentAt: HIDDEN_LINE,
  receivedAt: HIDDEN_LINE,
  by: { kind: 'choice', options: ['link', 'file', 'form'], hidden: true },
  /** What was written in a Word form beside the questions. */
  beside: { kind: 'paragraph', hidden: true },
} as const;

/**
 * The evaluation of a panel by those who know it: whom it was sent to, and what came home. One row is one person; its id is
 * that of the record it was written in, and says nothing of who it is.
 */
export const questionnaires = defineRegister({
  id: 'questionnaires',
  fields: {
    /** What was sent out; the id is made of round and audience. */
    sent: {
      kind: 'rows',
      name: 'round',
      start: 0,
      columns: {
        round: { kind: 'line' },
        audience: { kind: 'choice', options: AUDIENCES },
        invited: { kind: 'number', unit: 'people' },
        deadline: { kind: 'date' },
      },
    },
    members: {
      kind: 'rows',
      name: 'round',
      start: 0,
      columns: { ...OF_AN_ANSWER, ...QUESTIONS.members },
    },
    leaders: {
      kind: 'rows',
      name: 'round',
      start: 0,
      columns: {
        ...OF_AN_ANSWER,
        role: HIDDEN_LINE,
        unit: HIDDEN_LINE,
        ...QUESTIONS.leaders,
      },
    },
  },
});
