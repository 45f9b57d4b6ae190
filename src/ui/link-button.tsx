import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface LinkButtonProps {
  /** A route of the app, beginning with `/`. */
  readonly to: `/${string}`;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly size?: 'medium' | 'small';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** Quiet, it begins where the text over it does. */
  readonly flush?: boolean;
  readonly className?: string | undefined;
  /** Its name where the text alone does not say which one it is. */
  readonly label?: string;
  /** What else is done when it is followed. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
}

const VARIANTS = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary' } as const;

/** Looks like a button, is a link: it goes somewhere, opens in a new tab, and says so to a screen reader. */
export function LinkButton({
  to,
  look = 'primary',
  size = 'medium',
  icon,
  iconAfter,
  flush = false,
  className = '',
  label,
  onFollow,
  children,
}: LinkButtonProps) {
  return (
    <a
      href={`#${to}`}
      aria-label={label}
      onClick={onFollow}
      className={`aksel-button aksel-button--${size} ${flush ? 'flush' : ''} ${className}`}
      data-variant={VARIANTS[look]}
      data-color="accent"
    >
      {icon && <Icon name={icon} size={size === 'small' ? 20 : 24} />}
      <span className={`aksel-label aksel-label--${size}`}>{children}</span>
      {iconAfter && <Icon name={iconAfter} size={size === 'small' ? 20 : 24} />}
    </a>
  );
}
