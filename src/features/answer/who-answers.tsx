import { speakFor } from '#domain/advance/leader-deeds.ts';
import { placeOf } from '#domain/guide/read.ts';
import { invitation } from '#domain/guide/registers/invitation.ts';
import { DEEPEST_SHOWN, isBlank, rowIn, textOf, treeOf } from '#domain/process/rows.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useText } from '#desk/editors/use-field.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer, useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { LineInput } from '#ui/text-input.tsx';
import css from './answer.module.css';

/** What the person is, which the browser may know from before. */
function OwnRole() {
  const { role, roleHelp } = useWords('answer').start;
  const { text, set } = useText(placeOf(invitation, 'role'), role);
  return (
    <Field label={role} help={roleHelp}>
      {(ids) => <LineInput {...ids} value={text} onChange={set} autoComplete="organization-title" />}
    </Field>
  );
}

/** Role and unit, where the invitation does not say them. */
export function WhoAnswers({ forAll }: { forAll: boolean }) {
  const words = useWords('answer').start;
  const store = useProcessStore();
  const units = useRowsIn(invitation, 'units');
  const chosen = textOf(useAnswer(invitation, 'unitRow'));
  const known = rowIn(units, chosen);
  const choose = (id: string): void => {
    store.change(speakFor(store.getState().process, id), words.unit);
  };
  return (
    <div className={css['who']}>
      <OwnRole />
      {forAll && units.length > 0 && (
        <Field label={words.unit}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={known ? chosen : ''}
              onChange={choose}
              none={words.otherUnit}
              options={treeOf(units)
                .filter(({ row }) => !isBlank(row.name))
                .map(({ row, depth }) => ({
                  value: row.id,
                  text: `${'– '.repeat(Math.min(depth, DEEPEST_SHOWN))}${textOf(row.name)}`,
                }))}
            />
          )}
        </Field>
      )}
      {forAll && !known && (
        <CellEditor
          place={placeOf(invitation, 'unit')}
          field={invitation.fields.unit}
          words={{ label: units.length > 0 ? words.otherUnitName : words.unit }}
        />
      )}
    </div>
  );
}
