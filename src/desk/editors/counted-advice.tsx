import { useWords } from '#session/words/use-words.ts';
import { useSaidWhenChanged } from '#ui/announcer.tsx';
import { AdviceList } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './counted-advice.module.css';

/** Advice about a whole list: one piece says itself, more are counted in one line that opens. */
export function CountedAdvice({ advice }: { advice: readonly string[] }) {
  const inProcess = useWords('inProcess');
  // One piece is read by the place it comes to; the others lie folded away, where nothing is read.
  useSaidWhenChanged(advice.length < 2 ? '' : inProcess.fill.adviceCount(advice.length));
  if (advice.length < 2) return <AdviceList advice={advice} />;
  return (
    <details className={css['counted']}>
      <summary>
        <Icon name="idea" />
        <span>{inProcess.fill.adviceCount(advice.length)}</span>
        <span className={css['show']}>{inProcess.fill.showAdvice}</span>
      </summary>
      <AdviceList advice={advice} />
    </details>
  );
}
