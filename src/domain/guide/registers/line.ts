import { defineRegister } from '#domain/steps/define-register.ts';

/**
 * The hospital's line, for this process: its place there, and what it is used for. It belongs to the facilitator and goes
 * along in the process file, since answers may be on their way to it.
 */
export const line = defineRegister({
  id: 'line',
  fields: {
    /** The process's id on the server, and the token that opens all of it. */
    place: { kind: 'line' },
    token: { kind: 'line' },
    /** Invitations carry the line, so that answers come by themselves. */
    byLine: { kind: 'tick' },
    /** The trust sees a summary. */
    toTrust: { kind: 'tick' },
    /** Colleagues who have the link write in the process from their own machines. */
    shares: { kind: 'tick' },
    /** The place where a colleague shares the process, and what lets this machine in there. */
    sharedPlace: { kind: 'line' },
    sharedToken: { kind: 'line' },
    /** What the others see that this person is called. */
    myName: { kind: 'line' },
  },
});
