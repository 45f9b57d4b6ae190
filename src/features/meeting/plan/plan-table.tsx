import type { Change } from '#domain/process/change.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import {
  giveMinutes,
  leaveOut,
  LEAST_MINUTES,
  minutesOf,
  MOST_MINUTES,
  startsOf,
  type Left,
  type PlannedStep,
} from '#domain/meeting/time-plan.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { MINUTE } from '#domain/meeting/clock.ts';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { useStartTime } from './use-start-time.ts';
import { MinutesInput, useTypedMinutes } from './minutes-input.tsx';
import css from './plan.module.css';

interface PlanTableProps {
  readonly meeting: MeetingId;
  readonly plan: readonly PlannedStep[];
}

/** The time plan of a meeting: minutes for each step, and what is taken another time. */
export function PlanTable({ meeting, plan }: PlanTableProps) {
  const { page: words, minutes } = useWords('meeting');
  const timeOfDay = useTimeOfDay();
  const start = useStartTime();
  const starts = startsOf(plan);
  const at = (minute: number | undefined): string =>
    minute === undefined ? '' : timeOfDay(start + minute * MINUTE);
  return (
    <table className={css['plan']}>
      <caption className="sr-only">{words.plan}</caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.clockHead}</th>
          <th scope="col">{words.minutesHead}</th>
          <th scope="col">{words.how}</th>
        </tr>
      </thead>
      <tbody>
        {plan.map((planned) => (
          <PlanRow key={planned.step} meeting={meeting} planned={planned} at={at(starts.get(planned.step))} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          <td>{at(minutesOf(plan))}</td>
          <td colSpan={2}>{minutes(minutesOf(plan))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface PlanRowProps {
  readonly meeting: MeetingId;
  readonly planned: PlannedStep;
  /** When it begins: "09.15". */
  readonly at: string;
}

function PlanRow({ meeting, planned, at }: PlanRowProps) {
  const steps = useWords('steps');
  const { page: words, leave, names } = useWords('meeting');
  const store = useProcessStore();
  const { step, minutes, left, from } = planned;
  const title = stepWordsOf(steps, step)?.title ?? '';
  const change = (changes: readonly Change[]): void => {
    store.change(changes, words.changed(title));
  };
  const give = (wanted: number): void => change(giveMinutes(meeting, step, wanted));
  const typed = useTypedMinutes({ at: `minutes/${meeting}/${step}`, minutes, onGive: give });
  function giveByButton(wanted: number): void {
    // What was typed and is no number makes way for one that is.
    typed.done();
    give(wanted);
  }
  return (
    <tr data-left={left ? true : undefined}>
      <th scope="row">
        {title}
        {from && <span className="small quiet">{words.from(names[from])}</span>}
      </th>
      <td className={css['at']}>{at}</td>
      <td>
        <span className={css['minutes']}>
          <IconButton
            icon="minus"
            label={words.fewer(title)}
            disabled={minutes <= LEAST_MINUTES || left !== undefined}
            onClick={() => giveByButton(minutes - 1)}
          />
          <MinutesInput typed={typed} minutes={minutes} label={words.minutesOf(title)} />
          <IconButton
            icon="plus"
            label={words.more(title)}
            disabled={minutes >= MOST_MINUTES || left !== undefined}
            onClick={() => giveByButton(minutes + 1)}
          />
        </span>
      </td>
      <td>
        <SelectInput
          label={words.howOf(title)}
          value={left ?? ''}
          none={words.inMeeting}
          options={(['next-meeting', 'by-mail'] as const).map((value) => ({ value, text: leave[value] }))}
          onChange={(value) => change(leaveOut(meeting, step, value === '' ? undefined : (value as Left)))}
        />
      </td>
    </tr>
  );
}
