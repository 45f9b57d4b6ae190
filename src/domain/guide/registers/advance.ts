import { defineRegister } from '#domain/steps/define-register.ts';
import { ASKED_STEPS } from '../choices.ts';

/**
 * Answers in advance: who is asked what, what came home, and who said what. The scores of each leader are kept
 * apart from the score the group agrees on (S1 1.14–1.18).
 */
export const advance = defineRegister({
  id: 'advance',
  fields: {
    leaders: {
      kind: 'rows',
      name: 'role',
      start: 0,
      columns: {
        role: { kind: 'line' },
        unit: { kind: 'line' },
        /** The unit of the mapping this leader answers for. */
        unitRow: { kind: 'reference', to: { step: 'mapping', field: 'units', column: 'name' } },
        asked: { kind: 'checklist', options: ASKED_STEPS },
      },
    },
    greeting: { kind: 'paragraph' },
    replyTo: { kind: 'line' },
    sealed: { kind: 'tick' },
    publicKey: { kind: 'line' },
    privateKey: { kind: 'line' },
    answers: {
      kind: 'rows',
      name: 'role',
      start: 0,
      columns: {
        /** Row id in `leaders`. */
        leader: { kind: 'line' },
        role: { kind: 'line' },
        unit: { kind: 'line' },
        version: { kind: 'line' },
        sentAt: { kind: 'line' },
        receivedAt: { kind: 'line' },
        by: { kind: 'choice', options: ['link', 'file', 'form', 'line'] },
        /** The answer whole, as it came (JSON). */
        content: { kind: 'paragraph' },
      },
    },
    /** A row a leader added that a person found to be the same as one here; the id is that of the leader's row. */
    same: { kind: 'rows', name: 'row', start: 0, columns: { row: { kind: 'line' } } },
    scores: {
      kind: 'rows',
      name: 'group',
      start: 0,
      columns: {
        /** Row id in `leaders`. */
        leader: { kind: 'line' },
        /** Row id in the stakeholders. */
        group: { kind: 'line' },
        involvement: { kind: 'scale' },
        importance: { kind: 'scale' },
      },
    },
    /**
     * Who said what, also when it was merged; and with an empty `leader`, what stood here before a leader's text took
     * its place. Without `step`: written where no question was, to be placed by hand.
     */
    said: {
      kind: 'rows',
      name: 'text',
      start: 0,
      columns: {
        leader: { kind: 'line' },
        step: { kind: 'line' },
        field: { kind: 'line' },
        row: { kind: 'line' },
        column: { kind: 'line' },
        text: { kind: 'paragraph' },
        /** Set when a person has put the text in its place, or put it away. */
        placed: { kind: 'tick' },
      },
    },
  },
});
