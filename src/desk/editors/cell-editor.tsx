import type { ComponentType } from 'react';
import type { CellField } from '#domain/steps/fields.ts';
import { ChecklistEditor, ChoiceEditor, ScaleEditor, TickEditor } from './choice-editors.tsx';
import type { CellProps } from './cell-props.ts';
import { MatrixEditor } from './matrix-editor.tsx';
import { ReferenceEditor } from './reference-editor.tsx';
import { TallyEditor } from './tally-editor.tsx';
import { DateEditor, LineEditor, NumberEditor, ParagraphEditor } from './text-editors.tsx';

const EDITORS = {
  line: LineEditor,
  paragraph: ParagraphEditor,
  choice: ChoiceEditor,
  checklist: ChecklistEditor,
  scale: ScaleEditor,
  date: DateEditor,
  number: NumberEditor,
  tick: TickEditor,
  tally: TallyEditor,
  reference: ReferenceEditor,
  matrix: MatrixEditor,
} satisfies { [K in CellField['kind']]: ComponentType<CellProps<K>> };

/** The editor of one answer, by the kind of its field. */
export function CellEditor(props: CellProps) {
  const Editor = EDITORS[props.field.kind] as ComponentType<CellProps>;
  return <Editor {...props} />;
}
