import type { GroupScores } from '#domain/scoring/scores-of.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useShownHere } from './shown-here.ts';
import css from './scores.module.css';

interface BarProps {
  readonly scores: readonly GroupScores[];
  readonly sorted: boolean;
  readonly onSort: (sorted: boolean) => void;
}

/** Over the rows, once there are individual scores: show or hide them all, and look at the most apart first. */
export function ScoresBar({ scores, sorted, onSort }: BarProps) {
  const { step } = useWords('scoring');
  const [shown, setShown] = useShownHere();
  const count = scores.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const apart = scores.filter((one) => one.spread > 0).length;
  return (
    <div className={css['bar']}>
      <p className="small quiet" role="status">
        {step.bar(count)} {shown ? step.apartCount(apart) : step.hiddenNote}
        {sorted && ` ${step.sorted}`}
      </p>
      <div className={css['deeds']}>
        <Button
          look="secondary"
          size="small"
          icon={shown ? 'eye-off' : 'eye'}
          onClick={() => {
            setShown(!shown);
            onSort(false);
          }}
        >
          {shown ? step.hide : step.show}
        </Button>
        {shown && apart > 0 && (
          <Button look="quiet" size="small" onClick={() => onSort(!sorted)}>
            {sorted ? step.unsort : step.sort}
          </Button>
        )}
      </div>
    </div>
  );
}
