import { useMemo } from 'react';
import { documentInputOf } from '#desk/documents/document-input.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { DOCUMENTS, holesOfDocument } from '#documents/document-list.ts';
import type { Hole } from '#documents/papers/holes.ts';
import { standingOf } from '#documents/papers/standing.ts';
import { today } from '#session/clock/today.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
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
import css from './export.module.css';
import { Missing } from './missing.tsx';
import { Statuses } from './statuses.tsx';
import { TakeDocuments } from './take-documents.tsx';

/** Nothing is asked here so far; what will be stands with the rest. */
const asked = fieldsOf(exportStep).map(([id]) => id);

/** What is missing, how far the documents have come, and the documents. Holes are allowed; the documents say where they are. */
export function ExportPage() {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const documents = useWords('documents');
  const process = useProcess((state) => state.process);
  const input = useMemo(
    // What is missing is said in the language of the screen, not in that of the documents.
    () =>
      documentInputOf(process, { spoken: { steps, documents }, printedOn: today(), wallClock: wallClock() }),
    [process, steps, documents],
  );
  const holes: Partial<Record<DocumentKind, readonly Hole[]>> = useMemo(
    () => Object.fromEntries(DOCUMENTS.map((document) => [document.kind, holesOfDocument(document, input)])),
    [input],
  );
  useArrivedPage(`${steps.export.title} – ${titleOf(process) || shell.unnamed} – ${shell.appName}`);

  return (
    <>
      <main id="main" tabIndex={-1} className={css['page']}>
        <h1 className="h-l">{steps.export.title}</h1>
        <p className="lead">{steps.export.why}</p>
        <Missing />
        <Statuses holes={{ mandate: holes.mandate?.length ?? 0, plan: holes['action-plan']?.length ?? 0 }} />
        <TakeDocuments holes={holes} standingOf={(kind) => standingOf(input, kind)} />
        <StepFields step={exportStep.id} fields={asked} view={{}} painted />
      </main>
      <BottomBar label={shell.frame.ways}>
        <LinkButton look="quiet" flush icon="arrow-left" to={routes.step(process.id, plan.id)}>
          {inProcess.fill.previous(steps.plan.title)}
        </LinkButton>
        <LinkButton look="secondary" to={routes.process(process.id)}>
          {shell.frame.overview}
        </LinkButton>
      </BottomBar>
    </>
  );
}
