import { APPROVABLE } from '#domain/guide/choices.ts';
import { useWords } from '#session/words/use-words.ts';
import { StatusRow } from './status-row.tsx';
import css from './statuses.module.css';

/** How far the mandate and the plan have come, each by itself; it stands first and last on every page of them. */
export function Statuses({
  holes,
}: {
  readonly holes: Readonly<Record<(typeof APPROVABLE)[number], number>>;
}) {
  const words = useWords('taking');
  return (
    <section aria-label={words.standing} className={css['statuses']}>
      <h2 className="h-m">{words.standing}</h2>
      <p className="quiet">{words.standingHelp}</p>
      <ul>
        {APPROVABLE.map((document) => (
          <StatusRow key={document} document={document} holes={holes[document]} />
        ))}
      </ul>
    </section>
  );
}
