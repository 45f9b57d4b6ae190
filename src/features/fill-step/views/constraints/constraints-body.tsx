import { FieldEditor } from '#desk/editors/field-editor.tsx';

/** The frames themselves; the calculator stands beside. */
export function ConstraintsBody() {
  return (
    <>
      {['purpose', 'timeFrame', 'costFrame', 'costFrameAmount', 'other'].map((id) => (
        <FieldEditor key={id} stepId="constraints" fieldId={id} />
      ))}
    </>
  );
}
