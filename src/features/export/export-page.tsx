import { useEffect, useRef, useState } from 'react';
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
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { CheckAnswers } from './check-answers.tsx';
import css from './export.module.css';
import { holesIn } from './holes.ts';
import { DOCUMENTS, makeWord, type DocumentId } from './make-word.ts';

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly id: DocumentId }
  | { readonly kind: 'made' | 'failed'; readonly id: DocumentId };

/** Look over the answers, then take the documents. Holes are allowed; the documents say where they are. */
export function ExportPage() {
  const { shell, steps } = useWords();
  const store = useProcessStore();
  const process = useProcess((state) => state.process);
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  useEffect(() => {
    document.title = `${steps.export.title} – ${titleOf(store.getState().process) || shell.unnamed}`;
  }, [steps, shell, store]);

  async function take(id: DocumentId): Promise<void> {
    setMaking({ kind: 'making', id });
    const now = store.getState().process;
    try {
      const day = today();
      const words = await loadDocumentWords(documentLanguageOf(now.answers['about']?.['documentLanguage']));
      const word = await makeWord(id, now, words, day);
      download(fileNameOf(shell.export[id], titleOf(now), day, 'docx'), word);
      setMaking({ kind: 'made', id });
    } catch {
      setMaking({ kind: 'failed', id });
    }
  }

  return (
    <>
      <main id="main" tabIndex={-1} className={css['page']}>
        <h1 ref={heading} tabIndex={-1} className="h-l">
          {steps.export.title}
        </h1>
        <p className="lead">{steps.export.why}</p>
        <section aria-label={shell.export.documents} className={css['documents']}>
          <h2 className="h-m">{shell.export.documents}</h2>
          <p className="quiet">{shell.export.documentsHelp}</p>
          <ul>
            {DOCUMENTS.map((id) => (
              <li key={id}>
                <div>
                  <h3 className="h-s">{shell.export[id]}</h3>
                  <p className="quiet">{shell.export[`${id}Is`]}</p>
                </div>
                <span className="small quiet">{shell.export.lacks(holesIn(id, process))}</span>
                <Button
                  look={id === 'mandate' ? 'primary' : 'secondary'}
                  icon="download"
                  busy={making.kind === 'making' && making.id === id}
                  aria-label={shell.export.wordOf(shell.export[id])}
                  onClick={() => void take(id)}
                >
                  {shell.export.word}
                </Button>
              </li>
            ))}
            <li>
              <div>
                <h3 className="h-s">{shell.export.processFile}</h3>
                <p className="quiet">{shell.export.processFileIs}</p>
              </div>
              <span />
              <Button
                look="secondary"
                icon="download"
                onClick={() => downloadProcessFile(store.getState().process)}
              >
                {shell.export.downloadFile}
              </Button>
            </li>
          </ul>
          <div role="status">
            {making.kind === 'making' && <p className="quiet">{shell.export.making}</p>}
            {making.kind === 'made' && <p className="quiet">{shell.export.made(shell.export[making.id])}</p>}
          </div>
          {making.kind === 'failed' && (
            <Notice tone="error" live="alert">
              {shell.export.failed}
            </Notice>
          )}
        </section>
        <CheckAnswers />
      </main>
      <nav className={css['footer']} aria-label={shell.frame.steps}>
        <LinkButton look="quiet" icon="arrow-left" to={`/p/${process.id}/plan`}>
          {shell.fill.previous(steps.plan.title)}
        </LinkButton>
        <LinkButton look="secondary" to={`/p/${process.id}`}>
          {shell.frame.overview}
        </LinkButton>
      </nav>
    </>
  );
}
