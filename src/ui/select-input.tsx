import { use } from 'react';
import css from './field.module.css';
import { WrittenIn } from './written-in.ts';

interface ListOption {
  readonly value: string;
  readonly text: string;
  /** People's own words, which may be in another language than the page. */
  readonly own?: true;
  /** The language of the whole line, where it is known to be another than that of the page. */
  readonly lang?: string | undefined;
}

interface SelectProps {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The line that stands for "not chosen"; absent where one is always chosen. */
  readonly none?: string;
  readonly options: readonly ListOption[];
  readonly label?: string | undefined;
  readonly bare?: boolean;
  readonly className?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/**
 * The browser's own list: one of a few. No browser wraps what is chosen in it, and a name of a unit is longer than a phone is wide:
 * so the words stand on top of it, whole, and it is as high as they are.
 */
export function SelectInput({
  value,
  onChange,
  none,
  options,
  label,
  bare = false,
  className = '',
  ...rest
}: SelectProps) {
  const written = use(WrittenIn);
  const look = `${css['control'] ?? ''} ${css['select'] ?? ''} ${bare ? (css['bare'] ?? '') : ''} ${className}`;
  const chosen = options.find((option) => option.value === value)?.text ?? none ?? options[0]?.text;
  return (
    <span className={css['choice']} data-choice={bare ? 'bare' : ''}>
      <select
        className={look}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-label={label}
        {...rest}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang ?? (option.own && written)}>
            {option.text}
          </option>
        ))}
      </select>
      <span aria-hidden data-chosen={chosen} className={`${look} ${css['chosen'] ?? ''}`} />
    </span>
  );
}
