import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { steps as allSteps } from '#domain/guide/steps.ts';
import { minutesOf } from '#domain/advance/asked-step.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import type { Renewed } from '#domain/advance/renew-record.ts';
import { daysBetween, isIsoDate } from '#domain/values/dates.ts';
import { isBlank } from '#domain/process/rows.ts';
import { answerIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { ChooseLanguage } from '#desk/language/choose-language.tsx';
import { linkTo } from '#desk/routes.ts';
import { StatementLinks } from '#desk/statements/statement-links.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { today } from '#session/clock/today.ts';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';
import { standingOf } from './standing.ts';
import { WhoAnswers } from './who-answers.tsx';

/** Who asks, why, how long it takes, what happens with the answers: before anything is asked. */
export function StartBody() {
  const answer = useWords('answer');
  const words = answer.start;
  const shell = useWords('shell');
  const steps = useWords('steps');
  const { longDay } = useLanguage();
  const spokenIn = useSpokenIn();
  const record = useProcess((state) => state.process);
  const invitation = invitationIn(record);
  // As it was when the page was opened: the field stays while one writes in it.
  const [lacksRole] = useState(() => isBlank(invitation?.role));
  if (!invitation) return null;
  const { asked, deadline, facilitator, greeting, healthTrust, unitName, role, unit } = invitation;
  const minutes = minutesOf(invitation, allSteps);
  const forAll = answerIn(record.answers, register, 'forAll') === true;
  const facts: readonly (readonly [string, string])[] = [
    [words.asks, [facilitator, unitName, healthTrust].filter(Boolean).join(', ')],
    [words.you, forAll ? '' : [role, unit].filter(Boolean).join(', ')],
    [words.time, [minutes > 0 && words.minutes(minutes), words.anyTime].filter(Boolean).join(' ')],
    [words.kept, words.keptHere],
    [words.deadline, deadline ? `${longDay(deadline)}${daysLeft(deadline)}` : ''],
  ];
  function daysLeft(until: string): string {
    if (!isIsoDate(until)) return '';
    const days = daysBetween(today(), until);
    if (days < 0) return '';
    return `, ${days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays(days)}`;
  }
  return (
    <div className={css['start']}>
      <div className={css['head']}>
        <h1 tabIndex={-1} className="h-l">
          <SentenceWithOwn own={[invitation.processName]}>
            {answer.titleTo(invitation.processName || shell.unnamed)}
          </SentenceWithOwn>
        </h1>
        <ChooseLanguage />
      </div>
      <RenewedNotice />
      {greeting && (
        <p className="lead as-written" lang={spokenIn(greeting)}>
          {greeting}
        </p>
      )}
      <dl className={css['facts']}>
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {asked.every((step) => standingOf(step, record).status === 'not-started') && (
        <p className="quiet">{words.elsewhere}</p>
      )}
      {isIsoDate(deadline) && deadline < today() && <Notice tone="advice">{words.passed}</Notice>}
      {(forAll || lacksRole) && <WhoAnswers forAll={forAll} />}
      <section>
        <h2 className="h-m">{words.whatWeAsk}</h2>
        <ol className={css['asked']}>
          {asked.map((step) => {
            const { status } = standingOf(step, record);
            return (
              <li key={step}>
                <a href={linkTo(pageAddress(record.id, step))}>{steps[step].title}</a>
                <span className="small quiet">{status !== 'not-started' && shell.status[status]}</span>
                <p className="quiet">{words.askedStep[step]}</p>
              </li>
            );
          })}
        </ol>
      </section>
      <section>
        <h2 className="h-m">{words.why}</h2>
        <p>{words.whyText}</p>
      </section>
      <section>
        <h2 className="h-m">{words.then}</h2>
        <ul className={css['points']}>
          {words.thenPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
          {invitation.publicKey && <li>{words.sealed}</li>}
        </ul>
      </section>
      <section>
        <h2 className="h-m">{words.privacy}</h2>
        <p>{words.privacyText}</p>
        <StatementLinks />
      </section>
    </div>
  );
}

/** Said once, when the same invitation came again with something new in it. */
function RenewedNotice() {
  const words = useWords('answer').start;
  const { state } = useLocation() as { state: unknown };
  const renewed = renewedIn(state);
  if (renewed.length === 0) return null;
  return (
    <Notice
      live="status"
      tone={renewed.includes('reply-to') || renewed.includes('sealed') ? 'advice' : 'plain'}
    >
      <p>{words.renewed}</p>
      <ul className={css['points']}>
        {renewed.map((what) => (
          <li key={what}>{words.renewedWhat[what]}</li>
        ))}
      </ul>
    </Notice>
  );
}

function renewedIn(state: unknown): readonly Renewed[] {
  if (typeof state !== 'object' || state === null || !('renewed' in state)) return [];
  return Array.isArray(state.renewed) ? (state.renewed as readonly Renewed[]) : [];
}
