import type { KeyboardEvent } from 'react';
import { TextArea } from '#ui/text-input.tsx';
import type { TextHandle } from '#desk/editors/use-field.ts';
import css from './tables.module.css';

interface NameProps {
  readonly handle: TextHandle;
  readonly label: string;
  /** Id of what is advised about the row; it may not stand there. */
  readonly describedBy: string;
  /** Stands where nothing is written yet, so that an empty row is seen to be a place to write. */
  readonly placeholder: string;
  readonly number: number;
  readonly focusOnMount: boolean;
  /** Enter in the last row. */
  readonly onPastLast: () => void;
}

/** The name of a row: it wraps rather than being cut, and stays one line in what is saved. Enter goes to the next. */
export function NameCell({
  handle,
  label,
  describedBy,
  placeholder,
  number,
  focusOnMount,
  onPastLast,
}: NameProps) {
  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const next = event.currentTarget.closest('[data-row]')?.nextElementSibling;
    const name = next?.querySelector<HTMLElement>('[data-column="name"] textarea');
    if (name) name.focus();
    else onPastLast();
  }
  return (
    <div className={css['nameCell']}>
      <span className={css['number']} aria-hidden>
        {number}
      </span>
      <TextArea
        label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        value={handle.text}
        onChange={(text) => handle.set(text.replace(/\n/g, ' '))}
        onKeyDown={onKeyDown}
        bare
        rows={1}
        focusOnMount={focusOnMount}
        className={css['name']}
      />
    </div>
  );
}
