import { capital } from '#domain/values/sentence.ts';
import { daysBetween, isIsoDate } from '#domain/values/dates.ts';
import { filledRowsIn, type RowIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Process } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

const dateOf = ({ date }: RowIn<typeof about, 'meetings'>): string =>
  isIsoDate(textOf(date)) ? textOf(date) : '';

/** The first meeting still to come, or the way to put one in. */
export function NextMeeting({ process }: { process: Process }) {
  const shell = useWords('shell');
  const { weekday } = useLanguage();
  const words = shell.overview;
  const dated = filledRowsIn(process.answers, about, 'meetings')
    .filter((row) => dateOf(row) !== '')
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));
  const now = today();
  const next = dated.find((row) => dateOf(row) >= now) ?? dated.at(-1);
  if (!next)
    return (
      <section aria-label={words.nextMeeting}>
        <h2 className="small quiet">{words.nextMeeting}</h2>
        <p>{words.noMeeting}</p>
        <a href={linkTo(routes.step(process.id, about.id))}>{words.addMeeting}</a>
      </section>
    );
  const days = daysBetween(now, dateOf(next));
  const when = days === 0 ? words.today : days === 1 ? words.tomorrow : words.inDays(days);
  const minutes = textOf(next.minutes);
  return (
    <section aria-label={words.nextMeeting}>
      <h2 className="small quiet">{days < 0 ? words.passed : `${words.nextMeeting}, ${when}`}</h2>
      <p className="h-m">{textOf(next.name)}</p>
      <p>
        {capital(weekday(dateOf(next)))}
        {minutes && `, ${minutes} ${shell.fill.unit.minutes}`}
      </p>
    </section>
  );
}
