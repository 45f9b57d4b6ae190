import { Fragment, type ReactNode } from 'react';
import { capital } from '#domain/values/sentence.ts';
import { PHASES } from '#domain/steps/define-step.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { StepStatus } from '#domain/steps/progress.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { Tag } from '#ui/notice.tsx';
import css from './overview.module.css';

interface TableProps {
  readonly processId: string;
  readonly statuses: Readonly<Record<StepId, StepStatus | null>>;
  readonly here: StepId;
}

/** The steps by phase and part: who fills them, how long they take, how far they have come. */
export function StepTable({ processId, statuses, here }: TableProps) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const words = useWords('steps');
  const columns = inProcess.overview.columns;
  return (
    <table className={css['steps']}>
      <caption className="sr-only">{inProcess.overview.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{columns.phase}</span>
          </th>
          <th scope="col">
            <span className="sr-only">{columns.part}</span>
          </th>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.minutes}</th>
          <th scope="col">{columns.status}</th>
        </tr>
      </thead>
      {PHASES.map((phase) => {
        const inPhase: readonly (AnyStep & { id: StepId })[] = steps.filter((step) => step.phase === phase);
        const minutes = inPhase.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
        const named = phase === 'mapping' || phase === 'needs' || phase === 'plan';
        return (
          <tbody key={phase}>
            {inPhase.map((step, index) => {
              const status = statuses[step.id];
              return (
                <tr key={step.id} data-status={status ?? undefined} data-here={step.id === here || undefined}>
                  {index === 0 && (
                    <PhaseCell of={inPhase.length}>
                      {named && (
                        <Fragment>
                          <strong>{shell.phases[phase]}</strong>
                          <span>{inProcess.overview.phaseMinutes(minutes)}</span>
                        </Fragment>
                      )}
                    </PhaseCell>
                  )}
                  <td className={css['part']}>{step.part ? shell.part(step.part) : ''}</td>
                  <th scope="row" className={css['step']}>
                    <a href={linkTo(routes.step(processId, step.id))}>{words[step.id].title}</a>
                  </th>
                  <td className={css['who']}>
                    {capital(step.filledBy.map((who) => shell.filledBy[who]).join(` ${shell.and} `))}
                  </td>
                  <td className={css['minutes']}>{step.minutes}</td>
                  <td className={css['status']}>
                    {status === 'started' ? (
                      <Tag>{shell.status.started}</Tag>
                    ) : status ? (
                      shell.status[status]
                    ) : (
                      ''
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}

/** The name of a phase is the head of its rows; where a phase has none, there is no head. */
function PhaseCell({ of, children }: { of: number; children: ReactNode }) {
  const given = { rowSpan: of, className: css['phase'], children };
  return children ? <th scope="rowgroup" {...given} /> : <td {...given} />;
}
