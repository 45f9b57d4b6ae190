import type { ReactNode } from 'react';
import css from './scene.module.css';

/** What is asked, small, and the answer under it; stands in a `dl`. */
export function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css['pair']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
