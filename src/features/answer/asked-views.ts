import type { StepId } from '#domain/guide/steps.ts';
import type { AskedField } from '#domain/advance/asked-fields.ts';
import { viewIn, type StepViews, type ViewOfAnyStep } from '#desk/editors/step-view.ts';
import { AskedRows } from './asked-rows.tsx';
import { GroupsEditor } from './groups-editor.tsx';
import { UnitsEditor } from './units-editor.tsx';

/** Rows that come with the invitation are drawn as lists to answer, not as lists to make. */
const views: StepViews = {
  mapping: { fields: { units: { Editor: UnitsEditor, nameless: true } } },
  stakeholders: { fields: { groups: { Editor: GroupsEditor, nameless: true } } },
};

/** How a leader meets these fields of a step. */
export function askedViewOf(
  step: StepId,
  fields: readonly (readonly [id: string, field: AskedField])[],
): ViewOfAnyStep {
  const own = viewIn(views, step);
  const rows = fields.filter(([, { kind }]) => kind === 'rows');
  return {
    fields: { ...Object.fromEntries(rows.map(([id]) => [id, { Editor: AskedRows }])), ...own.fields },
  };
}
