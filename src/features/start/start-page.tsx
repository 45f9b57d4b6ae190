import { useCallback, useEffect, useState } from 'react';
import { titleOf } from '#domain/process/process.ts';
import { useRepository } from '#session/repository-context.ts';
import { useWords } from '#session/use-words.ts';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { Button } from '#ui/button.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { Notice } from '#ui/notice.tsx';
import { FileConflict } from './file-conflict.tsx';
import { makeExample, makeProcess } from './make-process.ts';
import { ProcessList } from './process-list.tsx';
import { RefusedDialog } from './refused-dialog.tsx';
import css from './start.module.css';
import { useIncomingFile } from './use-incoming-file.ts';

const goTo = (id: string): void => {
  window.location.hash = `#/p/${id}`;
};

/** The processes on this machine: start one, open one, bring one in from a file. */
export function StartPage() {
  const { shell } = useWords();
  const repository = useRepository();
  const [processes, setProcesses] = useState<readonly ProcessSummary[] | 'failed' | null>(null);
  const [said, setSaid] = useState('');
  const refresh = useCallback(
    () =>
      repository.list().then(
        (list) => setProcesses(list),
        () => setProcesses('failed'),
      ),
    [repository],
  );
  const incoming = useIncomingFile(repository, (id, title) => {
    setSaid(shell.file.opened(title));
    goTo(id);
  });
  useEffect(() => {
    void refresh();
    document.title = shell.appName;
  }, [refresh, shell]);

  const begin = (make: () => Promise<{ id: string }>): void => {
    make().then(
      ({ id }) => goTo(id),
      () => setProcesses('failed'),
    );
  };

  return (
    <main id="main" className={css['page']}>
      <div className={css['intro']}>
        <h1 className="h-xl">{shell.start.title}</h1>
        <p className="lead">{shell.start.lead}</p>
        <div className={css['ways']}>
          <Button iconAfter="arrow-right" onClick={() => begin(() => makeProcess(repository))}>
            {shell.start.create}
          </Button>
          <FilePicker label={shell.start.openFile} accept=".json,application/json" onPick={incoming.open} />
          <Button look="quiet" onClick={() => begin(() => makeExample(repository, shell.start.exampleTitle))}>
            {shell.start.example}
          </Button>
        </div>
        <p className="small quiet">{shell.start.privacy}</p>
      </div>
      {processes === 'failed' && (
        <Notice tone="error" live="alert">
          {shell.start.failed}
        </Notice>
      )}
      <section aria-label={shell.start.yours} className={css['list']}>
        <h2 className="h-m">{shell.start.yours}</h2>
        {Array.isArray(processes) && (
          <ProcessList
            processes={processes as readonly ProcessSummary[]}
            onChanged={(text) => {
              setSaid(text);
              void refresh();
            }}
          />
        )}
      </section>
      <p role="status" className={said ? css['said'] : 'sr-only'}>
        {said}
      </p>
      {incoming.state.kind === 'conflict' && (
        <FileConflict
          mine={incoming.state.mine}
          theirs={incoming.state.theirs}
          title={titleOf(incoming.state.theirs) || shell.unnamed}
          onChoose={incoming.choose}
        />
      )}
      {incoming.state.kind === 'refused' && (
        <RefusedDialog refusal={incoming.state.refusal} onClose={incoming.dismiss} />
      )}
    </main>
  );
}
