import { defineRegister } from '#domain/steps/define-register.ts';

/**
 * What a process took from the profile of its trust when it was chosen. It stands here whole, so that the process says the same on a
 * machine that has another profile, or none.
 */
export const trust = defineRegister({
  id: 'trust',
  fields: {
    /** The id the profile gives itself, and the version it had. */
    profile: { kind: 'line' },
    version: { kind: 'line' },
    name: { kind: 'line' },
    /** The profile file, whole (JSON). */
    facts: { kind: 'paragraph' },
  },
});
