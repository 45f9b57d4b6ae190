import { defineRegister } from '#domain/steps/define-register.ts';
import { START_ITEMS } from '../start-items.ts';

/** The start of a panel: what people have ticked as being in place. What the answers prove is not kept here. */
export const start = defineRegister({
  id: 'start',
  fields: { ticked: { kind: 'checklist', options: START_ITEMS } },
});
