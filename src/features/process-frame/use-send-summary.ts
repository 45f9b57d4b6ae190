import { useEffect } from 'react';
import { line as register } from '#domain/guide/registers/line.ts';
import { goesByLine } from '#domain/line/deeds.ts';
import { today } from '#session/clock/today.ts';
import { useLine } from '#session/line/line-context.ts';
import { useOwnPlace } from '#session/line/use-own-place.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';

/** The hands have rested so long before what has changed is sent, ms. */
const AFTER_MS = 3_000;

/** While a process that has chosen it is open, its trust sees the summary as it is now. What does not get through goes with the next. */
export function useSendSummary(): void {
  const store = useProcessStore();
  const wanted = useAnswer(register, 'toTrust') === true;
  const own = useOwnPlace();
  const line = useLine(wanted && own !== null);
  useEffect(() => {
    if (!wanted || !line || !own) return undefined;
    let sent = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async (): Promise<void> => {
      const { summaryOf } = await import('#domain/portfolio/summary.ts');
      const summary = summaryOf(store.getState().process, today());
      const said = JSON.stringify(summary);
      if (said === sent) return;
      if ((await line.sendSummary(own, summary)) === 'stored') sent = said;
      // Nobody sees it any longer, and the overview says so.
      else changeForGood(store, goesByLine('toTrust', false));
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void send().catch(() => undefined), AFTER_MS);
    };
    soon();
    const stop = store.subscribe(soon);
    window.addEventListener('online', soon);
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('online', soon);
    };
  }, [wanted, line, own, store]);
}
