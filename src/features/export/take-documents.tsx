import { useState } from 'react';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { titleOf } from '#domain/process/process.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { download } from '#session/download.ts';
import { downloadProcessFile } from '#session/download-process-file.ts';
import { useProcess, useProcessStore } from '#session/process-context.tsx';
import { today } from '#session/today.ts';
import { documentLanguageOf } from '#session/use-document-words.ts';
import { useWords } from '#session/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './export.module.css';
import { holesIn } from './holes.ts';
import { DOCUMENTS, makeDocument, modelOf, type DocumentId, type FileForm } from './make-document.ts';

interface Wanted {
  readonly id: DocumentId;
  readonly form: FileForm;
}
type Making =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'making' | 'failed' } & Wanted)
  | ({ readonly kind: 'made'; readonly substituted: boolean } & Wanted);

/** The documents as Word and PDF, and the process file. */
export function TakeDocuments() {
  const { shell } = useWords();
  const words = shell.export;
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const [making, setMaking] = useState<Making>({ kind: 'idle' });

  async function take(wanted: Wanted): Promise<void> {
    const { id, form } = wanted;
    setMaking({ kind: 'making', ...wanted });
    const now = store.getState().process;
    try {
      const day = today();
      const spoken = await loadDocumentWords(documentLanguageOf(now.answers['about']?.['documentLanguage']));
      const { file, substituted } = await makeDocument(modelOf(id, now, spoken, day), form);
      download(fileNameOf(words[id], titleOf(now), day, form), file);
      setMaking({ kind: 'made', substituted, ...wanted });
    } catch {
      setMaking({ kind: 'failed', ...wanted });
    }
  }

  const isMaking = ({ id, form }: Wanted): boolean =>
    making.kind === 'making' && making.id === id && making.form === form;

  return (
    <section aria-label={words.documents} className={css['documents']}>
      <h2 className="h-m">{words.documents}</h2>
      <p className="quiet">{words.documentsHelp}</p>
      <ul>
        {DOCUMENTS.map((id) => (
          <li key={id}>
            <div>
              <h3 className="h-s">{words[id]}</h3>
              <p className="quiet">{words[`${id}Is`]}</p>
            </div>
            <span className="small quiet">{words.lacks(holesIn(id, process))}</span>
            <div className={css['buttons']}>
              <Button
                look={id === 'mandate' ? 'primary' : 'secondary'}
                icon="download"
                busy={isMaking({ id, form: 'docx' })}
                aria-label={words.wordOf(words[id])}
                onClick={() => void take({ id, form: 'docx' })}
              >
                {words.word}
              </Button>
              <Button
                look="secondary"
                icon="download"
                busy={isMaking({ id, form: 'pdf' })}
                aria-label={words.pdfOf(words[id])}
                onClick={() => void take({ id, form: 'pdf' })}
              >
                {words.pdf}
              </Button>
            </div>
          </li>
        ))}
        <li>
          <div>
            <h3 className="h-s">{words.processFile}</h3>
            <p className="quiet">{words.processFileIs}</p>
          </div>
          <span />
          <Button
            look="secondary"
            icon="download"
            onClick={() => downloadProcessFile(store.getState().process)}
          >
            {words.downloadFile}
          </Button>
        </li>
      </ul>
      <p className={`small quiet ${css['note'] ?? ''}`}>{words.pdfIs}</p>
      <div role="status">
        {making.kind === 'making' && <p className="quiet">{words.making}</p>}
        {making.kind === 'made' && (
          <p className="quiet">
            {words.made(words[making.id])}
            {making.substituted && ` ${words.substituted}`}
          </p>
        )}
      </div>
      {making.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {making.form === 'pdf' ? words.pdfFailed : words.failed}
        </Notice>
      )}
    </section>
  );
}
