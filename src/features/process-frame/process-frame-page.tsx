import { useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { ProcessProvider } from '#session/process-context.tsx';
import { useOpenedProcess } from '#session/use-opened-process.ts';
import { useWords } from '#session/use-words.ts';
import { steps } from '#content/steps/steps.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { ElsewhereNotice } from './elsewhere-notice.tsx';
import css from './frame.module.css';
import { StepRail } from './step-rail.tsx';
import { TopBar } from './top-bar.tsx';
import { UndoKeys } from './undo-keys.tsx';

/** Everything that stands around an open process: its name, whether it is saved, undo, the steps. */
export function ProcessFramePage() {
  const { processId = '', stepId } = useParams();
  const opened = useOpenedProcess(processId);
  const { shell } = useWords();
  const known = steps.find((step) => step.id === stepId)?.id;
  useEffect(() => {
    if (opened.kind !== 'open') return;
    // Leaving a step is a good moment to have everything on the disk.
    void opened.store.flush();
    if (known) opened.store.visit(known);
  }, [opened, known]);

  if (opened.kind === 'opening')
    return (
      <p className={css['opening']} role="status">
        {shell.frame.loading}
      </p>
    );
  if (opened.kind !== 'open') return <NotOpened kind={opened.kind} />;
  return (
    <ProcessProvider value={opened.store}>
      <UndoKeys />
      <a
        className={css['skip']}
        href="#main"
        onClick={(event) => {
          // The address after # is a route, so the jump is made by hand.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {shell.frame.skip}
      </a>
      <TopBar inStep={known !== undefined} current={known} />
      <ElsewhereNotice />
      {known === undefined ? (
        <Outlet />
      ) : (
        <div className={css['shell']}>
          <StepRail current={known} />
          <div className={css['page']}>
            <Outlet />
          </div>
        </div>
      )}
    </ProcessProvider>
  );
}

function NotOpened({ kind }: { kind: 'missing' | 'newer' | 'damaged' | 'failed' }) {
  const { shell } = useWords();
  const [title, text] = {
    missing: [shell.frame.missingTitle, shell.frame.missing],
    newer: [shell.frame.newerTitle, shell.frame.newer],
    damaged: [shell.frame.damagedTitle, shell.frame.damaged],
    failed: [shell.frame.damagedTitle, shell.start.failed],
  }[kind] as [string, string];
  return (
    <main id="main" className={css['message']}>
      <h1 className="h-l">{title}</h1>
      <p className="lead">{text}</p>
      <div>
        <LinkButton to="/" icon="arrow-left">
          {shell.frame.toStart}
        </LinkButton>
      </div>
    </main>
  );
}
