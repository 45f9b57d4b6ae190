import { isInPlace, startListOf } from '#domain/afterwards/start-list.ts';
import type { Process } from '#domain/process/process.ts';
import type { HowFar } from '#domain/progress/how-far.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './overview.module.css';

/** The way to where a team comes back, and what waits there. */
export function FollowUp({ process, howFar }: { readonly process: Process; readonly howFar: HowFar }) {
  const { start } = useWords('shell');
  const { overview: words } = useWords('inProcess');
  const lines = startListOf(process.answers);
  const now = today();
  const late = howFar.due.filter((day) => day < now).length;
  return (
    <section aria-label={words.followUp}>
      <h2 className="small quiet">{words.followUp}</h2>
      <ul className={css['documents']}>
        <li>
          <a href={linkTo(routes.afterwards(process.id))}>{words.toFollowUp}</a>
          {late > 0 && <span className="small quiet">{start.measuresLate(late)}</span>}
        </li>
        <li>
          <a href={linkTo(routes.afterwards(process.id, 'start'))}>{words.startList}</a>
          <span className="small quiet">{words.inPlace(lines.filter(isInPlace).length, lines.length)}</span>
        </li>
      </ul>
    </section>
  );
}
