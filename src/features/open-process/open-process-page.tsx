import { matchPath, Navigate, Outlet, useLocation, useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { isAdvanceAnswer } from '#domain/advance/leader-record.ts';
import { SaveByKey } from '#desk/saving/save-by-key.tsx';
import { PATTERNS, routes } from '#desk/routes.ts';
import { TogetherProvider } from '#session/line/together-context.tsx';
import { ProcessProvider } from '#session/process/process-context.tsx';
import { useOpenedProcess } from '#session/process/use-opened-process.ts';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import css from './open-process.module.css';
import { WrittenByPeople } from './written-by-people.tsx';

/** Opens the process of the address for every page under it; says so when it cannot be opened. */
export function OpenProcessPage() {
  const { processId = '' } = useParams();
  const { pathname } = useLocation();
  const opened = useOpenedProcess(processId);
  const shell = useWords('shell');
  if (opened.kind === 'opening')
    return (
      <p className={css['opening']} role="status">
        {shell.frame.loading}
      </p>
    );
  if (opened.kind !== 'open') return <NotOpened kind={opened.kind} />;
  // A leader's answer has pages of its own; the facilitator's would ask for all of the guide.
  if (
    matchPath({ path: PATTERNS.process, end: false }, pathname) &&
    isAdvanceAnswer(opened.store.getState().process)
  )
    return <Navigate to={routes.answer(processId)} replace />;
  return (
    <ProcessProvider value={opened.store}>
      <TogetherProvider>
        <SaveByKey>
          <WrittenByPeople>
            <Outlet />
          </WrittenByPeople>
        </SaveByKey>
      </TogetherProvider>
    </ProcessProvider>
  );
}

function NotOpened({ kind }: { kind: 'missing' | 'newer' | 'damaged' | 'failed' }) {
  const shell = useWords('shell');
  const [title, text] = {
    missing: [shell.frame.missingTitle, shell.frame.missing],
    newer: [shell.frame.newerTitle, shell.frame.newer],
    damaged: [shell.frame.damagedTitle, shell.frame.damaged],
    failed: [shell.frame.damagedTitle, shell.start.failed],
  }[kind] as [string, string];
  useArrivedPage(`${title} – ${shell.appName}`);
  return (
    <main id="main" className={css['message']}>
      <h1 className="h-l">{title}</h1>
      <p className="lead">{text}</p>
      <div>
        <LinkButton to={routes.start()} icon="arrow-left">
          {shell.frame.toStart}
        </LinkButton>
      </div>
    </main>
  );
}
