import { memo } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf } from '#domain/guide/read.ts';
import { textOf, treeOf } from '#domain/process/rows.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { RowsStatusLine, RowTools } from '#desk/editors/row-tools.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows, type RowsHandle } from '#desk/editors/use-rows.ts';
import css from './unit-tree.module.css';

/** The units as a tree: clinic, departments under it, sections under them, any depth and number. */
export function UnitTree({ question }: FieldProps<RowsQuestion>) {
  const steps = useWords('steps');
  const words = steps.mapping.fields.units;
  const rows = useRows(placeOf(mapping, 'units'), words.add);
  const list = useMoveKeys<HTMLOListElement>(rows.move);
  const tree = treeOf(useRowsIn(mapping, 'units'));
  return (
    <div className={css['tree']}>
      <ol ref={list} role="none">
        {tree.map(({ row, depth }, index) => {
          const siblings = tree.filter((other) => other.row.parent === row.parent);
          return (
            <UnitRow
              key={row.id}
              question={question}
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
          {words.add}
        </Button>
      </div>
    </div>
  );
}

interface UnitProps extends Pick<RowsHandle, 'move' | 'remove'> {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly depth: number;
  readonly index: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly fresh: boolean;
  /** Ids of the rows before this one, the ones it can stand under. */
  readonly above: string;
}

/** Name and level stand in one line with the place in the tree; whatever else is asked about a unit stands under it. */
const UnitRow = memo(function UnitRow(props: UnitProps) {
  const { question, id, depth, index, first, last, fresh, above, move, remove } = props;
  const shell = useWords('shell');
  const steps = useWords('steps');
  const { columns } = steps.mapping.fields.units;
  const name = useField<string>(placeOf(mapping, 'units', id, 'name'), columns.name.label);
  const parent = useField<string>(placeOf(mapping, 'units', id, 'parent'), shell.mapping.under);
  const units = useRowsIn(mapping, 'units');
  const label = shell.fill.row(shell.mapping.unit, index + 1);
  const shown = name.value?.trim() ? name.value : label;
  const candidates = above === '' ? [] : above.split(' ');
  const nameOf = (other: string): string => {
    const text = textOf(units.find((row) => row.id === other)?.name);
    return text.trim() ? text : shell.fill.row(shell.mapping.unit, candidates.indexOf(other) + 1);
  };
  const { name: _first, level: _beside, ...under } = mapping.fields.units.columns;
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
        <div className={css['name']} data-column="name">
          <RowCell question={question} row={id} column="name" focusOnMount={fresh} />
        </div>
        <div data-column="level">
          <RowCell question={question} row={id} column="level" />
        </div>
        <label className={css['under']}>
          <span className="h-s">{shell.mapping.under}</span>
          <SelectInput
            label={shell.mapping.under}
            value={parent.value ?? ''}
            none={shell.mapping.top}
            options={candidates.map((other) => ({ value: other, text: nameOf(other) }))}
            onChange={(chosen) => parent.set(chosen || undefined)}
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
      {Object.keys(under).map((column) => (
        <div key={column} data-column={column}>
          <RowCell question={question} row={id} column={column} />
        </div>
      ))}
    </li>
  );
});
