import { use, useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import css from './field.module.css';
import { useShownText, type LiveText } from './live-text.ts';
import { ownForm } from './own-form.ts';
import { WrittenIn } from './written-in.ts';

/** The longest text a process file takes, characters; a field stops there rather than make a file that will not open. */
const LONGEST = 200_000;

interface TextProps {
  readonly id?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  /** No edge until hover or focus: for cells of a table. */
  readonly bare?: boolean;
  readonly className?: string | undefined;
  /** The cursor goes here when the field appears: only for a row the person just asked for. */
  readonly focusOnMount?: boolean;
  /** What is written cannot be read; a text that `aria-describedby` names says so. */
  readonly 'aria-invalid'?: true | undefined;
  readonly 'aria-describedby'?: string | undefined;
  /** What of the person's own the browser may fill in (WCAG 1.3.5); nothing where absent. */
  readonly autoComplete?: 'email' | 'organization-title' | undefined;
}

function useFocusOnMount(
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>,
  wanted: boolean,
): void {
  useEffect(() => {
    if (!wanted) return;
    const focus = (): void => field.current?.focus();
    focus();
    // A dialog is opened after its content stands, and puts the focus on its cross.
    if (field.current?.closest('dialog')) queueMicrotask(focus);
  }, [field, wanted]);
}

/** One line. `suggestions` are offered as one types; anything may be written. */
export function TextInput({
  value,
  onChange,
  label,
  bare = false,
  suggestions,
  inputMode,
  className = '',
  focusOnMount = false,
  ...rest
}: TextProps & {
  suggestions?: readonly string[] | undefined;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email';
}) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useFocusOnMount(input, focusOnMount);
  return (
    <>
      <input
        ref={input}
        type="text"
        lang={use(WrittenIn)}
        autoComplete="off"
        maxLength={LONGEST}
        className={`${css['control'] ?? ''} ${bare ? (css['bare'] ?? '') : ''} ${className}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-label={label}
        inputMode={inputMode}
        list={suggestions ? listId : undefined}
        {...rest}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}

type AreaProps = Omit<TextProps, 'value'> & {
  /** Live: what is written in it draws nothing but itself, and nothing around it. */
  readonly value: string | LiveText;
};

/** Free text that grows with its content; line breaks are kept. */
export function TextArea({
  value,
  onChange,
  label,
  bare = false,
  rows = 2,
  className = '',
  focusOnMount = false,
  ...rest
}: AreaProps & { rows?: number; 'data-one-line'?: true }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useFocusOnMount(area, focusOnMount);
  const formId = useId();
  useLayoutEffect(() => (area.current ? ownForm(area.current, formId) : undefined), [formId]);
  const shown = useShownText(area, value, onChange);
  return (
    <textarea
      ref={area}
      lang={use(WrittenIn)}
      rows={rows}
      // A field that takes the size of its content would be one line until something is written in it.
      style={rows > 1 ? { minHeight: `calc(${rows}lh + 20px)` } : undefined}
      maxLength={LONGEST}
      className={`${css['control'] ?? ''} ${css['area'] ?? ''} ${bare ? (css['bare'] ?? '') : ''} ${className}`}
      aria-label={label}
      {...shown}
      {...rest}
    />
  );
}

/** One line that wraps where its field is too narrow, so that a name is never cut. A line break becomes a space. */
export function LineInput({ onChange, onKeyDown, ...rest }: AreaProps) {
  return (
    <TextArea
      {...rest}
      rows={1}
      data-one-line
      onChange={(text) => onChange(text.replace(/\s*\n\s*$/, '').replace(/\s*\n\s*/g, ' '))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
        onKeyDown?.(event);
      }}
    />
  );
}
