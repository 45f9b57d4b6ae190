import { useId } from 'react';
import type { DocumentKind, DocumentModel } from '#documents/blocks/block.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import { statusLineOf } from '#documents/papers/standing.ts';
import type { Hole } from '#documents/papers/holes.ts';
import { placeOf } from '#domain/guide/read.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useTaking } from '#desk/documents/use-taking.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { DocumentItem } from './document-item.tsx';
import css from './export.module.css';
import { OtherFiles } from './other-files.tsx';
import { TakeEverything } from './take-everything.tsx';

interface TakeProps {
  /** What each document will lack. */
  readonly holes: Partial<Readonly<Record<DocumentKind, readonly Hole[]>>>;
  readonly standingOf: (kind: DocumentKind) => DocumentModel['standing'];
}

/** Every document and every other file in one list, all of them in one folder first. */
export function TakeDocuments({ holes, standingOf }: TakeProps) {
  const inProcess = useWords('inProcess');
  const documents = useWords('documents');
  const taking = useWords('taking');
  const words = inProcess.export;
  const processId = useProcess(({ process }) => process.id);
  const taker = useTaking();
  const pdfIs = useId();
  return (
    <section aria-label={words.documents} className={css['documents']}>
      <h2 className="h-m">{words.documents}</h2>
      <p className="quiet">{words.documentsHelp}</p>
      <ul>
        <TakeEverything taker={taker} />
        {DOCUMENTS.filter(({ isPerMeeting }) => !isPerMeeting).map(({ kind, forms }) => (
          <DocumentItem
            key={kind}
            {...{ kind, forms, processId, taker, pdfIs }}
            holes={holes[kind] ?? []}
            statusLine={statusLineOf(documents, standingOf(kind))}
            ownInStatus={[standingOf(kind).version]}
            onTake={(form) => void taker.takeDocument({ kind }, form, documents.names[kind])}
          />
        ))}
        <OtherFiles taker={taker} />
      </ul>
      <div className={css['note']}>
        <CellEditor
          place={placeOf(standing, 'namedScores')}
          field={standing.fields.namedScores}
          words={taking.namedScores}
        />
      </div>
      <p id={pdfIs} className="small quiet">
        {words.pdfIs}
      </p>
      <p className="small">
        <a href={linkTo(routes.settings())}>{words.ownLook}</a>
      </p>
    </section>
  );
}
