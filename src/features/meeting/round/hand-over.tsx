import type { Turn } from '#domain/scoring/turn.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import css from './turn.module.css';

interface HandOverProps {
  readonly turn: Turn;
  readonly empty: boolean;
  readonly onBegin: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onDone: () => void;
}

/** What stands while the keyboard goes from one person to the next: whose turn it is, and no answers. */
export function HandOver({ turn, empty, onBegin, onBack, onNext, onDone }: HandOverProps) {
  const { turn: words } = useWords('scoring');
  if (empty)
    return (
      <>
        <SceneHead key="empty" text={words.none} />
        <div className={css['begin']}>
          <Button onClick={onDone}>{words.quit}</Button>
        </div>
      </>
    );
  if (turn.at < 0)
    return (
      <div className={css['middle']}>
        <SceneHead
          key="before"
          text={turn.person === 1 ? words.first : words.handOver}
          lead={words.who(turn.person)}
          help={words.how}
        />
        <div className={css['begin']}>
          <Button onClick={onBegin}>{words.begin}</Button>
          <Button look="quiet" onClick={onDone}>
            {turn.person === 1 ? words.quit : words.done}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={css['middle']}>
      <SceneHead key="after" text={words.thanks} lead={words.handOver} />
      <div className={css['begin']}>
        <Button onClick={onNext}>{words.who(turn.person + 1)}</Button>
        <Button look="secondary" onClick={onDone}>
          {words.done}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
