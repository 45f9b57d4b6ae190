import { memo } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import { rowsOf, treeOf } from '#domain/process/rows.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { ParkField } from '#desk/editors/park-field.tsx';
import { RowsStatusLine, RowTools } from '#desk/editors/row-tools.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows, type RowsHandle } from '#desk/editors/use-rows.ts';
import css from './unit-tree.module.css';

/** The units as a tree: clinic, departments under it, sections under them, any depth and number. */
export function UnitTree() {
  const steps = useWords('steps');
  const words = steps.mapping.fields['units'];
  const rows = useRows('mapping', ['units'], words?.add ?? '');
  const list = useMoveKeys<HTMLOListElement>(rows.move);
  const tree = treeOf(rowsOf(useValue('mapping', ['units'])));
  return (
    <section aria-label={words?.label} className={css['tree']}>
      <h2 className="h-m">{words?.label}</h2>
      <p className="quiet">{words?.help}</p>
      <ol ref={list} role="none">
        {tree.map(({ row, depth }, index) => {
          const siblings = tree.filter((other) => other.row.parent === row.parent);
          return (
            <UnitRow
              key={row.id}
              id={row.id}
              depth={depth}
              index={index}
              first={siblings[0]?.row === row}
              last={siblings.at(-1)?.row === row}
              fresh={rows.fresh === row.id}
              above={tree
                .slice(0, index)
                .map((other) => other.row.id)
                .join(' ')}
              move={rows.move}
              remove={rows.remove}
            />
          );
        })}
      </ol>
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div>
        <Button look="quiet" size="small" icon="plus" onClick={() => rows.add()}>
          {words?.add}
        </Button>
      </div>
      <ParkField step="mapping" field="units" label={words?.label ?? ''} />
    </section>
  );
}

interface UnitProps extends Pick<RowsHandle, 'move' | 'remove'> {
  readonly id: string;
  readonly depth: number;
  readonly index: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly fresh: boolean;
  /** Ids of the rows before this one, the ones it can stand under. */
  readonly above: string;
}

const UnitRow = memo(function UnitRow({
  id,
  depth,
  index,
  first,
  last,
  fresh,
  above,
  move,
  remove,
}: UnitProps) {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const store = useProcessStore();
  const words = steps.mapping.fields['units'];
  const columns = words?.columns ?? {};
  const fields = mapping.fields.units.columns;
  const name = useField<string>(placeOf(mapping, 'units', id, 'name'), columns['name']?.label ?? '');
  const parent = useField<string>(placeOf(mapping, 'units', id, 'parent'), shell.mapping.under);
  const units = rowsOf(useValue('mapping', ['units']));
  const label = shell.fill.row(shell.mapping.unit, index + 1);
  const shown = name.value?.trim() ? name.value : label;
  const candidates = above === '' ? [] : above.split(' ');
  const nameOf = (other: string): string => {
    const text = units.find((row) => row.id === other)?.['name'];
    return typeof text === 'string' && text.trim()
      ? text
      : shell.fill.row(shell.mapping.unit, candidates.indexOf(other) + 1);
  };
  return (
    <li
      role="group"
      aria-label={label}
      data-row
      data-row-id={id}
      data-row-name={shown}
      data-depth={Math.min(depth, 4)}
    >
      <div className={css['unit']}>
        <div className={css['name']}>
          {columns['name'] && (
            <CellEditor
              place={placeOf(mapping, 'units', id, 'name')}
              field={fields.name}
              words={columns['name']}
              focusOnMount={fresh}
            />
          )}
        </div>
        {columns['level'] && (
          <CellEditor
            place={placeOf(mapping, 'units', id, 'level')}
            field={fields.level}
            words={columns['level']}
          />
        )}
        <label className={css['under']}>
          <span className="h-s">{shell.mapping.under}</span>
          <SelectInput
            label={shell.mapping.under}
            value={parent.value ?? ''}
            none={shell.mapping.top}
            options={candidates.map((other) => ({ value: other, text: nameOf(other) }))}
            onChange={(chosen) =>
              store.change(
                [{ kind: 'set', step: 'mapping', path: ['units', id, 'parent'], value: chosen || undefined }],
                shell.mapping.under,
              )
            }
          />
        </label>
        <RowTools
          name={shown}
          first={first}
          last={last}
          onMove={(by) => move(id, by, shown)}
          onRemove={() => remove(id, shown)}
        />
      </div>
      {columns['involvementToday'] && (
        <CellEditor
          place={placeOf(mapping, 'units', id, 'involvementToday')}
          field={fields.involvementToday}
          words={columns['involvementToday']}
        />
      )}
    </li>
  );
});
