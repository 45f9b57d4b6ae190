import { inText } from '#domain/values/sentence.ts';
import { useState } from 'react';
import { isIsoDate, isoDateOf } from '#domain/values/dates.ts';
import { isUnreadNumber } from '#domain/values/numbers.ts';
import { textOf } from '#domain/process/rows.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { useWords } from '#session/words/use-words.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { LineInput, TextArea, TextInput } from '#ui/text-input.tsx';
import type { CellProps } from './cell-props.ts';
import { FollowUp } from './follow-up.tsx';
import css from './editors.module.css';
import { useField } from './use-field.ts';

export function LineEditor({ place, words, hideLabel, bare, advice, focusOnMount }: CellProps<'line'>) {
  const { value, set } = useField<string>(place, words.label);
  return (
    <Field
      label={words.label}
      hideLabel={hideLabel ?? false}
      help={words.help}
      prompts={words.prompts}
      advice={advice}
    >
      {(ids) => {
        const given = {
          ...ids,
          value: textOf(value),
          onChange: set,
          bare: bare ?? false,
          focusOnMount: focusOnMount ?? false,
        };
        return words.suggestions ? (
          <TextInput {...given} suggestions={Object.values(words.suggestions)} />
        ) : (
          <LineInput {...given} />
        );
      }}
    </Field>
  );
}

export function ParagraphEditor({
  place,
  words,
  hideLabel,
  bare,
  advice,
  focusOnMount,
  alongside,
}: CellProps<'paragraph'>) {
  const { value, set } = useField<string>(place, words.label, alongside);
  /** What was written in this visit when the field was left: nobody is asked back while writing, or for passing by. */
  const [left, setLeft] = useState<string | null>(null);
  const [found] = useState(value);
  return (
    <div>
      <Field
        label={words.label}
        hideLabel={hideLabel ?? false}
        help={words.help}
        prompts={words.prompts}
        advice={advice}
      >
        {(ids) => (
          <TextArea
            {...ids}
            value={textOf(value)}
            onChange={set}
            onBlur={() => value !== found && whenLifted(() => setLeft(textOf(value)))}
            bare={bare ?? false}
            rows={hideLabel ? 1 : 2}
            focusOnMount={focusOnMount ?? false}
          />
        )}
      </Field>
      {left !== null && left === value && <FollowUp place={place} text={left} />}
    </div>
  );
}

/** A value is called invalid when the text about it stands there, not at each letter on the way. */
const advised = (advice: readonly string[] | undefined): boolean => (advice?.length ?? 0) > 0;

export function DateEditor({ place, words, hideLabel, bare, advice }: CellProps<'date'>) {
  const { value, set } = useField<string>(place, words.label);
  const { dayInField } = useLanguage();
  const shell = useWords('shell');
  return (
    <Field label={words.label} hideLabel={hideLabel ?? false} help={words.help} advice={advice}>
      {(ids) => (
        <DateInput
          {...ids}
          value={textOf(value)}
          onChange={set}
          aria-invalid={
            (advised(advice) && textOf(value).trim() !== '' && !isIsoDate(textOf(value))) || undefined
          }
          read={isoDateOf}
          show={dayInField}
          bare={bare ?? false}
          calendarLabel={shell.fill.calendar(words.label)}
          placeholder={shell.fill.datePlaceholder}
        />
      )}
    </Field>
  );
}

export function NumberEditor({ place, field, words, hideLabel, bare, advice }: CellProps<'number'>) {
  const { value, set } = useField<string>(place, words.label);
  // Said once: in the name of the field, or after the number.
  const unit = useWords('shell').fill.unit[field.unit];
  return (
    <Field label={words.label} hideLabel={hideLabel ?? false} help={words.help} advice={advice}>
      {(ids) => (
        <span className={css['number']}>
          <TextInput
            {...ids}
            value={textOf(value)}
            onChange={set}
            aria-describedby={[`${ids.id}-unit`, ids['aria-describedby']].filter(Boolean).join(' ')}
            aria-invalid={(advised(advice) && isUnreadNumber(value, field.unit)) || undefined}
            bare={bare ?? false}
            suggestions={field.common}
            inputMode="decimal"
          />
          <span
            id={`${ids.id}-unit`}
            className={` ${inText(words.label)} `.includes(` ${unit} `) ? 'sr-only' : 'small quiet'}
          >
            {unit}
          </span>
        </span>
      )}
    </Field>
  );
}
