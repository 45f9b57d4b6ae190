import { defineRegister } from '#domain/steps/define-register.ts';
import { ASKED_STEPS, AUDIENCES, STAKEHOLDER_KINDS } from '../choices.ts';

/**
 * In the record of a leader who answers in advance, or of somebody who answers a questionnaire: who asks, what is asked, and
 * what was sent. A process with an `invitation` is such an answer, and never a process of its own.
 */
export const invitation = defineRegister({
  id: 'invitation',
  fields: {
    /** Ids in the process that asks. */
    process: { kind: 'line' },
    leader: { kind: 'line' },
    /** The record's own id, made when it was: a link that is shared leads to two of them. */
    record: { kind: 'line' },
    /** The invitation was one for all: role and unit are the leader's to write. */
    forAll: { kind: 'tick' },
    processName: { kind: 'line' },
    healthTrust: { kind: 'line' },
    unitName: { kind: 'line' },
    facilitator: { kind: 'line' },
    role: { kind: 'line' },
    unit: { kind: 'line' },
    /** In a record after an invitation for all: the row in `units` the leader speaks for. */
    unitRow: { kind: 'line' },
    /** What was sent along, as it was then; the ids are those of the process that asks. */
    units: {
      kind: 'rows',
      name: 'name',
      start: 0,
      tree: true,
      columns: { name: { kind: 'line' }, level: { kind: 'line' } },
    },
    groups: {
      kind: 'rows',
      name: 'name',
      start: 0,
      columns: {
        name: { kind: 'line' },
        type: { kind: 'choice', options: STAKEHOLDER_KINDS },
      },
    },
    asked: { kind: 'checklist', options: ASKED_STEPS },
    /** Whose questionnaire this is, and of which evaluation; empty where leaders answer in advance. */
    questionnaire: { kind: 'choice', options: AUDIENCES },
    round: { kind: 'line' },
    deadline: { kind: 'date' },
    greeting: { kind: 'paragraph' },
    replyTo: { kind: 'line' },
    publicKey: { kind: 'line' },
    /** Where the answer can be sent by itself: the address of the line, the place of the process, and the leader's token. */
    lineAddress: { kind: 'line' },
    linePlace: { kind: 'line' },
    lineToken: { kind: 'line' },
    /** How many times the answer was sent, when last, and a mark of what it held. */
    version: { kind: 'line' },
    sentAt: { kind: 'line' },
    sentMark: { kind: 'line' },
  },
});
