import { defineRegister } from '#domain/steps/define-register.ts';
import { APPROVABLE } from '../choices.ts';

/**
 * What stood here earlier and must never be lost: each text that was approved, and each mapping that was done before a new
 * one began. Only added to; what is being written now stays where it was.
 */
export const afterwards = defineRegister({
  id: 'afterwards',
  fields: {
    /** A text as it was approved. The id is made of the document and its text, so the same approval is kept once. */
    approved: {
      kind: 'rows',
      name: 'version',
      start: 0,
      columns: {
        document: { kind: 'choice', options: APPROVABLE },
        version: { kind: 'line' },
        day: { kind: 'date' },
      },
    },
    /** A mapping with its scores, as it stood when another began. */
    rounds: {
      kind: 'rows',
      name: 'day',
      start: 0,
      columns: { day: { kind: 'date' } },
    },
    /** The answers of those two, written as JSON; more than one piece where they are long. */
    pieces: {
      kind: 'rows',
      name: 'of',
      start: 0,
      columns: {
        /** Row id in `approved` or `rounds`. */
        of: { kind: 'line' },
        step: { kind: 'line' },
        text: { kind: 'paragraph' },
      },
    },
  },
});
