import { useMemo } from 'react';
import { DOCUMENTS, modelOf, type FileForm } from '#documents/document-list.ts';
import { holesIn } from '#documents/papers/holes.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { steps } from '#domain/guide/steps.ts';
import { titleOf } from '#domain/process/process.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { today } from '#session/clock/today.ts';
import { useOwnLook } from '#session/repositories/use-own-look.ts';
import { useWords } from '#session/words/use-words.ts';
import { DocumentItem } from './document-item.tsx';
import css from './export.module.css';
import { inputOf, makeDocument } from './make-document.ts';
import { OtherFiles } from './other-files.tsx';
import { StandingControls } from './standing-controls.tsx';
import { useTaking } from './use-taking.ts';

/** Every document as Word and PDF with what it lacks, and the other files. */
export function TakeDocuments() {
  const shell = useWords('shell');
  const documents = useWords('documents');
  const stepWords = useWords('steps');
  const words = shell.export;
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const taker = useTaking();
  const own = useOwnLook();
  const offered = useMemo(() => {
    const input = { process, steps, stepWords, words: documents, printedOn: '' };
    return DOCUMENTS.map((document) => ({ ...document, holes: holesIn(input, document.steps) }));
  }, [process, stepWords, documents]);

  function take(kind: DocumentKind, form: FileForm): void {
    const now = store.getState().process;
    void taker.take(`${kind}-${form}`, documents.names[kind], async () => {
      const day = today();
      const look = await own();
      const input = await inputOf(now, day, look);
      const model = modelOf(kind, input);
      if (!model) throw new Error(`There is no document ${kind}.`);
      const name = fileNameOf(input.words.names[kind], titleOf(now), day, form);
      return { name, ...(await makeDocument(model, form, look)) };
    });
  }

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
              onTake={(form) => take(kind, form)}
            />
          ))}
        </ul>
        <p className={`small quiet ${css['note'] ?? ''}`}>{words.pdfIs}</p>
        <p className="small">
          <a href={linkTo(routes.settings())}>{words.ownLook}</a>
        </p>
        <OtherFiles taker={taker} own={own} />
      </section>
    </>
  );
}
