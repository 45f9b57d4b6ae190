import { numberedRow, rowCalled } from '#domain/steps/place-name.ts';
import { memo, useId, useState } from 'react';
import { meetCriterion } from '#domain/panel/deeds.ts';
import { placeOf, type ColumnId } from '#domain/guide/read.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { isBlank } from '#domain/process/rows.ts';
import { pathOf } from '#domain/process/place.ts';
import { useMadeOf, useProcessStore } from '#session/process/process-context.tsx';
import { useCell, useDebouncedValueAt } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { useText } from '#desk/editors/use-field.ts';
import { NameCell } from './name-cell.tsx';
import { RowPanels, type TableRowProps } from './row-panels.tsx';
import { SourcePicker } from './source-picker.tsx';
import { TickCells } from './tick-cells.tsx';
import type { TickColumn } from './tick-columns.ts';
import css from './tables.module.css';

type GroupColumn = ColumnId<typeof groups, 'groups'>;
const REASON: GroupColumn = 'rationale';
const CRITERIA: GroupColumn = 'criteriaMet';
/** What stands in the row itself. */
const IN_ROW: readonly string[] = ['name', 'stakeholders', CRITERIA] satisfies readonly GroupColumn[];
/** The reason, and whatever else is asked about a group. */
const UNDER = Object.keys(groups.fields.groups.columns).filter((column) => !IN_ROW.includes(column));
/** Columns before and after the ticks: name, the way to the reason; sum, tools. */
const AROUND = 4;
const NONE: readonly string[] = [];

interface RowProps extends TableRowProps {
  readonly criteria: readonly TickColumn[];
}

/**
 * One prioritised group. Its reason with what it builds on, and its tools, open under it when asked for, and stay until
 * they are closed.
 */
export const GroupRow = memo(function GroupRow(props: RowProps) {
  const { question, id, index, last, fresh, criteria, move, remove, onAdd } = props;
  const inProcess = useWords('inProcess');
  const words = inProcess.groups;
  const { columns, row } = useWords('steps').groups.fields.groups;
  const store = useProcessStore();
  const [open, setOpen] = useState(false);
  const [tools, setTools] = useState(false);
  const adviceId = useId();
  const label = numberedRow(row, index + 1);
  const place = placeOf(groups, 'groups', id, 'name');
  const handle = useText(place, label);
  const met = useCell(groups, 'groups', id, CRITERIA) ?? NONE;
  const written = useMadeOf(
    groups.id,
    pathOf(placeOf(groups, 'groups', id, REASON)),
    (reason) => !isBlank(reason),
  );
  const name = rowCalled(useDebouncedValueAt(place), row, index + 1);
  const span = criteria.length + AROUND;
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
        <td className={css['why']} data-column={open ? undefined : REASON}>
          <button
            type="button"
            className={css['link']}
            aria-expanded={open}
            aria-label={words.whyOf(name, written)}
            onClick={() => setOpen(!open)}
          >
            {words.why(written)}
          </button>
        </td>
        <TickCells
          column={CRITERIA}
          name={name}
          columns={criteria}
          ticked={met}
          onTick={(one, on) => store.change(meetCriterion(id, one.id, on), words.meets(name, one.name))}
        />
        <td className={css['sum']}>
          {criteria.length > 0 && criteria.filter((one) => met.includes(one.id)).length}
        </td>
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
        after={<SourcePicker id={id} name={name} />}
        {...{ question, id, index, last, name, span, open, tools, move, remove, adviceId }}
        columns={UNDER}
        focus={REASON}
      />
    </tbody>
  );
});
