import { useState } from 'react';
import { newId } from '#session/machine/new-id.ts';
import { useOwnFiles } from '#session/repositories/own-files-context.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { LARGEST_EVERYTHING } from '#storage/files/everything.ts';
import { takeInEverything } from '#storage/files/take-along.ts';
import { Button } from '#ui/button.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { Notice } from '#ui/notice.tsx';
import { downloadEverything } from './download-everything.ts';
import { readEverythingFile } from './everything-beside.ts';
import css from './settings.module.css';

type Said =
  | { readonly kind: 'nothing' | 'failed' | 'working' }
  | { readonly kind: 'done'; readonly text: string; readonly more: readonly string[] }
  | { readonly kind: 'refused'; readonly name: string; readonly because: string };

/** Takes everything this browser keeps out in one file, and in again on another machine. */
export function MovePart({ onTakenIn }: { onTakenIn: () => void }) {
  const settings = useWords('settings');
  const shell = useWords('shell');
  const words = settings.move;
  const repository = useRepository();
  const files = useOwnFiles();
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const act = (work: () => Promise<Said>): void => {
    if (said.kind === 'working') return;
    setSaid({ kind: 'working' });
    work().then(setSaid, () => setSaid({ kind: 'failed' }));
  };

  const takeOut = (): void =>
    act(async () => {
      const { processes, ownFiles, unread } = await downloadEverything(repository, files, words.file);
      return {
        kind: 'done',
        text: words.takenOut(processes, ownFiles),
        more: unread.length > 0 ? [words.leftOut(unread)] : [],
      };
    });
  const takeIn = (file: File): void =>
    act(async () => {
      if (file.size > LARGEST_EVERYTHING)
        return { kind: 'refused', name: file.name, because: words.refused['too-large'] };
      const read = await readEverythingFile(new Uint8Array(await file.arrayBuffer()));
      if (read.kind === 'refused')
        return { kind: 'refused', name: file.name, because: words.refused[read.because] };
      const besideName = (title: string): string => `${title || shell.unnamed} ${shell.copySuffix}`;
      const taken = await takeInEverything(read.everything, { repository, files, newId, besideName });
      onTakenIn();
      return {
        kind: 'done',
        text: words.takenIn(taken.processes, taken.ownFiles),
        more: [
          ...(taken.same > 0 ? [words.same(taken.same)] : []),
          ...(taken.beside.length > 0 ? [words.beside(taken.beside)] : []),
          ...(read.unread.length > 0 ? [words.unread(read.unread.map(({ name }) => name))] : []),
        ],
      };
    });

  return (
    <section aria-label={words.title} className={css['part']}>
      <h2 className="h-m">{words.title}</h2>
      <p>{words.lead}</p>
      <div className={css['ways']}>
        <Button look="secondary" icon="download" onClick={takeOut}>
          {words.takeOut}
        </Button>
        <FilePicker label={words.takeIn} accept=".zip,application/zip" onPick={takeIn} />
      </div>
      <p className="small quiet">{words.note}</p>
      <div role="status" className={said.kind === 'done' || said.kind === 'working' ? '' : 'sr-only'}>
        {said.kind === 'working' && <p>{words.working}</p>}
        {said.kind === 'done' && (
          <>
            <p>{said.text}</p>
            {said.more.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </>
        )}
      </div>
      {said.kind === 'refused' && (
        <Notice tone="error" live="alert">
          <p>{words.notTaken(said.name)}</p>
          <p>{said.because}</p>
        </Notice>
      )}
      {said.kind === 'failed' && (
        <Notice tone="error" live="alert">
          {words.failed}
        </Notice>
      )}
    </section>
  );
}
