import { useId } from 'react';
import type { Place } from '#domain/process/place.ts';
import { isUnreadNumber, type NumberUnit } from '#domain/values/numbers.ts';
import { useField } from '#desk/editors/use-field.ts';
import { useWords } from '#session/words/use-words.ts';
import { TextInput } from '#ui/text-input.tsx';
import css from './scoring.module.css';

interface CountFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly unit: NumberUnit;
  /** What counts until somebody writes a number. */
  readonly otherwise: number | null;
}

/** A number on the wall. What is typed stays as it is; what cannot be read is said beside it, and does not count. */
export function CountField({ place, label, unit, otherwise }: CountFieldProps) {
  const { fill } = useWords('inProcess');
  const { value, set } = useField<string>(place, label);
  const help = useId();
  const unread = isUnreadNumber(value, unit);
  return (
    <span className={css['people']}>
      <label>
        <span>{label}</span>
        <TextInput
          value={value ?? ''}
          onChange={set}
          placeholder={otherwise === null ? '' : String(otherwise)}
          inputMode="numeric"
          aria-invalid={unread || undefined}
          aria-describedby={unread ? help : undefined}
        />
      </label>
      <span id={help} role="status" className={css['unread']}>
        {unread && fill.kindAdvice['unreadable-number'](value ?? '', fill.numberExample[unit])}
      </span>
    </span>
  );
}
