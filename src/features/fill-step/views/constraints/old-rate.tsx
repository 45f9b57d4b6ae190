import { isOldRate } from '#domain/fee/fee.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { today } from '#session/clock/today.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { AdviceList } from '#ui/field.tsx';

/** A rate is looked up anew after a year. */
export const OldRate = () => <Old date="feeRateDate" />;
export const OldMeetingRate = () => <Old date="feeMeetingRateDate" />;

function Old({ date: field }: { readonly date: 'feeRateDate' | 'feeMeetingRateDate' }) {
  const inProcess = useWords('inProcess');
  const date = useAnswer(constraints, field) ?? '';
  return <AdviceList advice={isOldRate(date, today()) ? [inProcess.constraints.oldRate] : []} />;
}
