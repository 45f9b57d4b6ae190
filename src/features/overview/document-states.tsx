import { filledRowsOf } from '#domain/process/rows.ts';
import type { Process } from '#domain/process/process.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './overview.module.css';

/** How far the documents have come; all of them can be taken at any time. */
export function DocumentStates({ process }: { process: Process }) {
  const shell = useWords('shell');
  const words = shell.overview;
  const asked = fieldsOf(mandate).filter(([, field]) => field.expected);
  const filled = asked.filter(([id, field]) => isAnswered(field, process.answers['mandate']?.[id])).length;
  const measures = filledRowsOf(process.answers['plan']?.['measures']).length;
  const rows = [
    {
      name: shell.export.mandate,
      state: filled === 0 ? words.notStarted : words.draft(filled, asked.length),
    },
    { name: shell.export.actionPlan, state: measures === 0 ? words.notStarted : words.measures(measures) },
    { name: shell.export.report, state: words.canBeTaken },
  ];
  return (
    <section aria-label={words.documents}>
      <div className={css['sideHead']}>
        <h2 className="small quiet">{words.documents}</h2>
        <a className="small" href={linkTo(routes.export(process.id))}>
          {words.allDocuments}
        </a>
      </div>
      <ul className={css['documents']}>
        {rows.map((row) => (
          <li key={row.name}>
            <span>{row.name}</span>
            <span className="small quiet">{row.state}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
