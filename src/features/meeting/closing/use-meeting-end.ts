import { inText } from '#domain/values/sentence.ts';
import { steps } from '#domain/guide/steps.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import { latestMeeting, measuresIn, timesOf, untakenIn, wasHeld } from '#domain/meeting/outcome.ts';
import { parkedItems, parkedPlace } from '#domain/parking/parking.ts';
import { labelled } from '#domain/values/labelled.ts';
import { textOf } from '#domain/process/rows.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useNow } from '#session/clock/use-now.ts';
import { useDecidedLines } from './use-decided-lines.ts';

interface Task {
  readonly key: string;
  readonly what: string;
  /** "Klinikksjef, 12.05.2027" */
  readonly who: string;
  /** What of both people have written themselves. */
  readonly own: readonly string[];
}

/** Everything a meeting came to, in words; `chosen` or the meeting that was held last. */
export function useMeetingEnd(chosen?: MeetingId) {
  const answers = useAnswers();
  const stepWords = useWords('steps');
  const naming = useNaming()(answers);
  const { longDay } = useLanguage();
  const { closing: words, left: leftWords } = useWords('meeting');
  const now = useNow(30_000);
  const meeting = chosen ?? latestMeeting(answers);
  const decided = useDecidedLines(answers, meeting);
  const times = timesOf(steps, answers, meeting, now);
  const held = wasHeld(answers, meeting);
  const untaken = held ? untakenIn(times) : [];
  const titleOf = (step: string): string => stepWordsOf(stepWords, step)?.title ?? step;
  const parked = parkedItems(answers).map((item): Task => {
    const { line } = parkedPlace(item, naming);
    return {
      key: item.id,
      what: [line, item.text].filter(Boolean).join(': '),
      who: [item.who, longDay(item.when)].filter(Boolean).join(', '),
      own: [item.text, item.who],
    };
  });
  const measures = measuresIn(answers).map((row): Task => ({
    key: row.id,
    what: textOf(row.measure).trim(),
    who: [textOf(row.responsible).trim() || words.noOne, longDay(textOf(row.deadline)) || words.noDay].join(
      ', ',
    ),
    own: [textOf(row.measure), textOf(row.responsible)],
  }));
  return {
    meeting,
    held,
    decided,
    parked,
    measures,
    times: times.map((time) => ({ ...time, title: titleOf(time.step) })),
    used: times.reduce((sum, time) => sum + time.used, 0),
    planned: times.reduce((sum, time) => sum + (time.left ? 0 : (time.planned ?? 0)), 0),
    remains: times.flatMap(({ step, left }) =>
      left
        ? [{ key: step, text: labelled(titleOf(step), inText(leftWords[left])) }]
        : untaken.includes(step)
          ? [{ key: step, text: labelled(titleOf(step), inText(words.untaken)) }]
          : [],
    ),
  };
}

export type MeetingEnd = ReturnType<typeof useMeetingEnd>;
