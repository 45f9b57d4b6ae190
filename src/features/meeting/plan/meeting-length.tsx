import { capital } from '#domain/values/sentence.ts';
import { about } from '#domain/guide/steps/about.ts';
import { steps } from '#domain/guide/steps.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import { enteredMeeting, isPast, lengthOf } from '#domain/meeting/meetings.ts';
import { wasHeld } from '#domain/meeting/outcome.ts';
import { fitPlan, minutesOf, type PlannedStep } from '#domain/meeting/time-plan.ts';
import { textOf } from '#domain/process/rows.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useMeetingNames } from '../time/use-meeting-names.ts';

/** When the meeting is and how long, and whether the plan fits. */
export function MeetingLength({ meeting, plan }: { meeting: MeetingId; plan: readonly PlannedStep[] }) {
  const { page: words } = useWords('meeting');
  const { longDay } = useLanguage();
  const names = useMeetingNames();
  const store = useProcessStore();
  const answers = useProcess(({ process }) => process.answers);
  const processId = useProcess(({ process }) => process.id);
  const row = enteredMeeting(useAnswersOf(about), meeting, names);
  const length = lengthOf(row);
  const sum = minutesOf(plan);
  const fit = length === undefined ? [] : fitPlan(steps, answers, meeting, length);
  // One press, however long the plan is; nothing is offered where it would change nothing.
  const fitButton = length !== undefined && fit.length > 0 && (
    <Button
      size="small"
      look={sum > length ? 'primary' : 'secondary'}
      onClick={() => store.change(fit, words.fit(length))}
    >
      {words.fit(length)}
    </Button>
  );
  // One that was held is no plan any more: nobody has to find a new day for it.
  const passed = isPast(row, today()) && !wasHeld(answers, meeting);
  const when = words.when(longDay(textOf(row?.date)), length);
  return (
    <>
      <p>
        {when === '' ? words.noWhen : `${capital(when)}.`} {passed && `${words.passed} `}
        {length !== undefined && sum <= length && `${words.fits(length - sum)} `}
        <a href={linkTo(routes.step(processId, about.id))}>{words.enter}</a>
      </p>
      {length !== undefined && sum > length && (
        <Notice tone="advice" live="status">
          {words.tooLong(sum - length)} {fit.length > 0 ? words.fitHelp : words.tooLongHelp} {fitButton}
        </Notice>
      )}
      {length !== undefined && sum <= length && fitButton}
    </>
  );
}
