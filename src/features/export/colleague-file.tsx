import { useState } from 'react';
import type { Taking } from '#desk/documents/use-taking.ts';
import { ownKindsIn, type OwnKind } from '#domain/guide/own-parts.ts';
import { downloadProcessFile, downloadShared } from '#session/download/download-process-file.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FileRow } from './file-row.tsx';

/** The process file for somebody else: what is the facilitator's own goes with it only where that is said. */
export function ColleagueFile({ taking }: { readonly taking: Taking }) {
  const { export: words } = useWords('inProcess');
  const store = useProcessStore();
  const [asked, setAsked] = useState<readonly OwnKind[] | null>(null);
  const make = (): void => {
    const { process } = store.getState();
    const own = ownKindsIn(process.answers);
    if (own.length === 0) downloadShared(process);
    else setAsked(own);
  };
  const end = (download: typeof downloadShared): void => {
    download(store.getState().process);
    setAsked(null);
  };
  return (
    <FileRow title={words.colleagueFile} about={words.colleagueFileIs} taking={taking}>
      <Button look="secondary" size="small" icon="download" onClick={make}>
        {words.makeColleagueFile}
      </Button>
      {asked && (
        <Dialog
          open
          heading={words.own.title}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => end(downloadShared)}>{words.own.without}</Button>
              <Button look="secondary" onClick={() => end(downloadProcessFile)}>
                {words.own.with}
              </Button>
              <Button look="quiet" onClick={() => setAsked(null)}>
                {words.own.cancel}
              </Button>
            </>
          }
        >
          <p>{words.own.has}</p>
          <ul>
            {asked.map((kind) => (
              <li key={kind}>{words.own.kinds[kind]}</li>
            ))}
          </ul>
          {asked.includes('key') && <p>{words.own.noKey}</p>}
        </Dialog>
      )}
    </FileRow>
  );
}
