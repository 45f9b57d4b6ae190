import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './rows.module.css';
import type { RowsInPart } from './use-rows-in-part.ts';

/** Which rows of a very long list are drawn, and the way to the others; nothing where all of them are. */
export function RowsPart({ shown, before, count, go }: RowsInPart) {
  const { fill } = useWords('inProcess');
  if (shown.length === count) return null;
  return (
    <div className={css['part']}>
      <span className="small quiet" role="status">
        {fill.rowsShown(before + 1, before + shown.length, count)}
      </span>
      {before > 0 && (
        <Button look="quiet" size="small" icon="arrow-left" onClick={() => go(-1)}>
          {fill.rowsBefore}
        </Button>
      )}
      {before + shown.length < count && (
        <Button look="quiet" size="small" iconAfter="arrow-right" onClick={() => go(1)}>
          {fill.rowsAfter}
        </Button>
      )}
    </div>
  );
}
