import { defineRegister } from '#domain/steps/define-register.ts';

/** What is not clear yet («uavklart»): a field, or a thing nobody had a field for, with who and when. */
export const parking = defineRegister({
  id: 'parking',
  fields: {
    items: {
      kind: 'rows',
      name: 'text',
      start: 0,
      columns: {
        text: { kind: 'paragraph' },
        /** Where it was parked; empty for what came up by itself. */
        step: { kind: 'line' },
        field: { kind: 'line' },
        row: { kind: 'line' },
        why: { kind: 'paragraph' },
        who: { kind: 'line' },
        when: { kind: 'date' },
        settled: { kind: 'tick' },
      },
    },
  },
});
