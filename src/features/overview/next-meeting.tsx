import { OwnWords } from '#desk/language/own-words.tsx';
import { capital } from '#domain/values/sentence.ts';
import { daysBetween } from '#domain/values/dates.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Process } from '#domain/process/process.ts';
import { comingMeeting, type EnteredMeeting, type HowFar } from '#domain/progress/how-far.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

const byDate = (one: EnteredMeeting, other: EnteredMeeting): number => one.date.localeCompare(other.date);

interface MeetingProps {
  readonly process: Process;
  readonly howFar: HowFar;
}

/** The first meeting still to come, or the way to put one in; and the minutes of one that was held. */
export function NextMeeting({ process, howFar }: MeetingProps) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const documents = useWords('documents');
  const { weekday } = useLanguage();
  const words = inProcess.overview;
  const now = today();
  const { needs, plan } = shell.phaseNames;
  const coming = comingMeeting(howFar, { 'needs-analysis': needs, 'action-plan': plan }, now);
  const next =
    coming ??
    howFar.meetings
      .filter(({ date }) => date !== '')
      .toSorted(byDate)
      .at(-1);
  const minutesLink = howFar.held.length > 0 && (
    <a href={linkTo(routes.preview(process.id, 'minutes' satisfies DocumentKind))}>
      {documents.names.minutes}
    </a>
  );
  if (!next)
    return (
      <section aria-label={words.nextMeeting}>
        <h2 className="small quiet">{words.nextMeeting}</h2>
        <p>{words.noMeeting}</p>
        <p>
          <a href={linkTo(routes.step(process.id, about.id))}>{words.addMeeting}</a>
        </p>
        {minutesLink && <p>{minutesLink}</p>}
      </section>
    );
  const days = daysBetween(now, next.date);
  const when = days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays(days);
  const { minutes } = next;
  return (
    <section aria-label={words.nextMeeting}>
      <h2 className="small quiet">{!coming ? words.passed : `${words.nextMeeting}, ${when}`}</h2>
      <p className="h-m">
        <OwnWords>{next.name}</OwnWords>
      </p>
      <p>
        {capital(weekday(next.date))}
        {minutes && `, ${minutes} ${inProcess.fill.unit.minutes}`}
      </p>
      {minutesLink && <p>{minutesLink}</p>}
    </section>
  );
}
