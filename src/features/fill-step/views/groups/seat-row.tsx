import { numberedRow, rowCalled } from '#domain/steps/place-name.ts';
import { memo, useId, useState } from 'react';
import { giveSeat } from '#domain/panel/deeds.ts';
import { placeOf, type ColumnId } from '#domain/guide/read.ts';
import { groups as step } from '#domain/guide/steps/groups.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useCell, useDebouncedValueAt } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { useField, useText } from '#desk/editors/use-field.ts';
import { NameCell } from './name-cell.tsx';
import { RowPanels, type TableRowProps } from './row-panels.tsx';
import { TickCells } from './tick-cells.tsx';
import type { TickColumn } from './tick-columns.ts';
import css from './tables.module.css';

type SeatColumn = ColumnId<typeof step, 'seats'>;
const GROUPS: SeatColumn = 'groups';
/** What stands in the row itself; whatever else is asked about a seat stands under it. */
const IN_ROW: readonly string[] = ['name', 'perspective', GROUPS] satisfies readonly SeatColumn[];
const UNDER = Object.keys(step.fields.seats.columns).filter((column) => !IN_ROW.includes(column));
/** Columns before and after the ticks: name, perspective; tools. */
const AROUND = 3;
const NONE: readonly string[] = [];

interface RowProps extends TableRowProps {
  readonly groups: readonly TickColumn[];
}

/** One seat. Its tools open under it when asked for. */
export const SeatRow = memo(function SeatRow(props: RowProps) {
  const { question, id, index, last, fresh, groups, move, remove, onAdd } = props;
  const inProcess = useWords('inProcess');
  const { columns, row } = useWords('steps').groups.fields.seats;
  const store = useProcessStore();
  const [tools, setTools] = useState(false);
  const adviceId = useId();
  const label = numberedRow(row, index + 1);
  const place = placeOf(step, 'seats', id, 'name');
  const handle = useText(place, label);
  const perspective = useField<string>(placeOf(step, 'seats', id, 'perspective'), columns.perspective.label);
  const given = useCell(step, 'seats', id, GROUPS) ?? NONE;
  const name = rowCalled(useDebouncedValueAt(place), row, index + 1);
  return (
    <tbody data-row data-row-id={id} data-row-name={name} aria-label={label}>
      <tr role="row">
        <th scope="row" aria-label={name} data-column="name">
          <NameCell
            handle={handle}
            label={label}
            describedBy={adviceId}
            placeholder={columns.name.label}
            number={index + 1}
            focusOnMount={fresh}
            onPastLast={() => onAdd()}
          />
        </th>
        <td className={css['perspective']} data-column="perspective">
          <SelectInput
            label={`${columns.perspective.label}: ${name}`}
            value={perspective.value ?? ''}
            onChange={(value) => perspective.set(value || undefined)}
            none={inProcess.fill.notChosen}
            options={Object.entries(columns.perspective.options).map(([value, text]) => ({ value, text }))}
            bare
          />
        </td>
        <TickCells
          column={GROUPS}
          name={name}
          columns={groups}
          ticked={given}
          onTick={(one, on) =>
            store.change(giveSeat(id, one.id, on), inProcess.groups.seatCovers(name, one.name))
          }
        />
        <td className={css['more']}>
          <IconButton
            icon="more-vertical"
            label={inProcess.fill.rowMenu(name)}
            aria-expanded={tools}
            onClick={() => setTools(!tools)}
          />
        </td>
      </tr>
      <RowPanels
        {...{ question, id, index, last, name, tools, move, remove, adviceId }}
        span={groups.length + AROUND}
        columns={UNDER}
        open={tools}
      />
    </tbody>
  );
});
