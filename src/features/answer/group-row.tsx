import { memo, useState } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import { valueAt } from '#domain/process/change.ts';
import { isBlank, textOf, type Row } from '#domain/process/rows.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import css from './answer.module.css';

interface RowProps {
  readonly id: string;
  readonly number: number;
  readonly fresh?: boolean;
  /** Only a group the leader added can be renamed and taken away. */
  readonly onRemove?: (id: string, name: string) => void;
}

/** One group with its two scores; the words of the scales stand in every row. */
export const GroupRow = memo(function GroupRow({ id, number, fresh = false, onRemove }: RowProps) {
  const words = useWords('answer').stakeholders;
  const shell = useWords('shell');
  const steps = useWords('steps');
  const row = useProcess(({ process }) => valueAt(process.answers, 'stakeholders', ['groups', id])) as
    Row | undefined;
  const { columns } = steps.stakeholders.fields.groups;
  const fields = stakeholders.fields.groups.columns;
  const [open, setOpen] = useState(false);
  const name = textOf(row?.['name']).trim() || words.group(number);
  const types: Readonly<Record<string, string>> = columns.type.options;
  const type = types[textOf(row?.['type'])];
  const noted = open || !isBlank(row?.['note']);
  const addNote = (
    <Button
      look="quiet"
      size="xsmall"
      icon="edit"
      aria-label={words.noteOf(name)}
      onClick={() => setOpen(true)}
    >
      {words.addNote}
    </Button>
  );
  return (
    <li aria-label={name} role="group" data-row data-row-id={id}>
      {onRemove ? (
        <div className={css['ownName']}>
          <CellEditor
            place={placeOf(stakeholders, 'groups', id, 'name')}
            field={fields.name}
            words={{ label: words.name }}
            focusOnMount={fresh}
          />
          <CellEditor
            place={placeOf(stakeholders, 'groups', id, 'type')}
            field={fields.type}
            words={columns.type}
          />
          <IconButton icon="remove" label={shell.fill.removeOf(name)} onClick={() => onRemove(id, name)} />
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
        <Scale id={id} column="involvement" name={name} />
        <Scale id={id} column="importance" name={name} />
      </div>
      {noted ? (
        <CellEditor
          place={placeOf(stakeholders, 'groups', id, 'note')}
          field={fields.note}
          words={{ label: words.noteOf(name) }}
          focusOnMount={open}
        />
      ) : (
        onRemove && <div>{addNote}</div>
      )}
    </li>
  );
});

function Scale({ id, column, name }: { id: string; column: 'involvement' | 'importance'; name: string }) {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const words = steps.stakeholders.fields.groups.columns[column];
  const { label } = words;
  const { value, set } = useField<ScaleValue>(
    placeOf(stakeholders, 'groups', id, column),
    shell.stakeholders.scaleOf(label, name),
  );
  return (
    <div className={css['scale']}>
      <span className="small" aria-hidden>
        {label}
      </span>
      <Segmented
        label={shell.stakeholders.scaleOf(label, name)}
        value={value}
        onChange={set}
        options={SCALE_VALUES.map((said) => ({
          value: said,
          text: `${said} ${words?.scale?.[said] ?? ''}`,
          name: `${said} – ${words?.scale?.[said] ?? ''}`,
        }))}
      />
    </div>
  );
}
