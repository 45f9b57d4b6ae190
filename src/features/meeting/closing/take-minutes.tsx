import { useState } from 'react';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { steps } from '#domain/guide/steps.ts';
import type { MeetingId } from '#domain/meeting/meetings.ts';
import { titleOf } from '#domain/process/process.ts';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { minutesOf } from '#documents/papers/minutes.ts';
import { download } from '#session/download/download.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';
import { today } from '#session/clock/today.ts';
import { documentLanguageOf } from '#session/words/use-document-words.ts';
import { useOwnLook, type OwnLook } from '#session/repositories/use-own-look.ts';
import { wallClock } from '#session/clock/wall-clock.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './closing.module.css';

type Form = 'docx' | 'pdf';
type Making = 'idle' | 'making' | 'made' | 'substituted' | 'failed';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<Form, string>;

async function wordOf(model: DocumentModel, { template }: OwnLook) {
  const { makeWord } = await import('#documents/word/make-word.ts');
  return makeWord({ model, ...(template ? { template } : {}) });
}

async function pdfOf(model: DocumentModel) {
  const { makePdf } = await import('#documents/pdf/make-pdf.ts');
  return makePdf(model);
}

/** The minutes of the meeting as Word and PDF; with the private notes only where somebody ticks them in. */
export function TakeMinutes({ meeting }: { meeting: MeetingId }) {
  const { closing: words } = useWords('meeting');
  const store = useProcessStore();
  const own = useOwnLook();
  const withNotes = useValue('standing', ['notesInMinutes']) === true;
  const [making, setMaking] = useState<Making>('idle');

  async function take(form: Form): Promise<void> {
    setMaking('making');
    try {
      const { process } = store.getState();
      const spoken = await loadDocumentWords(
        documentLanguageOf(process.answers['about']?.['documentLanguage']),
      );
      const model = minutesOf({
        process,
        steps,
        stepWords: spoken.steps,
        words: spoken.documents,
        printedOn: today(),
        meeting,
        ...wallClock(),
      });
      const name = fileNameOf(words.fileName, titleOf(process), today(), form);
      const { bytes, substituted } = await (form === 'docx' ? wordOf(model, await own()) : pdfOf(model));
      download(name, new Blob([bytes], { type: TYPES[form] }));
      setMaking(substituted ? 'substituted' : 'made');
    } catch {
      setMaking('failed');
    }
  }

  return (
    <section className={css['minutes']} aria-label={words.minutesTitle}>
      <h2 className="h-m">{words.minutesTitle}</h2>
      <p className="quiet">{words.minutesHelp}</p>
      <label className={css['tick']}>
        <input
          type="checkbox"
          checked={withNotes}
          onChange={() =>
            store.change(
              [
                {
                  kind: 'set',
                  step: 'standing',
                  path: ['notesInMinutes'],
                  value: withNotes ? undefined : true,
                },
              ],
              words.withNotes,
            )
          }
        />
        <span>
          {words.withNotes}
          <span className={`small quiet ${css['under'] ?? ''}`}>{words.withNotesHelp}</span>
        </span>
      </label>
      <div className={css['deeds']}>
        <Button icon="download" busy={making === 'making'} onClick={() => void take('docx')}>
          {words.word}
        </Button>
        <Button
          look="secondary"
          icon="download"
          disabled={making === 'making'}
          onClick={() => void take('pdf')}
        >
          {words.pdf}
        </Button>
      </div>
      <p role="status" className="small quiet">
        {making === 'making' && words.making}
        {(making === 'made' || making === 'substituted') && words.made}
        {making === 'substituted' && ` ${words.substituted}`}
      </p>
      {making === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
    </section>
  );
}
