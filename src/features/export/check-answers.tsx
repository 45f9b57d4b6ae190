import { adviceOf } from '#domain/steps/advice.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { progressOf, type Missing } from '#domain/steps/progress.ts';
import { placeNameOf } from '#domain/steps/place-name.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { linkTo, routes } from '#desk/routes.ts';
import css from './export.module.css';

/** More missing things than this are counted, not listed. */
const MOST_LISTED = 4;

/** Per step: what is answered, what is missing, how much advice there is, and the way back to change it. */
export function CheckAnswers() {
  const shell = useWords('shell');
  const words = useWords('steps');
  const process = useProcess((state) => state.process);
  const naming = useNaming()(process.answers);
  return (
    <section aria-label={shell.export.check} className={css['check']}>
      <h2 className="h-m">{shell.export.check}</h2>
      <p className="quiet">{shell.export.checkHelp}</p>
      <ul>
        {steps.map((step: AnyStep & { id: StepId }) => {
          if (fieldsOf(step).length === 0) return null;
          const answers = stepAnswers(process, step.id);
          const { missing, status } = progressOf(step, answers);
          const { kind, own } = adviceOf(step, process.answers);
          const advised = kind.length + own.length;
          const missingText = (missed: Missing): string => {
            const { question, rowKind, rowNumber } = placeNameOf({ step: step.id, ...missed }, naming);
            if (missed.row === undefined) return question || missed.field;
            return shell.export.rowMissing(shell.fill.row(rowKind, rowNumber), question);
          };
          return (
            <li key={step.id} data-status={status}>
              <h3 className="h-s">{words[step.id].title}</h3>
              <div>
                <p>
                  {status === 'not-started'
                    ? shell.status['not-started']
                    : shell.export.missing(missing.length)}
                  {advised > 0 && <span className="quiet"> · {shell.export.advised(advised)}</span>}
                </p>
                {status === 'started' && missing.length > 0 && missing.length <= MOST_LISTED && (
                  <p className="small quiet">{missing.map(missingText).join(' · ')}</p>
                )}
              </div>
              <a
                href={linkTo(routes.step(process.id, step.id, { toExport: true }))}
                aria-label={shell.export.changeOf(words[step.id].title)}
              >
                {shell.export.change}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
