import { mandate } from '#domain/guide/steps/mandate.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { isMandateDraftField, type MandateDraftField } from '#domain/drafts/mandate-drafts.ts';
import { DraftedField } from './drafted-field.tsx';

/** Every field of the mandate that gets a draft, with the editor that offers it. */
export const DRAFTED_FIELDS = Object.fromEntries(
  fieldsOf(mandate)
    .filter(([id]) => isMandateDraftField(id))
    .map(([id]) => [id, { Editor: DraftedField }]),
) as Readonly<Record<MandateDraftField, { readonly Editor: typeof DraftedField }>>;
