import { useEffect } from 'react';
import { Navigate, Outlet, useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { questionnaireIn } from '#domain/questionnaire/record.ts';
import { isAdvanceAnswer, invitationIn } from '#domain/advance/leader-record.ts';
import { routes } from '#desk/routes.ts';
import { ElsewhereNotice } from '#desk/saving/elsewhere-notice.tsx';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { BottomBar } from '#ui/bottom-bar.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { answerPages, pageAddress, pageTitle, type AnswerPageId } from './answer-pages.ts';
import css from './answer.module.css';
import { AnswerBar } from './answer-bar.tsx';
import { AnswerSteps } from './answer-steps.tsx';

/** What stands around every page of a leader's answer: whether it is saved, how far it has come, and the way on. */
export function AnswerFramePage() {
  const { processId = '', page: wanted } = useParams();
  const store = useProcessStore();
  const words = useWords('answer');
  const shell = useWords('shell');
  const steps = useWords('steps');
  const record = useProcess((state) => state.process);
  const invitation = invitationIn(record);
  const pages = answerPages(invitation?.asked ?? []);
  const page = pages.find((one) => one === (wanted ?? 'start'));
  const known = page !== undefined && isAdvanceAnswer(record);
  const processName = invitation?.processName || shell.unnamed;
  useEffect(() => {
    if (!known) return;
    // Leaving a page is a good moment to have everything on the disk.
    void store.flush();
    store.visit(page);
  }, [store, known, page]);
  useArrivedPage(page ? `${pageTitle(page, words, steps)} – ${words.titleTo(processName)}` : null);

  if (questionnaireIn(record)) return <Navigate to={routes.questionnaire(processId)} replace />;
  if (!isAdvanceAnswer(record)) return <Navigate to={routes.process(processId)} replace />;
  if (page === undefined) return <Navigate to={pageAddress(processId, 'start')} replace />;
  const at = pages.indexOf(page);
  return (
    <>
      <AnswerBar title={words.titleTo(processName)} own={processName} />
      <ElsewhereNotice text={words.frame.elsewhere} />
      <AnswerSteps recordId={record.id} pages={pages} current={page} />
      <main id="main" tabIndex={-1} className={css['page']}>
        <Outlet context={page} />
      </main>
      <BottomBar label={shell.frame.ways}>
        <span>{at > 0 && <Way look="quiet" to={pages[at - 1]} recordId={record.id} />}</span>
        {at < pages.length - 1 && <Way look="primary" to={pages[at + 1]} recordId={record.id} />}
      </BottomBar>
    </>
  );
}

interface WayProps {
  readonly look: 'quiet' | 'primary';
  readonly to: AnswerPageId | undefined;
  readonly recordId: string;
}

function Way({ look, to, recordId }: WayProps) {
  const words = useWords('answer');
  if (!to) return null;
  const [say, icon] =
    look === 'quiet'
      ? [words.frame.previous, { icon: 'arrow-left' } as const]
      : [words.frame.next, { iconAfter: 'arrow-right' } as const];
  return (
    <LinkButton look={look} to={pageAddress(recordId, to)} {...icon}>
      {say(words.frame.short[to])}
    </LinkButton>
  );
}
