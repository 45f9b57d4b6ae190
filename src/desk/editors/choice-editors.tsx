import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import { CheckList, RadioList, TickBox } from '#ui/choice-list.tsx';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import type { CellProps } from './cell-props.ts';
import { ClearAnswer } from './clear-answer.tsx';
import css from './editors.module.css';
import { useField } from './use-field.ts';
import { useTicks } from './use-ticks.ts';

const optionsOf = (words: Readonly<Record<string, string>> | undefined) =>
  Object.entries(words ?? {}).map(([value, text]) => ({ value, text }));

/** A list with radio buttons where it stands alone, the browser's own list inside a row. */
export function ChoiceEditor({ place, words, hideLabel, bare, advice }: CellProps<'choice'>) {
  const { value, set } = useField<string>(place, words.label);
  const inProcess = useWords('inProcess');
  if (place.row === undefined)
    return (
      <div>
        <ClearAnswer label={words.label} isAnswered={value !== undefined} onClear={() => set(undefined)}>
          <RadioList
            legend={words.label}
            hideLegend={hideLabel ?? false}
            help={words.help}
            advice={advice}
            options={optionsOf(words.options)}
            value={value ?? ''}
            onChange={set}
          />
        </ClearAnswer>
      </div>
    );
  return (
    <Field label={words.label} hideLabel={hideLabel ?? false} help={words.help} advice={advice}>
      {(ids) => (
        <SelectInput
          {...ids}
          value={value ?? ''}
          onChange={set}
          none={inProcess.fill.notChosen}
          options={optionsOf(words.options)}
          bare={bare ?? false}
        />
      )}
    </Field>
  );
}

export function ChecklistEditor({ place, words, hideLabel, advice }: CellProps<'checklist'>) {
  const { chosen, choose } = useTicks(place, words.label);
  return (
    <CheckList
      legend={words.label}
      hideLegend={hideLabel ?? false}
      help={words.help}
      advice={advice}
      options={optionsOf(words.options)}
      value={chosen}
      onChange={choose}
    />
  );
}

export function TickEditor({ place, words }: CellProps<'tick'>) {
  const { value, set } = useField<boolean>(place, words.label);
  return <TickBox label={words.label} value={value === true} onChange={(on) => set(on || undefined)} />;
}

export function ScaleEditor({ place, words, hideLabel }: CellProps<'scale'>) {
  const { value, set } = useField<ScaleValue>(place, words.label);
  return (
    <div className={css['inline']}>
      {!hideLabel && <span className="h-s">{words.label}</span>}
      <Segmented
        label={words.label}
        value={value}
        onChange={set}
        options={SCALE_VALUES.map((step) => ({
          value: step,
          text: String(step),
          name: `${step} – ${words.scale?.[step] ?? ''}`,
        }))}
      />
    </div>
  );
}
