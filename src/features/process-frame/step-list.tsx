import { inText } from '#domain/values/sentence.ts';
import { PHASES } from '#domain/steps/define-step.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useStatuses } from '#session/process/use-statuses.ts';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import css from './frame.module.css';

/** Every step as a link, by phase, with how far it has come. */
export function StepList({ current, onGo }: { current: StepId; onGo?: () => void }) {
  const shell = useWords('shell');
  const words = useWords('steps');
  const processId = useProcess(({ process }) => process.id);
  const statuses = useStatuses();
  return PHASES.map((phase) => (
    <div key={phase} className={css['phase']}>
      {(phase === 'mapping' || phase === 'needs' || phase === 'plan') && (
        <p className={css['phaseName']}>{shell.phases[phase]}</p>
      )}
      <ol>
        {steps
          .filter((step) => step.phase === phase)
          .map((step) => {
            const status = statuses[step.id];
            const said = status
              ? `${words[step.id].title}, ${inText(shell.status[status])}`
              : words[step.id].title;
            return (
              <li key={step.id}>
                <a
                  href={linkTo(routes.step(processId, step.id))}
                  aria-current={step.id === current ? 'step' : undefined}
                  aria-label={said}
                  title={said}
                  data-status={status ?? undefined}
                  {...(onGo ? { onClick: onGo } : {})}
                >
                  <span className={css['mark']}>
                    {status === 'done' && step.id !== current && <Icon name="check" />}
                  </span>
                  <span className={css['word']}>{words[step.id].title}</span>
                </a>
              </li>
            );
          })}
      </ol>
    </div>
  ));
}
