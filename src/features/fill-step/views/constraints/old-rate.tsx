import { isOldRate } from '#domain/fee/fee.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { today } from '#session/clock/today.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { AdviceList } from '#ui/field.tsx';

/** A rate is looked up anew after a year. */
export function OldRate() {
  const shell = useWords('shell');
  const date = useAnswer(constraints, 'feeRateDate') ?? '';
  return <AdviceList advice={isOldRate(date, today()) ? [shell.constraints.oldRate] : []} />;
}
