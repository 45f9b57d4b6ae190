import { LATE, MEASURE_GROUPS, type MeasureLook } from '#domain/plan/measure-look.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import css from './measure-table.module.css';

interface BarProps {
  readonly heading: string;
  readonly look: MeasureLook;
  /** How many are over their deadline. */
  readonly late: number;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (look: MeasureLook) => void;
}

/** The name of the list, and how to look at it. It is always there, so that nothing moves when the list grows. */
export function LookBar({ heading, look, late, shown, all, onChange }: BarProps) {
  const words = useWords('inProcess').plan;
  const { columns } = useWords('steps').plan.fields.measures;
  return (
    <div className={css['bar']}>
      <h2 className="h-m">{heading}</h2>
      <p className="small quiet" role="status">
        {look.only !== undefined && words.shown(shown, all)}
      </p>
      <SelectInput
        label={words.order}
        value={look.order}
        onChange={(chosen) => onChange({ ...look, order: chosen === 'own' ? 'own' : 'deadline' })}
        options={[
          { value: 'deadline', text: words.byDeadline },
          { value: 'own', text: words.ownOrder },
        ]}
      />
      <SelectInput
        label={words.groups}
        value={look.groups ?? ''}
        onChange={(chosen) =>
          onChange({ ...look, groups: MEASURE_GROUPS.find((column) => column === chosen) })
        }
        none={words.noGroups}
        options={MEASURE_GROUPS.map((value) => ({ value, text: words.by(columns[value].label) }))}
      />
      <SelectInput
        label={words.only}
        value={look.only ?? ''}
        onChange={(chosen) => onChange({ ...look, only: chosen === '' ? undefined : chosen })}
        none={words.everything}
        options={[
          { value: LATE, text: words.late(late) },
          ...Object.entries(columns.status.options).map(([value, text]) => ({ value, text })),
        ]}
      />
    </div>
  );
}
