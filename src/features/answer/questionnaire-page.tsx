import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { ChooseLanguage } from '#desk/language/choose-language.tsx';
import { routes } from '#desk/routes.ts';
import { ElsewhereNotice } from '#desk/saving/elsewhere-notice.tsx';
import { filled } from '#documents/words/document-words.ts';
import { askedIn } from '#domain/questionnaire/record.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './answer.module.css';
import { AnswerBar } from './answer-bar.tsx';
import own from './questionnaire.module.css';
import { QuestionnaireFields } from './questionnaire-fields.tsx';
import { SendReply } from './send-reply.tsx';

/** Everything a member or a leader needs to say how the panel works, on one page: what is asked, and how it is sent. */
export function QuestionnairePage() {
  const { processId = '' } = useParams();
  const store = useProcessStore();
  const words = useWords('questionnaire');
  const answer = useWords('answer');
  const shell = useWords('shell');
  const { longDay } = useLanguage();
  const asked = askedIn(useProcess((state) => state.process));
  const title = asked ? words.asked.title[asked.audience] : '';
  const body = asked?.processName || shell.unnamed;
  useArrivedPage(asked ? `${title} – ${body}` : null);
  useEffect(() => () => void store.flush(), [store]);
  if (!asked) return <Navigate to={routes.process(processId)} replace />;
  const { audience, facilitator, deadline, publicKey } = asked;
  const { page } = words;
  return (
    <>
      <AnswerBar title={body} />
      <ElsewhereNotice text={answer.frame.elsewhere} />
      <main id="main" tabIndex={-1} className={css['page']}>
        <div className={css['head']}>
          <p className="small quiet">{body}</p>
          <h1 tabIndex={-1} className="h-l">
            {title}
          </h1>
          <p className="lead">{words.asked.why[audience]}</p>
        </div>
        <ChooseLanguage />
        <ul className={own['points']}>
          {facilitator.trim() !== '' && <li>{filled(page.asks, { facilitator: facilitator.trim() })}.</li>}
          {deadline !== '' && <li>{filled(page.deadline, { date: longDay(deadline) })}</li>}
          <li>{words.asked.anonymous[audience]}</li>
          <li>{page.kept}</li>
          {publicKey !== '' && <li>{page.sealed}</li>}
        </ul>
        <p>{words.asked.privacy}</p>
        <QuestionnaireFields audience={audience} />
        <SendReply />
      </main>
    </>
  );
}
