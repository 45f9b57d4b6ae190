import type { ReactNode } from 'react';
import type { Place } from '#domain/process/place.ts';
import css from './scene.module.css';
import { UnclearMark } from './unclear-mark.tsx';

interface PairProps {
  readonly label: string;
  /** The field that is shown: marked when it is not clear yet. */
  readonly place?: Place;
  readonly children: ReactNode;
}

/** What is asked, small, and the answer under it; stands in a `dl`. */
export function Pair({ label, place, children }: PairProps) {
  return (
    <div className={css['pair']}>
      <dt>{label}</dt>
      <dd>
        {children}
        {place && <UnclearMark place={place} />}
      </dd>
    </div>
  );
}
