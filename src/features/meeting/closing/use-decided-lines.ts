import type { StepId } from '#content/steps/steps.ts';
import { steps } from '#content/steps/steps.ts';
import type { MeetingId } from '#domain/meeting/meetings.ts';
import { decidedIn, type Decided } from '#domain/meeting/outcome.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf, type Row } from '#domain/process/rows.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { useWords } from '#session/words/use-words.ts';
import { useMeetingWords } from '../use-meeting-words.ts';

interface DecidedLines {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What was decided, as lines under the question each answers. */
export function useDecidedLines(answers: Answers, meeting: MeetingId): readonly DecidedLines[] {
  const { steps: stepWords } = useWords();
  const { closing } = useMeetingWords();
  const guide: readonly AnyStep[] = steps;

  function lineOf({ step, field }: Decided, row: Row): string {
    const definition = guide.find(({ id }) => id === step)?.fields[field];
    if (definition?.kind !== 'rows') return '';
    const name = textOf(row[definition.name]).trim();
    const columns = stepWords[step as StepId].fields[field]?.columns;
    const score = (column: string): string => {
      const value = row[column];
      return value === 1 || value === 2 || value === 3
        ? `${value} ${columns?.[column]?.scale?.[value] ?? ''}`.trim()
        : '';
    };
    const [involvement, importance] = [score('involvement'), score('importance')];
    return involvement && importance ? `${name}: ${closing.score(involvement, importance)}` : name;
  }

  return decidedIn(steps, answers, meeting).map((one) => {
    const words = stepWords[one.step as StepId].fields[one.field];
    const value = answers[one.step]?.[one.field];
    const text = textOf(value);
    return {
      key: `${one.step}/${one.field}`,
      title: words?.label ?? one.field,
      lines: one.rows ? one.rows.map((row) => lineOf(one, row)) : [words?.options?.[text] ?? text],
    };
  });
}
