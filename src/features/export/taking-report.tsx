import { ReadyFile } from '#desk/documents/ready-file.tsx';
import type { Taking } from '#desk/documents/use-taking.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './export.module.css';

interface TakingReportProps {
  readonly taking: Taking;
  readonly ids: readonly string[];
  /** Where it takes so long that it may be given up. */
  readonly onCancel?: (() => void) | undefined;
}

/** What happened to the file with one of these ids, beside its button; read aloud when it changes. */
export function TakingReport({ taking: last, ids, onCancel }: TakingReportProps) {
  const inProcess = useWords('inProcess');
  const words = useWords('taking');
  const taking: Taking = last.kind !== 'idle' && ids.includes(last.id) ? last : { kind: 'idle' };
  return (
    <div className={css['report']}>
      <div role="status">
        {taking.kind === 'making' && (
          <p className="quiet">{taking.at ? words.makingOf(taking.at.number, taking.at.of) : words.making}</p>
        )}
        {taking.kind === 'cancelled' && <p className="quiet">{words.cancelled}</p>}
        {'title' in taking &&
          taking.kind !== 'making' &&
          taking.kind !== 'failed' &&
          taking.kind !== 'cancelled' && (
            <>
              {taking.kind === 'empty' ? (
                <p>{words.emptyCalendar}</p>
              ) : (
                <p className="quiet">
                  {taking.kind === 'made' && inProcess.export.made(taking.title)}
                  {taking.kind === 'shared' && words.shared(taking.title)}
                  {taking.kind === 'ready' && words.ready(taking.title)}
                  {taking.substituted === true && ` ${inProcess.export.substituted}`}
                </p>
              )}
              {taking.notMade && taking.notMade.length > 0 && (
                <p>{words.notMade(taking.notMade.join(', '))}</p>
              )}
              {taking.leftOut && taking.leftOut.length > 0 && (
                <>
                  <p>{words.notInCalendar}</p>
                  <ul>
                    {taking.leftOut.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )}
      </div>
      {taking.kind === 'making' && onCancel && (
        <Button look="quiet" size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
      {taking.kind === 'ready' && <ReadyFile taking={taking} />}
      {taking.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {taking.id.endsWith('-pdf') ? inProcess.export.pdfFailed : inProcess.export.failed}
        </Notice>
      )}
    </div>
  );
}
