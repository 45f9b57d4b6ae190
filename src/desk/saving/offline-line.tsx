import { useOffline } from '#session/machine/offline-context.ts';
import { useWords } from '#session/words/use-words.ts';

/** Whether everything is here that is needed without a network; nothing where the browser keeps no program. */
export function OfflineLine() {
  const { offline } = useWords('shell').start;
  const state = useOffline();
  if (state === 'unknown') return null;
  return <p className="small quiet">{offline[state]}</p>;
}
