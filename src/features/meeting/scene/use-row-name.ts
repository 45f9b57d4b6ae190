import { valueAt } from '#domain/process/change.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { questionOf } from './question.ts';
import { sentenceCase } from './sentence-case.ts';

/** What a row is called in the room: what a person called it, or "Utfordring 2". */
export function useRowName(step: string, fieldId: string, row: string): string {
  const steps = useWords('steps');
  const { room } = useWords('meetingRoom');
  const question = questionOf(steps, step, fieldId);
  const column = question?.field.kind === 'rows' ? question.field.name : '';
  const written = useProcess(({ process }) =>
    textOf(valueAt(process.answers, step, [fieldId, row, column])).trim(),
  );
  const number = useProcess(
    ({ process }) => rowsOf(valueAt(process.answers, step, [fieldId])).findIndex((one) => one.id === row) + 1,
  );
  return written || room.rowOfNumber(sentenceCase(question?.words.row ?? ''), number);
}
