import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import type { ReactNode } from 'react';
import type { Taking } from '#desk/documents/use-taking.ts';
import css from './export.module.css';
import { TakingReport } from './taking-report.tsx';

interface FileRowProps {
  readonly title: string;
  readonly about: string;
  /** Beside the title: how far it has come. */
  readonly state?: string;
  /** What of it are people's own words. */
  readonly own?: readonly string[];
  /** More that is said of it. */
  readonly more?: ReactNode;
  /** Its ways out, each in a column of its own: look, first form, second form. */
  readonly children: ReactNode;
  readonly taking: Taking;
  /** The files of this row, as `Taking` calls them. */
  readonly ids?: readonly string[];
  /** Where it takes so long that it may be given up. */
  readonly onCancel?: () => void;
}

/** One line of the list of files: what it is to the left, what can be taken in columns to the right. */
export function FileRow({
  title,
  about,
  state = '',
  own = [],
  more,
  children,
  taking,
  ids = [],
  onCancel,
}: FileRowProps) {
  return (
    <li>
      <div>
        <div className={css['title']}>
          <h3 className="h-s">{title}</h3>
          {state !== '' && (
            <p className="small quiet">
              <SentenceWithOwn own={own}>{state}</SentenceWithOwn>
            </p>
          )}
        </div>
        <p className="quiet">{about}</p>
        {more}
      </div>
      <div className={css['ways']}>{children}</div>
      <TakingReport taking={taking} ids={ids} onCancel={onCancel} />
    </li>
  );
}
