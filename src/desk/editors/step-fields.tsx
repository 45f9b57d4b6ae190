import { Fragment, type ReactNode } from 'react';
import { stepOf, type StepId } from '#domain/guide/steps.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
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
  /** What is to be said about a field: above rows, which can be long, and below a single answer. */
  readonly remarkOn?: (field: string, above: boolean) => ReactNode;
}

/** Fields that are sure to be in sight when a page opens; the rest comes a frame later. */
const FIRST_FIELDS = 2;

/** The fields of a step in order, each by its kind or by the editor its step gives it. */
export function StepFields({ step, fields, view, painted, remarkOn }: FieldsProps) {
  const declared = new Map(fieldsOf(stepOf(step)));
  return fields.slice(0, painted ? undefined : FIRST_FIELDS).map((id) => {
    const { Editor, OverLocked, nameless, After } = view.fields?.[id] ?? {};
    const isRows = declared.get(id)?.kind === 'rows';
    const remark = painted && remarkOn?.(id, isRows);
    return (
      (painted || !Editor) && (
        <Fragment key={id}>
          {isRows && remark}
          <FieldEditor
            stepId={step}
            fieldId={id}
            Editor={Editor}
            OverLocked={OverLocked}
            heading={nameless ? null : 'h2'}
          />
          {!isRows && remark}
          {painted && <FieldLinks place={`${step}.${id}`} />}
          {After && painted && <After />}
        </Fragment>
      )
    );
  });
}
