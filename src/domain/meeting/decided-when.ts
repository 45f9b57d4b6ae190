import type { Answers } from '../process/process.ts';
import { rowsIn } from '../guide/read.ts';
import { meeting as register } from '../guide/registers/meeting.ts';
import type { AnyStep } from '../steps/define-step.ts';
import type { CellField } from '../steps/fields.ts';
import { keyOfDecision, markOf, readMarks, type DecisionMarks } from './decision-marks.ts';
import { MEETINGS, type MeetingId } from '../guide/choices.ts';
import { decidedIn, type Decided } from './outcome.ts';

/** What stands as decided, by when it came to be so. All of it is shown as it stands now. */
export interface DecidedWhen {
  /** False where nobody knows what stood when the meeting began; then all is in `inMeeting`. */
  readonly known: boolean;
  /** Made or changed while the meeting went on, of this meeting or the other; in the order of the guide. */
  readonly inMeeting: readonly Decided[];
  /** Made or changed after the meeting had ended, and not in it. */
  readonly later: readonly Decided[];
  /** As it was when the meeting began. */
  readonly before: readonly Decided[];
  /** Was this decided in the meeting, and changed after it had ended? By `keyOfDecision`. */
  readonly changedSince: ReadonlySet<string>;
}

/** The marks of all that is decided now, whichever meeting is there to decide it. */
export function marksOf(steps: readonly AnyStep[], answers: Answers): DecisionMarks {
  const decided = MEETINGS.flatMap((meeting) => decidedIn(steps, answers, meeting));
  return new Map(
    decided.flatMap((one): readonly (readonly [string, string])[] => {
      const field = steps.find(({ id }) => id === one.step)?.fields[one.field];
      if (!one.rows || field?.kind !== 'rows')
        return [[keyOfDecision(one), markOf(answers[one.step]?.[one.field])]];
      const columns = Object.keys(field.columns).filter((id) => !isCount(field.columns[id]));
      return one.rows.map((row) => [
        keyOfDecision(one, row),
        markOf(Object.fromEntries(columns.map((column) => [column, row[column]]))),
      ]);
    }),
  );
}

/** How hands and dots were counted on the way is no part of what was decided. */
const isCount = (column: CellField | undefined): boolean =>
  column?.kind === 'tally' || (column?.kind === 'number' && column.unit === 'votes');

type When = 'inMeeting' | 'later' | 'before';

/** The decisions of a meeting, held once or many times, apart from what stood before and what came after. */
export function decidedWhen(steps: readonly AnyStep[], answers: Answers, meeting: MeetingId): DecidedWhen {
  const runs = markedRuns(answers, meeting);
  const own = decidedIn(steps, answers, meeting);
  const nothing = { later: [], before: [], changedSince: new Set<string>() };
  if (!runs) return { known: false, inMeeting: own, ...nothing };

  const now = marksOf(steps, answers);
  const lastEnd = runs.at(-1)?.end;
  const changedSince = new Set<string>();
  function whenOf(place: string): When {
    const after = lastEnd !== undefined && lastEnd.get(place) !== now.get(place);
    const here = runs?.some(({ start, end = now }) => end.has(place) && end.get(place) !== start.get(place));
    if (here && after) changedSince.add(place);
    return here ? 'inMeeting' : after ? 'later' : 'before';
  }
  const all = MEETINGS.flatMap((one) => (one === meeting ? own : decidedIn(steps, answers, one)));
  const pick = (from: readonly Decided[], when: When): readonly Decided[] =>
    from.flatMap((one): readonly Decided[] => {
      if (!one.rows) return whenOf(keyOfDecision(one)) === when ? [one] : [];
      const rows = one.rows.filter((row) => whenOf(keyOfDecision(one, row)) === when);
      return rows.length > 0 ? [{ ...one, rows }] : [];
    });
  return {
    known: true,
    inMeeting: pick(all, 'inMeeting'),
    later: pick(own, 'later'),
    before: pick(own, 'before'),
    changedSince,
  };
}

interface MarkedRun {
  readonly start: DecisionMarks;
  /** None while it goes on. */
  readonly end: DecisionMarks | undefined;
}

/** Each time the meeting was held; `undefined` when it was not, or once without marks (an earlier program). */
function markedRuns(answers: Answers, meeting: MeetingId): readonly MarkedRun[] | undefined {
  const runs = rowsIn(answers, register, 'runs')
    .filter((run) => run.meeting === meeting)
    .map(({ stoodAtStart, stoodAtEnd }) => ({ start: readMarks(stoodAtStart), end: readMarks(stoodAtEnd) }));
  const marked = runs.flatMap(({ start, end }) => (start ? [{ start, end }] : []));
  return marked.length > 0 && marked.length === runs.length ? marked : undefined;
}
