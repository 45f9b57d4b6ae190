import { steps } from '#domain/guide/steps.ts';
import { decidedWhen } from '#domain/meeting/decided-when.ts';
import { keyOfDecision } from '#domain/meeting/decision-marks.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import type { Decided } from '#domain/meeting/outcome.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf, type Row } from '#domain/process/rows.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';

interface DecidedLine {
  readonly text: string;
  /** Decided in the meeting, and written otherwise since. */
  readonly changedSince: boolean;
}

export interface DecidedLines {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly DecidedLine[];
}

export interface DecidedInWords {
  /** False where nobody knows what stood when the meeting began; then all is in `inMeeting`. */
  readonly known: boolean;
  readonly inMeeting: readonly DecidedLines[];
  readonly later: readonly DecidedLines[];
  readonly before: readonly DecidedLines[];
}

/** What was decided, as lines under the question each answers, by when it came to be so. */
export function useDecidedLines(answers: Answers, meeting: MeetingId): DecidedInWords {
  const stepWords = useWords('steps');
  const { longDay } = useLanguage();
  const { closing } = useWords('meeting');
  const guide: readonly AnyStep[] = steps;
  const { known, inMeeting, later, before, changedSince } = decidedWhen(steps, answers, meeting);

  function lineOf({ step, field }: Decided, row: Row): string {
    const definition = guide.find(({ id }) => id === step)?.fields[field];
    if (definition?.kind !== 'rows') return '';
    const name = textOf(row[definition.name]).trim();
    const columns = fieldWordsOf(stepWords, step, field)?.columns;
    const score = (column: string): string => {
      const value = row[column];
      return value === 1 || value === 2 || value === 3
        ? `${columns?.[column]?.scale?.[value] ?? ''} (${value})`.trim()
        : '';
    };
    const [involvement, importance] = [score('involvement'), score('importance')];
    return involvement && importance ? `${name}: ${closing.score(involvement, importance)}` : name;
  }

  function textIn({ step, field }: Decided): string {
    const text = textOf(answers[step]?.[field]);
    const isDay = guide.find(({ id }) => id === step)?.fields[field]?.kind === 'date';
    return isDay ? longDay(text) : (fieldWordsOf(stepWords, step, field)?.options?.[text] ?? text);
  }

  const inWords = (one: Decided): DecidedLines => ({
    key: `${one.step}/${one.field}`,
    title: fieldWordsOf(stepWords, one.step, one.field)?.label ?? one.field,
    lines: (one.rows ?? [undefined]).map((row) => ({
      text: row ? lineOf(one, row) : textIn(one),
      changedSince: changedSince.has(keyOfDecision(one, row)),
    })),
  });
  return {
    known,
    inMeeting: inMeeting.map(inWords),
    later: later.map(inWords),
    before: before.map(inWords),
  };
}
