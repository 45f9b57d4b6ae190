import { useSearchParams } from 'react-router';
import { OwnWords } from '#desk/language/own-words.tsx';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { isMeeting } from '#domain/guide/choices.ts';
import { openRun } from '#domain/meeting/used-time.ts';
import { titleOf } from '#domain/guide/title.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { LinkButton } from '#ui/link-button.tsx';
import css from './closing/closing.module.css';
import { Decided } from './closing/decided.tsx';
import { Part, Remains, Tasks } from './closing/end-sections.tsx';
import { TakeMinutes } from './closing/take-minutes.tsx';
import { TimeTable } from './closing/time-table.tsx';
import { useMeetingEnd } from './closing/use-meeting-end.ts';
import { EndMeeting } from './time/end-meeting.tsx';

/** What a meeting came to, on one page, and the minutes of it. Ending early is as good as any end. */
export function ClosingPage() {
  const shell = useWords('shell');
  const { closing: words, names } = useWords('meeting');
  const [query] = useSearchParams();
  const asked = query.get('meeting');
  const end = useMeetingEnd(isMeeting(asked) ? asked : undefined);
  const processId = useProcess(({ process }) => process.id);
  const title = useProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const goesOn = useProcess(({ process }) => openRun(process.answers)?.meeting) === end.meeting;
  useArrivedPage(`${words.title} – ${title} – ${shell.appName}`);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <div className={css['head']}>
        <LinkButton look="quiet" size="small" icon="arrow-left" to={routes.meeting(processId)} flush>
          {words.toPlan}
        </LinkButton>
        <p className="small quiet">
          <OwnWords>{title}</OwnWords>
        </p>
        <h1 className="h-l">{words.titleOf(names[end.meeting])}</h1>
        <p className="lead">{words.lead}</p>
        {goesOn && <EndMeeting size="medium" />}
      </div>
      <div className={css['columns']}>
        <div>
          <Part title={words.decided}>
            <Decided decided={end.decided} />
          </Part>
          <Part title={words.whoWhat}>
            <Tasks tasks={end.measures} none={words.nothingPlanned} />
          </Part>
          <Part title={words.parked}>
            <Tasks tasks={end.parked} none={words.nothingParked} />
          </Part>
        </div>
        <div>
          <TakeMinutes meeting={end.meeting} />
          <Part title={words.leftOver}>
            <Remains end={end} />
          </Part>
          <Part title={words.time}>
            <TimeTable end={end} />
          </Part>
          <p className="quiet">
            {words.documents} <a href={linkTo(routes.export(processId))}>{words.toDocuments}</a>
          </p>
        </div>
      </div>
    </main>
  );
}
