import type { RoomScene } from '#domain/room/scene.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useWords } from '#session/words/use-words.ts';
import { SceneHead } from '../scene/scene-head.tsx';
import { IdeasBoard } from './ideas-board.tsx';
import css from './ideas.module.css';
import { ThinkTimer } from './think-timer.tsx';

/** Gathering ideas for a step: time to think, many lines, then themes, then their places. */
export function IdeasScene({ scene: { step } }: { scene: Extract<RoomScene, { kind: 'ideas' }> }) {
  const steps = useWords('steps');
  const { ideas: words } = useWords('meeting');
  return (
    <div className={css['scene']}>
      <SceneHead text={words.title(stepWordsOf(steps, step)?.title ?? '')} />
      <IdeasBoard step={step}>
        <ThinkTimer step={step} />
      </IdeasBoard>
    </div>
  );
}
