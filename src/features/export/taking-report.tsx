import { useWords } from '#session/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { useTakingWords } from './use-taking-words.ts';
import type { Taking } from './use-taking.ts';

/** What happened to the file that was asked for, read aloud when it changes. */
export function TakingReport({ taking }: { taking: Taking }) {
  const { shell } = useWords();
  const words = useTakingWords();
  return (
    <>
      <div role="status">
        {taking.kind === 'making' && (
          <p className="quiet">{taking.id === 'all' ? words.makingAll : words.making}</p>
        )}
        {taking.kind === 'made' && (
          <>
            <p className="quiet">
              {shell.export.made(taking.title)}
              {taking.substituted === true && ` ${shell.export.substituted}`}
            </p>
            {taking.notMade && taking.notMade.length > 0 && <p>{words.notMade(taking.notMade.join(', '))}</p>}
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
      {taking.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {taking.id.endsWith('-pdf') ? shell.export.pdfFailed : shell.export.failed}
        </Notice>
      )}
    </>
  );
}
