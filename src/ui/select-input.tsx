import css from './field.module.css';

interface SelectProps {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The line that stands for "not chosen"; absent where one is always chosen. */
  readonly none?: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly label?: string | undefined;
  readonly bare?: boolean;
  readonly className?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** The browser's own list: one of a few. */
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
  return (
    <select
      className={`${css['control'] ?? ''} ${css['select'] ?? ''} ${bare ? (css['bare'] ?? '') : ''} ${className}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-label={label}
      {...rest}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
