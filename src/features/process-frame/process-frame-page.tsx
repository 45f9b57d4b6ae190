import { useEffect } from 'react';
import { Outlet, useParams } from 'react-router';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { steps } from '#domain/guide/steps.ts';
import { RefusedNotice } from '#desk/approval/locked-notice.tsx';
import { ElsewhereNotice, FollowedNotice } from '#desk/saving/elsewhere-notice.tsx';
import { ExampleNotice } from './example-notice.tsx';
import css from './frame.module.css';
import { StepRail } from './step-rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useSayingWhere } from './use-saying-where.ts';
import { useSendSummary } from './use-send-summary.ts';

/** Everything that stands around an open process: its name, whether it is saved, undo, the steps. */
export function ProcessFramePage() {
  const { stepId } = useParams();
  const store = useProcessStore();
  const shell = useWords('shell');
  const known = steps.find((step) => step.id === stepId)?.id;
  useEffect(() => {
    // Leaving a step is a good moment to have everything on the disk.
    void store.flush();
    if (known) store.visit(known);
  }, [store, known]);

  useSendSummary();
  useSayingWhere(known);

  return (
    <>
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
      <FollowedNotice />
      <ExampleNotice />
      <RefusedNotice />
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
    </>
  );
}
