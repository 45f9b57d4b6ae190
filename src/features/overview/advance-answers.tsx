import { keptAnswers } from '#domain/advance/received-answer.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import type { Process } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';

/** How many leaders have answered in advance, and the ways to ask and to take in. */
export function AdvanceAnswers({ process }: { process: Process }) {
  const words = useWords('advance');
  const answered = new Set(keptAnswers(process).map(({ answer }) => answer.leader));
  const leaders = rowsIn(process.answers, advance, 'leaders').filter(
    (row) => answered.has(row.id) || !isBlank(row.role) || !isBlank(row.unit),
  );
  return (
    <section aria-label={words.title}>
      <h2 className="small quiet">{words.title}</h2>
      <p>{leaders.length === 0 ? words.text : words.answered(answered.size, leaders.length)}</p>
      <p>
        <a href={linkTo(routes.invite(process.id))}>{words.invite}</a>
        {' · '}
        <a href={linkTo(routes.collect(process.id))}>{words.collect}</a>
      </p>
    </section>
  );
}
