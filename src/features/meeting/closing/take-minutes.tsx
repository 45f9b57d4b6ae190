import { placeOf } from '#domain/guide/read.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import type { FileForm } from '#documents/document-list.ts';
import { ReadyFile } from '#desk/documents/ready-file.tsx';
import { useTaking } from '#desk/documents/use-taking.ts';
import { useField } from '#desk/editors/use-field.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './closing.module.css';

/** The minutes of the meeting as Word and PDF; with the private notes only where somebody ticks them in. */
export function TakeMinutes({ meeting }: { meeting: MeetingId }) {
  const { closing: words } = useWords('meeting');
  const sharing = useWords('taking');
  const notes = useField<boolean>(placeOf(standing, 'notesInMinutes'), words.withNotes);
  const { taking, takeDocument } = useTaking();
  const isMaking = taking.kind === 'making';
  const take = (form: FileForm): void =>
    void takeDocument({ kind: 'minutes', meeting }, form, words.minutesTitle);

  return (
    <section className={css['minutes']} aria-label={words.minutesTitle}>
      <h2 className="h-m">{words.minutesTitle}</h2>
      <p className="quiet">{words.minutesHelp}</p>
      <label className={css['tick']}>
        <input
          type="checkbox"
          checked={notes.value === true}
          onChange={() => notes.set(notes.value ? undefined : true)}
        />
        <span>
          {words.withNotes}
          <span className={`small quiet ${css['under'] ?? ''}`}>{words.withNotesHelp}</span>
        </span>
      </label>
      <div className={css['deeds']}>
        <Button icon="download" busy={isMaking} onClick={() => take('docx')}>
          {words.word}
        </Button>
        <Button look="secondary" icon="download" disabled={isMaking} onClick={() => take('pdf')}>
          {words.pdf}
        </Button>
      </div>
      <p role="status" className="small quiet">
        {isMaking && words.making}
        {taking.kind === 'made' && words.made}
        {taking.kind === 'shared' && sharing.shared(taking.title)}
        {taking.kind === 'ready' && sharing.ready(taking.title)}
        {'substituted' in taking && taking.substituted && ` ${words.substituted}`}
      </p>
      {taking.kind === 'ready' && <ReadyFile taking={taking} />}
      {taking.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
    </section>
  );
}
