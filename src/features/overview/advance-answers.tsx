import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { labelOf, whoOf } from '#domain/advance/leader-name.ts';
import { invitedIn, waitsForLeaders, type HowFar } from '#domain/progress/how-far.ts';
import type { Process } from '#domain/process/process.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { dayInText } from '#session/clock/when.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './overview.module.css';

/** Who has answered in advance and who has not, by when, and the ways to ask and to take in. */
export function AdvanceAnswers({ process, howFar }: { process: Process; howFar: HowFar }) {
  const words = useWords('advance');
  const { tag, list } = useLanguage();
  const now = today();
  const invited = invitedIn(process.answers);
  const missing = invited
    .filter(({ hasAnswered }) => !hasAnswered)
    .map(({ id }) => labelOf(whoOf(process, { leader: id, role: '', unit: '' })))
    .filter((name) => name !== '');
  const { deadline } = howFar;
  return (
    <section aria-label={words.title}>
      <h2 className="small quiet">{words.title}</h2>
      <p>
        {invited.length === 0
          ? words.text
          : words.answered(invited.length - howFar.unanswered, invited.length)}
      </p>
      {invited.length > 0 && (
        <div className={css['progress']} aria-hidden="true">
          {invited.map((_leader, index) => (
            <span key={index} data-has={index < invited.length - howFar.unanswered || undefined} />
          ))}
        </div>
      )}
      {waitsForLeaders(howFar) && (
        <p className="small quiet">
          <SentenceWithOwn own={missing}>
            {[
              deadline !== '' && words.deadline(dayInText(deadline, tag, now), deadline < now),
              missing.length > 0 && words.missing(list(missing)),
            ]
              .filter(Boolean)
              .join(' ')}
          </SentenceWithOwn>
        </p>
      )}
      <p>
        <a href={linkTo(routes.invite(process.id))}>{words.invite}</a>
        {' · '}
        <a href={linkTo(routes.collect(process.id))}>{words.collect}</a>
      </p>
    </section>
  );
}
