import { labelled } from '#domain/values/labelled.ts';
import { adviceOf } from '#domain/steps/advice.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { progressOf, type Missing as MissingAnswer } from '#domain/steps/progress.ts';
import { numberedRow, placeNameOf } from '#domain/steps/place-name.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { linkTo, routes } from '#desk/routes.ts';
import css from './missing.module.css';

type Step = AnyStep & { readonly id: StepId };

/** More missing answers of one step than this stand behind a press. */
const FIRST = 5;

/** What is missing first, each with the way to its field and back; then the steps that are whole, to be looked over. */
export function Missing() {
  const { export: words } = useWords('inProcess');
  const process = useProcess((state) => state.process);
  const asked = steps.filter((step: Step) => fieldsOf(step).length > 0);
  const found = asked.map((step: Step) => ({
    step,
    progress: progressOf(step, stepAnswers(process, step.id)),
    advised: Object.values(adviceOf(step, process.answers)).flat().length,
  }));
  const lacking = found.filter(({ progress }) => progress.missing.length > 0);
  const whole = found.filter(({ progress }) => progress.missing.length === 0);
  const count = lacking.reduce((sum, { progress }) => sum + progress.missing.length, 0);
  return (
    <section aria-label={words.check} className={css['missing']}>
      <h2 className="h-m">{words.missing(count)}</h2>
      {count > 0 && <p className="quiet">{words.checkHelp}</p>}
      <ul>
        {lacking.map(({ step, progress, advised }) => (
          <LackingStep key={step.id} step={step} missing={progress.missing} advised={advised} />
        ))}
      </ul>
      {whole.length > 0 && (
        <details>
          <summary>{words.whole(whole.length, asked.length)}</summary>
          <ul>
            {whole.map(({ step, advised }) => (
              <WholeStep key={step.id} step={step} advised={advised} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface StepProps {
  readonly step: Step;
  readonly advised: number;
}

/** The name of a step, with the way to it and back. */
function StepName({ step, advised }: StepProps) {
  const { export: words } = useWords('inProcess');
  const { title } = useWords('steps')[step.id];
  const processId = useProcess(({ process }) => process.id);
  return (
    <div>
      <h3 className="h-s">{title}</h3>
      <p className="small">
        <a
          href={linkTo(routes.step(processId, step.id, { toExport: true }))}
          aria-label={words.changeOf(title)}
        >
          {words.change}
        </a>
        {advised > 0 && <span className="quiet"> · {words.advised(advised)}</span>}
      </p>
    </div>
  );
}

const WholeStep = (props: StepProps) => (
  <li>
    <StepName {...props} />
  </li>
);

function LackingStep({ step, advised, missing }: StepProps & { missing: readonly MissingAnswer[] }) {
  const { export: words } = useWords('inProcess');
  const process = useProcess((state) => state.process);
  const naming = useNaming()(process.answers);
  const textOf = (missed: MissingAnswer): string => {
    const { question, rowKind, rowNumber } = placeNameOf({ step: step.id, ...missed }, naming);
    if (missed.row === undefined) return question || missed.field;
    return labelled(numberedRow(rowKind, rowNumber), question);
  };
  const link = (missed: MissingAnswer) => (
    <li key={[missed.field, missed.row, missed.column].join('/')}>
      <a href={linkTo(routes.place(process.id, { step: step.id, ...missed }, { toExport: true }))}>
        {textOf(missed)}
      </a>
    </li>
  );
  const more = missing.slice(FIRST);
  return (
    <li>
      <StepName step={step} advised={advised} />
      <div>
        <ul>{missing.slice(0, FIRST).map(link)}</ul>
        {more.length > 0 && (
          <details>
            <summary>{words.moreMissing(more.length)}</summary>
            <ul>{more.map(link)}</ul>
          </details>
        )}
      </div>
    </li>
  );
}
