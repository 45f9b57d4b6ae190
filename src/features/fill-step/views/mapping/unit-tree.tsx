import { numberedRow, rowCalled } from '#domain/steps/place-name.ts';
import { memo, useMemo } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf } from '#domain/guide/read.ts';
import { rowsOf, textOf, treeOf, type Row } from '#domain/process/rows.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { useMadeOf } from '#session/process/process-context.tsx';
import { useDebouncedRowsIn, useDebouncedValueAt } from '#session/process/use-answer.ts';
import { useSpokenProfile } from '#session/repositories/use-profile.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { RowsPart } from '#desk/editors/rows-part.tsx';
import { RowsStatusLine, RowTools } from '#desk/editors/row-tools.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows, type RowsHandle } from '#desk/editors/use-rows.ts';
import { useRowsInPart } from '#desk/editors/use-rows-in-part.ts';
import css from './unit-tree.module.css';

type UnitPlace = Pick<Row, 'id' | 'parent'>;

/** The units as a tree: clinic, departments under it, sections under them, any depth and number. */
export function UnitTree({ question: asked }: FieldProps<RowsQuestion>) {
  const question = useOwnUnits(asked);
  const steps = useWords('steps');
  const words = steps.mapping.fields.units;
  const rows = useRows(placeOf(mapping, 'units'), words.add);
  const list = useMoveKeys<HTMLDivElement>(rows.move);
  const units = useUnitPlaces();
  const { tree, ids, firsts, lasts } = useMemo(() => {
    const inOrder = treeOf(units);
    const firsts = new Map<string | undefined, string>();
    const lasts = new Map<string | undefined, string>();
    for (const { row } of inOrder) {
      if (!firsts.has(row.parent)) firsts.set(row.parent, row.id);
      lasts.set(row.parent, row.id);
    }
    return { tree: inOrder, ids: inOrder.map(({ row }) => row.id), firsts, lasts };
  }, [units]);
  const part = useRowsInPart(ids, { fresh: rows.fresh, list });
  const drawn = tree.slice(part.before, part.before + part.shown.length);
  return (
    <div className={css['tree']}>
      <div ref={list}>
        {drawn.map(({ row, depth }, inPart) => {
          const index = part.before + inPart;
          return (
            <UnitRow
              key={row.id}
              question={question}
              id={row.id}
              depth={depth}
              index={index}
              first={firsts.get(row.parent) === row.id}
              last={lasts.get(row.parent) === row.id}
              fresh={rows.fresh === row.id}
              above={aboveOf(ids, index, row.parent)}
              move={rows.move}
              remove={rows.remove}
            />
          );
        })}
      </div>
      <RowsPart {...part} />
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div>
        <Button look="quiet" size="small" flush icon="plus" onClick={() => rows.add()}>
          {words.add}
        </Button>
      </div>
    </div>
  );
}

/** Each unit and the one it stands under, live; the same list until one is added, moved or taken away. */
function useUnitPlaces(): readonly UnitPlace[] {
  const places = useMadeOf(mapping.id, ['units'], (units) =>
    (rowsOf(units) as readonly UnitPlace[]).map(({ id, parent = '' }) => `${id} ${parent}`).join('\n'),
  );
  return useMemo(
    () =>
      places === ''
        ? []
        : places.split('\n').map((line): UnitPlace => {
            const [id = '', parent = ''] = line.split(' ');
            return parent === '' ? { id } : { id, parent };
          }),
    [places],
  );
}

/** The question with what the trust calls its units as suggestions for the level. */
function useOwnUnits(question: RowsQuestion): RowsQuestion {
  const { id, units } = useSpokenProfile();
  return useMemo(() => {
    const level = question.words.columns?.['level'];
    if (id === 'generic' || units.length === 0 || !level) return question;
    const suggestions = Object.fromEntries(units.map((name) => [name, name]));
    const columns = { ...question.words.columns, level: { ...level, suggestions } };
    return { ...question, words: { ...question.words, columns } };
  }, [question, id, units]);
}

/** Of very many units only so many of those before one are offered to stand under. */
const MOST_ABOVE = 200;

/** The units a unit can be put under, as `<number>:<id>`: the nearest before it, and the one it stands under. */
function aboveOf(ids: readonly string[], index: number, parent: string | undefined): string {
  const from = Math.max(0, index - MOST_ABOVE);
  const nearest = ids.slice(from, index).map((id, place) => `${from + place + 1}:${id}`);
  const far = parent === undefined || from === 0 ? -1 : ids.indexOf(parent);
  return (far >= 0 && far < from ? [`${far + 1}:${parent}`, ...nearest] : nearest).join(' ');
}

interface UnitProps extends Pick<RowsHandle, 'move' | 'remove'> {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly depth: number;
  readonly index: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly fresh: boolean;
  /** Number and id of rows before this one, the ones it can stand under (`aboveOf`). */
  readonly above: string;
}

/** Name and level stand in one line with the place in the tree; whatever else is asked about a unit stands under it. */
const UnitRow = memo(function UnitRow(props: UnitProps) {
  const { question, id, depth, index, first, last, fresh, above, move, remove } = props;
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const { row: kind } = steps.mapping.fields.units;
  const parent = useField<string>(placeOf(mapping, 'units', id, 'parent'), inProcess.mapping.under);
  // What the others are called is read in a menu, and follows when the hands rest.
  const units = useDebouncedRowsIn(mapping, 'units');
  const label = numberedRow(kind, index + 1);
  const shown = rowCalled(useDebouncedValueAt(placeOf(mapping, 'units', id, 'name')), kind, index + 1);
  const candidates = above === '' ? [] : above.split(' ').map((one) => one.split(':', 2));
  const offered = new Set(candidates.map(([, other]) => other));
  const names = new Map(
    units.filter((row) => offered.has(row.id)).map((row) => [row.id, textOf(row.name)] as const),
  );
  const options = candidates.map(([number, other = '']) => ({
    value: other,
    text: rowCalled(names.get(other), kind, Number(number)),
    ...(names.get(other)?.trim() ? { own: true as const } : {}),
  }));
  const { name: _first, level: _beside, ...under } = mapping.fields.units.columns;
  return (
    <div
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
          <span className="h-s">{inProcess.mapping.under}</span>
          <SelectInput
            label={inProcess.mapping.under}
            value={parent.value ?? ''}
            none={inProcess.mapping.top}
            options={options}
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
    </div>
  );
});
