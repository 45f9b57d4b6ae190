import { useRef, useState } from 'react';
import { IconButton } from './button.tsx';
import { TextInput } from './text-input.tsx';
import css from './field.module.css';

interface DateProps {
  readonly id?: string;
  /** ISO day, or whatever was typed when it is no day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** ISO day of a typed text, or undefined. */
  readonly read: (typed: string) => string | undefined;
  /** How an ISO day is written for people. */
  readonly show: (value: string) => string;
  readonly label?: string | undefined;
  readonly calendarLabel: string;
  readonly placeholder: string;
  readonly bare?: boolean;
  readonly focusOnMount?: boolean;
  readonly 'aria-invalid'?: true | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** A day typed as people write it, or picked in the browser's own calendar. What is typed is never thrown away. */
export function DateInput({
  value,
  onChange,
  read,
  show,
  label,
  calendarLabel,
  placeholder,
  bare = false,
  ...rest
}: DateProps) {
  const calendar = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<string | null>(null);
  return (
    <span className={css['withButton']}>
      <TextInput
        {...rest}
        label={label}
        bare={bare}
        placeholder={placeholder}
        className={css['narrow']}
        value={typing ?? show(value)}
        onChange={(text) => {
          setTyping(text);
          onChange(read(text) ?? text);
        }}
        onBlur={() => setTyping(null)}
      />
      <IconButton icon="calendar" label={calendarLabel} onClick={() => calendar.current?.showPicker()} />
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden
        className={css['native']}
        value={read(value) ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
}
