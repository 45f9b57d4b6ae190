import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { titleOf } from '#domain/guide/title.ts';
import { exportStep } from '#domain/guide/steps/export.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { StepFields } from '#desk/editors/step-fields.tsx';
import { routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { BottomBar } from '#ui/bottom-bar.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { CheckAnswers } from './check-answers.tsx';
import css from './export.module.css';
import { TakeDocuments } from './take-documents.tsx';

/** Nothing is asked here so far; what will be stands with the rest. */
const asked = fieldsOf(exportStep).map(([id]) => id);

/** Look over the answers, then take the documents. Holes are allowed; the documents say where they are. */
export function ExportPage() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const process = useProcess((state) => state.process);
  useArrivedPage(`${steps.export.title} – ${titleOf(process) || shell.unnamed} – ${shell.appName}`);

  return (
    <>
      <main id="main" tabIndex={-1} className={css['page']}>
        <h1 className="h-l">{steps.export.title}</h1>
        <p className="lead">{steps.export.why}</p>
        <TakeDocuments />
        <CheckAnswers />
        <StepFields step={exportStep.id} fields={asked} view={{}} painted />
      </main>
      <BottomBar label={shell.frame.ways}>
        <LinkButton look="quiet" icon="arrow-left" to={routes.step(process.id, plan.id)}>
          {shell.fill.previous(steps.plan.title)}
        </LinkButton>
        <LinkButton look="secondary" to={routes.process(process.id)}>
          {shell.frame.overview}
        </LinkButton>
      </BottomBar>
    </>
  );
}
