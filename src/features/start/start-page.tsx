import { useRef, useState } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { titleOf } from '#domain/guide/title.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FilePicker } from '#ui/file-picker.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Act, Done } from './done.ts';
import { FileConflict } from './file-conflict.tsx';
import { makeExample, makeProcess } from './make-process.ts';
import { RefusedDialog } from './refused-dialog.tsx';
import css from './start.module.css';
import { useIncomingFile } from './use-incoming-file.ts';
import { useSavedProcesses } from './use-saved-processes.ts';
import { YourProcesses } from './your-processes.tsx';

const goTo = (id: string): void => {
  window.location.hash = linkTo(routes.process(id));
};

/** The processes on this machine: start one, open one, bring one in from a file. */
export function StartPage() {
  const shell = useWords('shell');
  const repository = useRepository();
  const { saved, refresh, fail } = useSavedProcesses(repository);
  const [said, setSaid] = useState<Done>({ text: '' });
  const act: Act = (work) => {
    work()
      .then(setSaid, () => setSaid({ text: shell.start.notDone }))
      .then(refresh, refresh);
  };
  const incoming = useIncomingFile(
    repository,
    (id, title) => {
      setSaid({ text: shell.file.opened(title) });
      goTo(id);
    },
    (id) => (window.location.hash = linkTo(routes.answer(id))),
  );
  useArrivedPage(shell.appName);

  // One press makes one: a slow machine is pressed again.
  const beginning = useRef(false);
  const begin = (make: () => Promise<{ id: string }>): void => {
    if (beginning.current) return;
    beginning.current = true;
    make()
      .then(({ id }) => goTo(id), fail)
      .finally(() => (beginning.current = false));
  };

  return (
    <main
      id="main"
      className={css['page']}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) incoming.open(file);
      }}
    >
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
        <p className="small quiet">
          {shell.start.privacy} <a href={linkTo(routes.settings())}>{shell.start.settings}</a>
        </p>
      </div>
      {saved === 'failed' && (
        <Notice tone="error" live="alert">
          {shell.start.failed}
        </Notice>
      )}
      <section aria-label={shell.start.yours} className={css['list']}>
        <h2 className="h-m">{shell.start.yours}</h2>
        {saved !== null && saved !== 'failed' && <YourProcesses saved={saved} act={act} />}
      </section>
      <div className={said.text ? css['said'] : 'sr-only'}>
        <p role="status">{said.text}</p>
        {said.undo && (
          <Button look="secondary" size="small" icon="undo" onClick={() => said.undo && act(said.undo)}>
            {shell.start.undo}
          </Button>
        )}
      </div>
      {incoming.state.kind === 'conflict' && (
        <FileConflict
          mine={incoming.state.mine}
          theirs={incoming.state.theirs}
          title={titleOf(incoming.state.theirs) || shell.unnamed}
          onChoose={incoming.choose}
        />
      )}
      {incoming.state.kind === 'answer' && (
        <Dialog
          heading={shell.file.refusedTitle}
          open
          onClose={incoming.dismiss}
          actions={<Button onClick={incoming.dismiss}>{shell.file.close}</Button>}
        >
          <p>{shell.file.isAnswer}</p>
        </Dialog>
      )}
      {incoming.state.kind === 'refused' && (
        <RefusedDialog refusal={incoming.state.refusal} onClose={incoming.dismiss} />
      )}
    </main>
  );
}
