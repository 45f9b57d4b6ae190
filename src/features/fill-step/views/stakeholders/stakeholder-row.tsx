import { numberedRow, rowCalled } from '#domain/steps/place-name.ts';
import { memo, useState, type KeyboardEvent } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf, type ColumnId } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { TextArea } from '#ui/text-input.tsx';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { RowTools } from '#desk/editors/row-tools.tsx';
import { useField, useText } from '#desk/editors/use-field.ts';
import { pathOf } from '#domain/process/place.ts';
import { isBlank } from '#domain/process/rows.ts';
import { useMadeOf } from '#session/process/process-context.tsx';
import { useDebouncedValueAt } from '#session/process/use-answer.ts';
import type { RowsHandle } from '#desk/editors/use-rows.ts';
import { StakeholderVotes, VOTE_COLUMNS } from './stakeholder-votes.tsx';
import css from './stakeholders.module.css';

interface RowProps extends Pick<RowsHandle, 'move' | 'remove' | 'add'> {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly index: number;
  readonly last: boolean;
  readonly fresh: boolean;
  /** The individual scores are shown, and lie apart. */
  readonly apart: boolean;
  /** Another order is looked at: the rows stay where they are. */
  readonly sorted: boolean;
}

/** What stands elsewhere: in the row itself, and among the votes. */
const ELSEWHERE: readonly string[] = [
  'name',
  'type',
  'involvement',
  'importance',
  ...VOTE_COLUMNS,
] satisfies readonly ColumnId<typeof stakeholders, 'groups'>[];
/** The note, and whatever else is asked about a group. */
const IN_NOTE = Object.keys(stakeholders.fields.groups.columns).filter(
  (column) => !ELSEWHERE.includes(column),
);

/**
 * One group with its two scores. Note, votes and the tools to move it open under it, and only when somebody asks: a row
 * that grew or shrank as the focus passed would slide the next score away from a pressed pointer.
 */
export const StakeholderRow = memo(function StakeholderRow({
  question,
  id,
  index,
  last,
  fresh,
  apart,
  sorted,
  move,
  remove,
  add,
}: RowProps) {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const { step: scoring } = useWords('scoring');
  const { columns, row } = steps.stakeholders.fields.groups;
  const [open, setOpen] = useState<'note' | 'votes' | null>(null);
  const label = numberedRow(row, index + 1);
  const place = placeOf(stakeholders, 'groups', id, 'name');
  const name = useText(place, label);
  const type = useField<string>(placeOf(stakeholders, 'groups', id, 'type'), columns.type.label);
  const noted = useMadeOf(
    stakeholders.id,
    pathOf(placeOf(stakeholders, 'groups', id, 'note')),
    (note) => !isBlank(note),
  );
  const agreed = useField<boolean>(placeOf(stakeholders, 'groups', id, 'agreed'), columns.agreed.label);
  const shown = rowCalled(useDebouncedValueAt(place), row, index + 1);

  /** Enter goes to the next name, and makes a new row from the last. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const next = event.currentTarget.closest('tr')?.nextElementSibling?.querySelector('textarea');
    if (next) next.focus();
    else add();
  }

  return (
    <tr role="row" data-row data-row-id={id} data-row-name={shown} data-open={open !== null || undefined}>
      <th scope="row" aria-label={shown} data-column="name">
        <TextArea
          label={label}
          placeholder={inProcess.stakeholders.namePlaceholder}
          value={name.text}
          onChange={(text) => name.set(text.replace(/\n/g, ' '))}
          onKeyDown={onKeyDown}
          bare
          rows={1}
          focusOnMount={fresh}
          className={css['name']}
        />
        <span className={css['meta']} data-column="type">
          <SelectInput
            label={`${columns.type.label}: ${shown}`}
            value={type.value ?? ''}
            onChange={(value) => type.set(value || undefined)}
            none={columns.type.label}
            options={Object.entries(columns.type.options).map(([value, text]) => ({ value, text }))}
            bare
            className={css['type']}
          />
          {noted && open !== 'note' && (
            <button
              type="button"
              className={css['link']}
              aria-label={inProcess.stakeholders.noteOf(shown)}
              aria-expanded={false}
              onClick={() => setOpen('note')}
            >
              {inProcess.stakeholders.note}
            </button>
          )}
          {apart && (
            <button
              type="button"
              className={css['link']}
              aria-label={scoring.apartOf(shown)}
              aria-expanded={open === 'votes'}
              onClick={() => setOpen(open === 'votes' ? null : 'votes')}
            >
              {scoring.apart}
            </button>
          )}
          {agreed.value && (
            <span>
              {inProcess.stakeholders.locked} ·{' '}
              <button
                type="button"
                className={css['link']}
                aria-label={scoring.unlock(shown)}
                onClick={() => agreed.set(undefined)}
              >
                {inProcess.stakeholders.unlock}
              </button>
            </span>
          )}
        </span>
      </th>
      <ScaleCell id={id} column="involvement" name={shown} locked={agreed.value === true} />
      <ScaleCell id={id} column="importance" name={shown} locked={agreed.value === true} />
      <td>
        <IconButton
          icon="more-vertical"
          label={inProcess.fill.rowMenu(shown)}
          aria-expanded={open !== null}
          onClick={() => setOpen(open ? null : 'note')}
        />
      </td>
      {open !== null && (
        <td className={css['panel']} colSpan={4}>
          <span className={css['tools']}>
            <RowTools
              name={shown}
              first={sorted || index === 0}
              last={sorted || last}
              onMove={(by) => move(id, by, shown)}
              onRemove={() => remove(id, shown)}
            />
            <Button
              look="quiet"
              size="small"
              icon="edit"
              aria-label={inProcess.stakeholders.noteOf(shown)}
              aria-expanded={open === 'note'}
              onClick={() => setOpen(open === 'note' ? null : 'note')}
            >
              {inProcess.stakeholders.note}
            </Button>
            <Button
              look="quiet"
              size="small"
              aria-label={inProcess.stakeholders.votesOf(shown)}
              aria-expanded={open === 'votes'}
              onClick={() => setOpen(open === 'votes' ? null : 'votes')}
            >
              {inProcess.stakeholders.votes}
            </Button>
          </span>
          {open === 'note' &&
            IN_NOTE.map((column) => (
              <div key={column} data-column={column}>
                <RowCell question={question} row={id} column={column} focusOnMount={column === 'note'} />
              </div>
            ))}
          {open === 'votes' && <StakeholderVotes question={question} id={id} name={shown} />}
        </td>
      )}
    </tr>
  );
});

function ScaleCell({
  id,
  column,
  name,
  locked,
}: {
  id: string;
  column: ScoringQuestion;
  name: string;
  locked: boolean;
}) {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const { label, scale } = steps.stakeholders.fields.groups.columns[column];
  const { value, set } = useField<ScaleValue>(
    placeOf(stakeholders, 'groups', id, column),
    `${label}, ${name}`,
  );
  return (
    <td data-label={label} data-column={column}>
      <Segmented
        label={inProcess.stakeholders.scaleOf(label, name)}
        value={value}
        onChange={set}
        disabled={locked}
        options={SCALE_VALUES.map((said) => ({
          value: said,
          text: String(said),
          name: `${said} – ${scale[said]}`,
          word: scale[said],
        }))}
      />
    </td>
  );
}
