import { Button as AkselButton } from '@navikt/ds-react/Button';
import { useState, type ButtonHTMLAttributes, type ReactNode, type Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'medium' | 'small' | 'xsmall';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** At work: it keeps the focus, and a second press does nothing. */
  readonly busy?: boolean;
  readonly danger?: boolean;
  /** Quiet, it begins where the text over it does. */
  readonly flush?: boolean;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

const VARIANTS = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary' } as const;

/** A button that does something here. For going somewhere, use `LinkButton`. */
export function Button({
  look = 'primary',
  size = 'medium',
  icon,
  iconAfter,
  busy = false,
  danger = false,
  flush = false,
  disabled = false,
  onClick,
  onFocus,
  onBlur,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  const drawn = icon ?? iconAfter;
  const [focused, setFocused] = useState(false);
  // Pressed for the last time, it stays where it is until it is left: a disabled button would lose the focus.
  const resting = busy || (disabled && focused);
  return (
    <AkselButton
      type="button"
      variant={VARIANTS[look]}
      size={size}
      loading={busy}
      disabled={disabled && !focused}
      aria-disabled={resting || undefined}
      onClick={resting ? undefined : onClick}
      className={`${disabled ? 'aksel-button--disabled' : ''} ${flush ? 'flush' : ''} ${className}`}
      data-color={danger ? 'danger' : 'accent'}
      {...(drawn ? { icon: <Icon name={drawn} size={size === 'medium' ? 24 : 20} /> } : {})}
      iconPosition={iconAfter ? 'right' : 'left'}
      {...rest}
      onFocus={(event) => {
        setFocused(true);
        onFocus?.(event);
      }}
      onBlur={(event) => {
        setFocused(false);
        onBlur?.(event);
      }}
    >
      {children}
    </AkselButton>
  );
}

/** Only a drawing; `label` is its name for everyone who cannot see it, and its tooltip. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<ButtonProps, 'children'> & { icon: IconName; label: string }) {
  return <Button look="quiet" size="small" icon={icon} aria-label={label} title={label} {...rest} />;
}
