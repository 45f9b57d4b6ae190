import { useMemo } from 'react';
import { DOCUMENTS } from '#documents/document-list.ts';
import { holesIn } from '#documents/papers/holes.ts';
import { documentInputOf } from '#desk/documents/document-input.ts';
import { useTaking } from '#desk/documents/use-taking.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { today } from '#session/clock/today.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { DocumentItem } from './document-item.tsx';
import css from './export.module.css';
import { OtherFiles } from './other-files.tsx';
import { StandingControls } from './standing-controls.tsx';

/** Every document as Word and PDF with what it lacks, and the other files. */
export function TakeDocuments() {
  const shell = useWords('shell');
  const documents = useWords('documents');
  const stepWords = useWords('steps');
  const words = shell.export;
  const process = useProcess((state) => state.process);
  const taker = useTaking();
  const offered = useMemo(() => {
    // What is missing is said in the language of the screen, not in that of the documents.
    const spoken = { steps: stepWords, documents };
    const input = documentInputOf(process, { spoken, printedOn: today(), wallClock: wallClock() });
    return DOCUMENTS.filter(({ isPerMeeting }) => !isPerMeeting).map((document) => ({
      ...document,
      holes: holesIn(input, document.steps),
    }));
  }, [process, stepWords, documents]);

  return (
    <>
      <StandingControls holesInMandate={offered.find(({ kind }) => kind === 'mandate')?.holes.length ?? 0} />
      <section aria-label={words.documents} className={css['documents']}>
        <h2 className="h-m">{words.documents}</h2>
        <p className="quiet">{words.documentsHelp}</p>
        <ul>
          {offered.map(({ kind, forms, holes }) => (
            <DocumentItem
              key={kind}
              {...{ kind, forms, holes, processId: process.id }}
              taker={taker}
              onTake={(form) => void taker.takeDocument({ kind }, form, documents.names[kind])}
            />
          ))}
        </ul>
        <p className={`small quiet ${css['note'] ?? ''}`}>{words.pdfIs}</p>
        <p className="small">
          <a href={linkTo(routes.settings())}>{words.ownLook}</a>
        </p>
        <OtherFiles taker={taker} />
      </section>
    </>
  );
}
