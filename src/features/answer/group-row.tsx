import { rowCalled } from '#domain/steps/place-name.ts';
import { memo, useState } from 'react';
import { askedColumnsOf } from '#domain/advance/asked-fields.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf, type ColumnId } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { isBlank, textOf } from '#domain/process/rows.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useRowIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import css from './answer.module.css';

interface RowProps {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly number: number;
  readonly fresh?: boolean;
  /** Only a group the leader added can be renamed and taken away. */
  readonly onRemove?: (id: string, name: string) => void;
}

/** Few have one, so it opens when somebody asks. */
const NOTE: string = 'note' satisfies ColumnId<typeof stakeholders, 'groups'>;

/** One group with its scores; the words of the scales stand in every row. */
export const GroupRow = memo(function GroupRow({ question, id, number, fresh = false, onRemove }: RowProps) {
  const words = useWords('answer').stakeholders;
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const row = useRowIn(stakeholders, 'groups', id);
  const { columns } = steps.stakeholders.fields.groups;
  const [open, setOpen] = useState(false);
  const name = rowCalled(row?.name, words.group, number);
  const types: Readonly<Record<string, string>> = columns.type.options;
  const type = types[textOf(row?.type)];
  const noted = open || !isBlank(row?.note);
  const { ofInvited, ofOwn } = askedColumnsOf(question.field);
  const ofAll = ofInvited.map(([column]) => column);
  const cells = (wanted: readonly string[]) =>
    wanted.map((column) => (
      <div key={column} data-column={column}>
        <RowCell question={question} row={id} column={column} />
      </div>
    ));
  const addNote = (
    <Button
      look="quiet"
      size="xsmall"
      icon="edit"
      aria-label={words.addNoteOf(name)}
      aria-expanded={false}
      onClick={() => setOpen(true)}
    >
      {words.addNote}
    </Button>
  );
  return (
    <div aria-label={name} role="group" data-row data-row-id={id}>
      {onRemove ? (
        <div className={css['ownName']} data-column={question.field.name}>
          <CellEditor
            place={placeOf(stakeholders, 'groups', id, 'name')}
            field={stakeholders.fields.groups.columns.name}
            words={{ label: words.name }}
            focusOnMount={fresh}
          />
          {cells(
            ofOwn
              .map(([column]) => column)
              .filter((column) => column !== question.field.name && !ofAll.includes(column)),
          )}
          <IconButton
            icon="remove"
            label={inProcess.fill.removeOf(name)}
            onClick={() => onRemove(id, name)}
          />
        </div>
      ) : (
        <div className={css['groupName']}>
          <p>
            <span className="h-s">{name}</span> {type && <span className="small quiet">{type}</span>}
          </p>
          {!noted && addNote}
        </div>
      )}
      <div className={css['scales']}>
        {ofInvited
          .filter(([, { kind }]) => kind === 'scale')
          .map(([column]) => (
            <Scale key={column} question={question} id={id} column={column} name={name} />
          ))}
      </div>
      {cells(
        ofInvited
          .filter(([column, { kind }]) => kind !== 'scale' && column !== NOTE)
          .map(([column]) => column),
      )}
      {noted ? (
        <div data-column={NOTE}>
          <CellEditor
            place={placeOf(stakeholders, 'groups', id, 'note')}
            field={stakeholders.fields.groups.columns.note}
            words={{ label: words.noteOf(name) }}
            focusOnMount={open}
          />
        </div>
      ) : (
        onRemove && <div>{addNote}</div>
      )}
    </div>
  );
});

interface ScaleProps {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly column: string;
  readonly name: string;
}

function Scale({ question: { step, fieldId, words }, id, column, name }: ScaleProps) {
  const inProcess = useWords('inProcess');
  const { label = '', scale } = words.columns?.[column] ?? {};
  const { value, set } = useField<ScaleValue>(
    { step: step.id, field: fieldId, row: id, column },
    inProcess.stakeholders.scaleOf(label, name),
  );
  return (
    <div className={css['scale']} data-column={column}>
      <span className="small" aria-hidden>
        {label}
      </span>
      <Segmented
        label={inProcess.stakeholders.scaleOf(label, name)}
        value={value}
        onChange={set}
        options={SCALE_VALUES.map((said) => ({
          value: said,
          text: `${said} ${scale?.[said] ?? ''}`,
          name: `${said} – ${scale?.[said] ?? ''}`,
        }))}
      />
    </div>
  );
}
