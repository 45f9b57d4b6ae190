import type { ReactNode } from 'react';
import css from './bottom-bar.module.css';

/** The ways back and on, at the bottom of a page that is filled in; always in sight. */
export function BottomBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={css['bar']} aria-label={label}>
      {children}
    </nav>
  );
}
