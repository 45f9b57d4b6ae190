import { filledRowsOf } from '#domain/process/rows.ts';
import { useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Pills } from '#ui/pills.tsx';
import type { StepId } from '#domain/guide/steps.ts';
import type { CellProps } from './cell-props.ts';
import { useTicks } from './use-ticks.ts';

/** Rows of another field to choose among, in their order there. What was chosen and is gone is left alone. */
export function ReferenceEditor({ place, field, words, hideLabel }: CellProps<'reference'>) {
  const { chosen, choose } = useTicks(place, words.label);
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const rows = filledRowsOf(useValue(field.to.step, [field.to.field]));
  const options = rows.flatMap((row) => {
    const text = row[field.to.column];
    return typeof text === 'string' && text.trim() !== '' ? [{ value: row.id, text }] : [];
  });
  if (options.length === 0)
    return (
      <div>
        {!hideLabel && <p className="h-s">{words.label}</p>}
        <p className="small quiet">{inProcess.fill.nothingToChoose(steps[field.to.step as StepId].title)}</p>
      </div>
    );
  return (
    <Pills
      legend={words.label}
      hideLegend={hideLabel ?? false}
      help={words.help}
      options={options}
      value={chosen}
      onChange={choose}
    />
  );
}
