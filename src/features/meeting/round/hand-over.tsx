import type { Turn } from '#domain/scoring/turn.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import css from './turn.module.css';
import type { Round } from './use-round.ts';

interface HandOverProps {
  readonly turn: Turn;
  readonly round: Round;
  readonly onBegin: () => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** What stands while the keyboard goes from one person to the next: who answers, how much it is, and no answers. */
export function HandOver({ turn, round, onBegin, onBack, onDone }: HandOverProps) {
  const { turn: words } = useWords('scoring');
  if (round.groups.length === 0)
    return (
      <>
        <SceneHead key="empty" text={words.none} />
        <div className={css['begin']}>
          <Button onClick={onDone}>{words.quit}</Button>
        </div>
      </>
    );
  const first = round.person === 1;
  return (
    <div className={css['middle']}>
      <SceneHead
        key={round.person}
        text={words.who(round.person)}
        lead={words.howMuch(round.questions, round.minutes)}
        help={`${turn.at > 0 ? `${words.thanks} ` : ''}${words.how}`}
      />
      <div className={css['begin']}>
        <Button onClick={onBegin}>{words.begin}</Button>
        <Button look="secondary" onClick={onDone}>
          {first ? words.quit : words.done}
        </Button>
        {turn.at > 0 && (
          <Button look="quiet" onClick={onBack}>
            {words.back}
          </Button>
        )}
      </div>
    </div>
  );
}
