import { steps } from '#domain/guide/steps.ts';
import { ideaTargets } from '#domain/meeting/ideas.ts';
import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './ideas.module.css';
import { ThinkTimer } from './think-timer.tsx';

/** Under the facilitator's picture of the room: begin gathering ideas for the step, and steer the rounds. */
export function GatherControls({ scene }: { scene: RoomScene }) {
  const { ideas: words } = useWords('meeting');
  const room = useRoom();
  const step = stepOfScene(scene);
  const definition = steps.find(({ id }) => id === step);
  if (step === null || definition?.phase !== 'needs' || ideaTargets(definition).length === 0) return null;
  if (scene.kind !== 'ideas')
    return (
      <div>
        <Button look="quiet" size="small" icon="idea" onClick={() => room.go({ kind: 'ideas', step })}>
          {words.gather}
        </Button>
      </div>
    );
  return (
    <div className={css['beside']}>
      <ThinkTimer step={step} />
      <Button look="secondary" size="small" icon="arrow-left" onClick={() => room.toStep(step)}>
        {words.backToStep}
      </Button>
    </div>
  );
}
