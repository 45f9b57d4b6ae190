import type { ReactNode } from 'react';
import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useWords } from '#session/words/use-words.ts';
import css from './closing.module.css';
import type { MeetingEnd } from './use-meeting-end.ts';

/** What, and under it who and when. */
export function Tasks({ tasks, none }: { tasks: MeetingEnd['parked']; none: string }) {
  if (tasks.length === 0) return <p className="quiet">{none}</p>;
  return (
    <ul className={css['tasks']}>
      {tasks.map(({ key, what, who, own }) => (
        <li key={key}>
          <span className={css['said']}>
            <SentenceWithOwn own={own}>{what}</SentenceWithOwn>
          </span>
          {who && (
            <span className="small quiet">
              <SentenceWithOwn own={own}>{who}</SentenceWithOwn>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the meeting did not come to. */
export function Remains({ end }: { end: MeetingEnd }) {
  const { clock, closing: words } = useWords('meeting');
  if (!end.held && end.remains.length === 0) return <p className="quiet">{clock.notStarted}</p>;
  if (end.remains.length === 0) return <p className="quiet">{words.nothingLeft}</p>;
  return (
    <ul className={css['tasks']}>
      {end.remains.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css['part']} aria-label={title}>
      <h2 className="h-m">{title}</h2>
      {children}
    </section>
  );
}
