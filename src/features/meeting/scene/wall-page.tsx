import type { ReactNode } from 'react';
import type { Place } from '#domain/process/place.ts';
import { Fitted } from './fitted.tsx';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';
import { useUnclear } from './use-unclear.ts';

/** A question longer than this would leave no room for its answer: it is laid on the pages with it. */
const LONGEST_HEAD = 220;

interface WallPageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly help?: string | undefined;
  /** The field or row that is shown: marked when it is not clear yet. */
  readonly place?: Place;
  readonly as: 'text' | 'list' | 'lines';
  /** A picture that stands on every page. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A screen that is only looked at: what is asked, and under it what is answered, all of it. */
export function WallPage({ title, lead, help, place, as, above, children }: WallPageProps) {
  const unclear = useUnclear();
  const head = <SceneHead text={title} {...(lead === undefined ? {} : { lead })} help={help} place={place} />;
  const said = [title, lead, help, place && unclear(place)];
  const isLong = said.join('').length > LONGEST_HEAD;
  return (
    <div className={css['scene']}>
      {!isLong && head}
      {above}
      <Fitted as={as}>
        {isLong && <div className={css['headInPages']}>{head}</div>}
        {children}
      </Fitted>
    </div>
  );
}
