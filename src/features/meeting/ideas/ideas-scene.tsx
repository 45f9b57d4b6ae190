import type { RoomScene } from '#domain/room/scene.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useWords } from '#session/words/use-words.ts';
import { Paged } from '../scene/paged.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import { IdeasBoard } from './ideas-board.tsx';
import css from './ideas.module.css';
import { ThinkTimer } from './think-timer.tsx';

/** Gathering ideas for a step: time to think, many lines, then themes, then their places. */
export function IdeasScene({ scene: { step } }: { scene: Extract<RoomScene, { kind: 'ideas' }> }) {
  const steps = useWords('steps');
  const { ideas: words } = useWords('meeting');
  const stepWords = stepWordsOf(steps, step);
  return (
    <div className={css['scene']}>
      <SceneHead text={stepWords?.openers[0] ?? words.title(stepWords?.title ?? '')} />
      <IdeasBoard step={step} frame={(list) => <Paged className={css['list']}>{list}</Paged>}>
        <ThinkTimer step={step} />
      </IdeasBoard>
    </div>
  );
}
