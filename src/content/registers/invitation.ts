import { defineRegister } from '#domain/steps/define-register.ts';

/**
 * In the record of a leader who answers in advance: who asks, what is asked, and what was sent. A process with
 * an `invitation` is such an answer, and never a process of its own.
 */
export const invitation = defineRegister({
  id: 'invitation',
  fields: {
    /** Ids in the process that asks. */
    process: { kind: 'line' },
    leader: { kind: 'line' },
    processName: { kind: 'line' },
    healthTrust: { kind: 'line' },
    facilitator: { kind: 'line' },
    role: { kind: 'line' },
    unit: { kind: 'line' },
    unitRow: { kind: 'line' },
    asked: { kind: 'checklist', options: ['mapping', 'stakeholders', 'summary', 'constraints'] },
    deadline: { kind: 'date' },
    greeting: { kind: 'paragraph' },
    replyTo: { kind: 'line' },
    publicKey: { kind: 'line' },
    /** How many times the answer was sent, and when last. */
    version: { kind: 'line' },
    sentAt: { kind: 'line' },
  },
});
