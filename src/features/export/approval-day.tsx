import { useState } from 'react';
import type { Approvable } from '#domain/guide/choices.ts';
import { isIsoDate, isoDateOf } from '#domain/values/dates.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import css from './statuses.module.css';

interface DayProps {
  readonly document: Approvable;
  /** The day that stands there at first; today where absent. */
  readonly start?: string;
  readonly confirm: string;
  /** ISO day. */
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

/** The one thing an approval asks: the day it was decided. */
export function ApprovalDay({ document, start, confirm, onDay, onClose }: DayProps) {
  const { approval: words, fill } = useWords('inProcess');
  const { dayInField } = useLanguage();
  const begun = useBegunHere(`approval-${document}`, start || today());
  const [refused, setRefused] = useState(false);
  const decide = (): void => {
    const day = begun.now();
    if (!isIsoDate(day)) return setRefused(true);
    onDay(day);
    begun.done();
    onClose();
  };
  const invalid = refused && !isIsoDate(begun.text);
  return (
    <div className={css['day']}>
      <Field label={words.day} help={words.dayHelp} advice={invalid ? [words.noDay] : undefined}>
        {(ids) => (
          <DateInput
            {...ids}
            focusOnMount
            value={begun.text}
            onChange={begun.write}
            aria-invalid={invalid || undefined}
            read={isoDateOf}
            show={dayInField}
            calendarLabel={fill.calendar(words.day)}
            placeholder={fill.datePlaceholder}
          />
        )}
      </Field>
      <div className={css['line']}>
        <Button onClick={decide}>{confirm}</Button>
        <Button look="secondary" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
