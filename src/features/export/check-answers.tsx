import { adviceOf } from '#domain/steps/advice.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { progressOf, type Missing } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf } from '#domain/process/rows.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import { linkTo, routes } from '#desk/routes.ts';
import css from './export.module.css';

/** More missing things than this are counted, not listed. */
const MOST_LISTED = 4;

/** Per step: what is answered, what is missing, how much advice there is, and the way back to change it. */
export function CheckAnswers() {
  const shell = useWords('shell');
  const words = useWords('steps');
  const process = useProcess((state) => state.process);
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
          const nameOf = ({ field, row, column }: Missing): string => {
            const fieldWords = fieldWordsOf(words, step.id, field);
            if (row === undefined) return fieldWords?.label ?? field;
            const number = filledRowsOf(answers[field]).findIndex((candidate) => candidate.id === row) + 1;
            const rowName = shell.fill.row(fieldWords?.row ?? '', number);
            return shell.export.rowMissing(rowName, fieldWords?.columns?.[column ?? '']?.label ?? '');
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
                  <p className="small quiet">{missing.map(nameOf).join(' · ')}</p>
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
