import { useWords } from '#session/words/use-words.ts';
import { SceneHead } from '../scene/scene-head.tsx';
import css from './turn.module.css';
import { useRound } from './use-round.ts';
import type { Turn } from '#domain/scoring/turn.ts';

/** While the keyboard goes round: whose turn it is and how far, and never what anybody is asked or chooses. */
export function TurnOnWall({ turn }: { turn: Turn }) {
  const { turn: words } = useWords('scoring');
  const round = useRound(turn);
  return (
    <div className={css['turn']}>
      <div className={css['middle']}>
        <SceneHead
          key={round.person}
          text={words.who(round.person)}
          lead={
            round.asked
              ? words.progress(turn.at + 1, round.questions)
              : words.howMuch(round.questions, round.minutes)
          }
          help={words.how}
        />
      </div>
    </div>
  );
}
