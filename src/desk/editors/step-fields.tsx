import { Fragment } from 'react';
import type { StepId } from '#domain/guide/steps.ts';
import { FieldLinks } from '#desk/trust/field-links.tsx';
import { FieldEditor } from './field-editor.tsx';
import type { ViewOfAnyStep } from './step-view.ts';

interface FieldsProps {
  readonly step: StepId;
  /** Ids of fields that are asked, in order. */
  readonly fields: readonly string[];
  readonly view: ViewOfAnyStep;
  /** The first frame is on the screen: what takes long to draw may come. */
  readonly painted: boolean;
}

/** Fields that are sure to be in sight when a page opens; the rest comes a frame later. */
const FIRST_FIELDS = 2;

/** The fields of a step in order, each by its kind or by the editor its step gives it. */
export function StepFields({ step, fields, view, painted }: FieldsProps) {
  return fields.slice(0, painted ? undefined : FIRST_FIELDS).map((id) => {
    const { Editor, OverLocked, nameless, After } = view.fields?.[id] ?? {};
    return (
      (painted || !Editor) && (
        <Fragment key={id}>
          <FieldEditor
            stepId={step}
            fieldId={id}
            Editor={Editor}
            OverLocked={OverLocked}
            heading={nameless ? null : 'h2'}
          />
          {painted && <FieldLinks place={`${step}.${id}`} />}
          {After && painted && <After />}
        </Fragment>
      )
    );
  });
}
