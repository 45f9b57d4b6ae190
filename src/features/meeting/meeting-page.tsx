import { useState } from 'react';
import { ProcessPageHead } from '#desk/arrival/process-page-head.tsx';
import { steps } from '#domain/guide/steps.ts';
import { MEETINGS, type MeetingId } from '#domain/guide/choices.ts';
import { wasHeld } from '#domain/meeting/outcome.ts';
import { timePlanOf } from '#domain/meeting/time-plan.ts';
import { openRun } from '#domain/meeting/used-time.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { RoomProvider } from '#session/room/room-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { RadioList } from '#ui/choice-list.tsx';
import { GoingOn } from './plan/going-on.tsx';
import { MeetingLength } from './plan/meeting-length.tsx';
import { PlanTable } from './plan/plan-table.tsx';
import css from './plan/plan.module.css';
import { PlanWays } from './plan/plan-ways.tsx';
import { useStartTime } from './plan/use-start-time.ts';
import { useNextMeeting } from './time/use-next-meeting.ts';
import { StartMeeting } from './plan/start-meeting.tsx';

/** Before a meeting: look over its time, and start it. While it goes on: find back to it, or end it. */
export function MeetingPage() {
  const { page: words, names } = useWords('meeting');
  const processId = useProcess(({ process }) => process.id);
  const answers = useProcess(({ process }) => process.answers);
  const [chosen, setChosen] = useState<MeetingId | null>(null);
  const run = openRun(answers);
  const next = useNextMeeting();
  const meeting = chosen ?? next;
  const plan = timePlanOf(steps, answers, meeting);
  return (
    <main id="main" tabIndex={-1} className={css['page']}>
      <ProcessPageHead title={words.title} lead={words.lead} />
      {run && <GoingOn run={run} />}
      <RadioList
        legend={words.choose}
        options={MEETINGS.map((id) => ({ value: id, text: names[id] }))}
        value={meeting}
        onChange={(value) => setChosen(MEETINGS.find((id) => id === value) ?? null)}
      />
      <h2 className="h-m">{words.plan}</h2>
      <MeetingLength meeting={meeting} plan={plan} />
      {meeting === 'action-plan' && <PlanWays plan={plan} />}
      <PlanTable meeting={meeting} plan={plan} />
      {!run && <IfStarting />}
      {!run && (
        <RoomProvider>
          <StartMeeting meeting={meeting} plan={plan} />
        </RoomProvider>
      )}
      {wasHeld(answers, meeting) && (
        <a href={linkTo(routes.closing(processId, meeting))}>{words.toClosing}</a>
      )}
    </main>
  );
}

/** What the times of the plan go by. */
function IfStarting() {
  const { page: words } = useWords('meeting');
  const timeOfDay = useTimeOfDay();
  const start = useStartTime();
  return <p className="small quiet">{words.ifStarting(timeOfDay(start))}</p>;
}
