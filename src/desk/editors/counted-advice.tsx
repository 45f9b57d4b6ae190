import { useWords } from '#session/words/use-words.ts';
import { AdviceList } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './counted-advice.module.css';

/** Advice about a whole list: one piece says itself, more are counted in one line that opens. */
export function CountedAdvice({ advice }: { advice: readonly string[] }) {
  const shell = useWords('shell');
  if (advice.length < 2) return <AdviceList advice={advice} />;
  return (
    <details className={css['counted']}>
      <summary>
        <Icon name="idea" />
        <span>{shell.fill.adviceCount(advice.length)}</span>
        <span className={css['show']}>{shell.fill.showAdvice}</span>
      </summary>
      <AdviceList advice={advice} />
    </details>
  );
}
