import { inText } from '#domain/values/sentence.ts';
import { useState } from 'react';
import { isIsoDate, isoDateOf } from '#domain/values/dates.ts';
import { isUnreadNumber } from '#domain/values/numbers.ts';
import { pathOf, type Place } from '#domain/process/place.ts';
import { textOf } from '#domain/process/rows.ts';
import { useMadeOf } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { useWords } from '#session/words/use-words.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { LineInput, TextArea, TextInput } from '#ui/text-input.tsx';
import type { CellProps } from './cell-props.ts';
import { FollowUp } from './follow-up.tsx';
import css from './editors.module.css';
import { useField, useText } from './use-field.ts';

export function LineEditor(props: CellProps<'line'>) {
  const { place, words, hideLabel, bare, advice, focusOnMount } = props;
  const given = { bare: bare ?? false, focusOnMount: focusOnMount ?? false };
  return (
    <Field
      label={words.label}
      hideLabel={hideLabel ?? false}
      help={words.help}
      prompts={words.prompts}
      advice={advice}
    >
      {(ids) =>
        words.suggestions ? (
          <Suggested {...{ place, words }} {...given} {...ids} />
        ) : (
          <Line {...{ place, words }} {...given} {...ids} />
        )
      }
    </Field>
  );
}

type LineProps = Pick<CellProps<'line'>, 'place' | 'words'> &
  Readonly<Record<'bare' | 'focusOnMount', boolean>> & {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
  };

function Line({ place, words, ...rest }: LineProps) {
  const { text, set } = useText(place, words.label);
  return <LineInput {...rest} value={text} onChange={set} />;
}

function Suggested({ place, words, ...rest }: LineProps) {
  const { value, set } = useField<string>(place, words.label);
  return (
    <TextInput
      {...rest}
      value={textOf(value)}
      onChange={set}
      suggestions={Object.values(words.suggestions ?? {})}
    />
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
  const { text, set } = useText(place, words.label, alongside);
  /** What was written in this visit when the field was left: nobody is asked back while writing, or for passing by. */
  const [left, setLeft] = useState<string | null>(null);
  const [found] = useState(text.read);
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
            value={text}
            onChange={set}
            onBlur={() => text.read() !== found && whenLifted(() => setLeft(text.read()))}
            bare={bare ?? false}
            rows={hideLabel ? 1 : 2}
            focusOnMount={focusOnMount ?? false}
          />
        )}
      </Field>
      {left !== null && <AskedBack place={place} left={left} />}
    </div>
  );
}

/** What is asked back about a text that was left, as long as it stands so. */
function AskedBack({ place, left }: { readonly place: Place; readonly left: string }) {
  const stands = useMadeOf(place.step, pathOf(place), (value) => textOf(value) === left);
  return stands && <FollowUp place={place} text={left} />;
}

/** A value is called invalid when the text about it stands there, not at each letter on the way. */
const advised = (advice: readonly string[] | undefined): boolean => (advice?.length ?? 0) > 0;

export function DateEditor({ place, words, hideLabel, bare, advice }: CellProps<'date'>) {
  const { value, set } = useField<string>(place, words.label);
  const { dayInField } = useLanguage();
  const inProcess = useWords('inProcess');
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
          calendarLabel={inProcess.fill.calendar(words.label)}
          placeholder={inProcess.fill.datePlaceholder}
        />
      )}
    </Field>
  );
}

export function NumberEditor({ place, field, words, hideLabel, bare, advice }: CellProps<'number'>) {
  const { value, set } = useField<string>(place, words.label);
  // Said once: in the name of the field, or after the number.
  const unit = useWords('inProcess').fill.unit[field.unit];
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
