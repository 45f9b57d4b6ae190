import { useId, type KeyboardEvent } from 'react';
import css from './segmented.module.css';

interface Option<V extends string | number> {
  readonly value: V;
  /** What stands in the segment. */
  readonly text: string;
  /** The full word, for screen readers; the text where absent. */
  readonly name?: string;
  /** Beside the text where a layout has room for it. */
  readonly word?: string | undefined;
}

interface SegmentedProps<V extends string | number> {
  readonly label: string;
  readonly value: V | undefined;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V | undefined) => void;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
  /** A press on what is chosen takes the choice back. */
  readonly clearable?: boolean;
}

/**
 * A few values side by side, one chosen, none at first. Arrows move and choose, the digits choose directly,
 * Delete takes the choice back, and so does a new press where that is wanted. The second half of a double click changes
 * nothing, so that it cannot undo the first; nor does the space bar, which many press after the arrows to be sure.
 */
export function Segmented<V extends string | number>({
  label,
  value,
  options,
  onChange,
  describedBy,
  disabled = false,
  clearable = false,
}: SegmentedProps<V>) {
  const name = useId();
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const option = options[Number(event.key) - 1];
    if (disabled || event.altKey || event.ctrlKey || event.metaKey) return;
    if (option && /^[1-9]$/.test(event.key)) {
      event.preventDefault();
      onChange(option.value);
      // The arrows go on from what was chosen.
      event.currentTarget.querySelectorAll('input')[options.indexOf(option)]?.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onChange(undefined);
    }
  }
  /** How many clicks the browser counts in one: 1 from a hand, 0 from a screen reader. */
  function onPress(pressed: V, clicks: number): void {
    if (clearable && pressed === value && clicks < 2) onChange(undefined);
  }
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-describedby={describedBy}
      className={css['group']}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        if (event.key === ' ' && event.target instanceof HTMLInputElement && event.target.checked)
          event.preventDefault();
      }}
      tabIndex={-1}
    >
      {options.map((option) => (
        <label key={option.value} className={css['option']}>
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.name ?? option.text}
            checked={value === option.value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
            onClick={(event) => onPress(option.value, event.detail)}
          />
          <span aria-hidden data-word={option.word}>
            {option.text}
          </span>
        </label>
      ))}
    </div>
  );
}
