import type { ReactNode } from 'react';
import { Fitted } from './fitted.tsx';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** A question longer than this would leave no room for its answer: it is laid on the pages with it. */
const LONGEST_HEAD = 220;

interface WallPageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly help?: string | undefined;
  readonly as: 'text' | 'list' | 'lines';
  /** A picture that stands on every page. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A screen that is only looked at: what is asked, and under it what is answered, all of it. */
export function WallPage({ title, lead, help, as, above, children }: WallPageProps) {
  const head = <SceneHead text={title} {...(lead === undefined ? {} : { lead })} help={help} />;
  const isLong = title.length + (lead?.length ?? 0) + (help?.length ?? 0) > LONGEST_HEAD;
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
