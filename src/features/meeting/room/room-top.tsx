import { steps, type StepId } from '#domain/guide/steps.ts';
import type { AnyStep, PhaseId } from '#domain/steps/define-step.ts';
import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { PhonesLine } from '../phones/phones-line.tsx';
import { useTurn } from '../round/use-turn.ts';
import { RoomClock } from '../time/room-clock.tsx';
import css from './room.module.css';
import { useSceneCount } from './use-scene-count.ts';

const PHASES = ['mapping', 'needs', 'plan'] as const satisfies readonly PhaseId[];

/** The top line of the room: three bars, where we are, and the time. */
export function RoomTop({ scene }: { scene: RoomScene }) {
  const shell = useWords('shell');
  const words = useWords('steps');
  const { room } = useWords('meetingRoom');
  const { turn } = useTurn();
  const counted = useSceneCount(scene);
  // While the keyboard goes round, each is at a place of their own.
  const count = turn && scene.kind === 'scoring' ? null : counted;
  const guide: readonly (AnyStep & { id: StepId })[] = steps;
  const { inGuide } = useRoom();
  // What is parked is looked at on the way: the bars stay where they were.
  const id = stepOfScene(scene.kind === 'parking' ? inGuide : scene);
  const at = guide.findIndex((step) => step.id === id);
  const step = guide[at];
  const done = (phase: PhaseId): number => {
    if (scene.kind === 'closing' || scene.kind === 'summary') return 1;
    const inPhase = guide.filter((one) => one.phase === phase);
    const reached = inPhase.filter((one) => guide.indexOf(one) <= at).length;
    return reached / inPhase.length;
  };
  return (
    <header>
      <div
        className={css['progress']}
        role="img"
        aria-label={room.progress(step ? shell.phaseNames[step.phase] : shell.phaseNames.after)}
      >
        {PHASES.map((phase) => (
          <span key={phase}>
            <span style={{ width: `${done(phase) * 100}%` }} />
          </span>
        ))}
      </div>
      <div className={css['top']}>
        <h1 className={css['where']}>
          <strong>{step && scene.kind !== 'parking' ? words[step.id].title : shell.appName}</strong>
          {count && <span>{count}</span>}
        </h1>
        <PhonesLine />
        <RoomClock />
      </div>
    </header>
  );
}
