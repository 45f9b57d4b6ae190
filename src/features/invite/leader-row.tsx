import { memo, useState } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import { askedIn } from '#domain/advance/invitation.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { answersFor } from '#domain/advance/deeds.ts';
import { rowIn, textOf } from '#domain/process/rows.ts';
import { RowTools } from '#desk/editors/row-tools.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useTicks } from '#desk/editors/use-ticks.ts';
import type { RowsHandle } from '#desk/editors/use-rows.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useCell, useRowIn, useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { Pills } from '#ui/pills.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { LineInput } from '#ui/text-input.tsx';
import css from './invite.module.css';
import { leaderName } from './leader-name.ts';
import { unitOptions } from './unit-options.ts';

interface RowProps extends Pick<RowsHandle, 'move' | 'remove'> {
  readonly id: string;
  readonly index: number;
  readonly last: boolean;
  readonly fresh: boolean;
}

/** One leader: the role, the unit, and what the leader is asked. */
export const LeaderRow = memo(function LeaderRow({ id, index, last, fresh, move, remove }: RowProps) {
  const words = useWords('invite');
  const row = useRowIn(advance, 'leaders', id);
  const name = useProcess(({ process }) => leaderName(row, index, { answers: process.answers, words }));
  const role = useField<string>(
    placeOf(advance, 'leaders', id, 'role'),
    `${words.role}, ${words.leader(index + 1)}`,
  );
  return (
    <div data-row data-row-id={id} data-row-name={name} role="group" aria-label={words.leader(index + 1)}>
      <div className={css['leader']}>
        <Field label={words.role}>
          {(ids) => (
            <LineInput {...ids} value={textOf(role.value)} onChange={role.set} focusOnMount={fresh} />
          )}
        </Field>
        <UnitChoice id={id} index={index} />
        <RowTools
          name={name}
          first={index === 0}
          last={last}
          onMove={(by) => move(id, by, name)}
          onRemove={() => remove(id, name)}
        />
      </div>
      <AskedChoice id={id} name={name} />
    </div>
  );
});

/** The unit from the mapping, or one that is not there. */
function UnitChoice({ id, index }: { id: string; index: number }) {
  const words = useWords('invite');
  const store = useProcessStore();
  const label = `${words.unit}, ${words.leader(index + 1)}`;
  const units = useRowsIn(mapping, 'units');
  const unitRow = useCell(advance, 'leaders', id, 'unitRow');
  const unit = useField<string>(placeOf(advance, 'leaders', id, 'unit'), label);
  const options = unitOptions(units);
  const chosen = Array.isArray(unitRow) ? textOf(unitRow[0]) : '';
  const known = options.some(({ value }) => value === chosen) ? chosen : '';
  function choose(row: string): void {
    const unit = row ? { id: row, name: textOf(rowIn(units, row)?.name) } : null;
    store.change(answersFor(id, unit), label);
  }
  return (
    <div className={css['unit']}>
      {options.length > 0 && (
        <Field label={words.unit}>
          {(ids) => (
            <SelectInput {...ids} value={known} onChange={choose} none={words.otherUnit} options={options} />
          )}
        </Field>
      )}
      {known === '' && (
        <Field label={options.length > 0 ? words.otherUnitName : words.unit}>
          {(ids) => <LineInput {...ids} value={textOf(unit.value)} onChange={unit.set} />}
        </Field>
      )}
    </div>
  );
}

function AskedChoice({ id, name }: { id: string; name: string }) {
  const words = useWords('invite');
  const { chosen, choose } = useTicks(placeOf(advance, 'leaders', id, 'asked'), words.askedOf(name));
  const [refused, setRefused] = useState(false);
  const asked = askedIn(chosen);
  return (
    <div>
      <Pills
        legend={words.askedOf(name)}
        own={[name]}
        hideLegend
        options={ASKED_STEPS.map((step) => ({ value: step, text: words.askedShort[step] }))}
        value={asked}
        onChange={(next) => {
          setRefused(next.length === 0);
          if (next.length > 0) choose(next);
        }}
      />
      <p role="status" className="small quiet">
        {refused && words.oneAtLeast}
      </p>
    </div>
  );
}
