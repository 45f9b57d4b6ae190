import type { RoomScene } from '#domain/room/scene.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { byDisagreement } from '#domain/scoring/scores-of.ts';
import { useRoom } from '#session/room/use-room.ts';
import type { Scoring } from './use-scoring.ts';

export interface GoOn {
  /** To importance, else locks what has both numbers and goes to the next group. */
  readonly lockAndGoOn: () => void;
  /** What `lockAndGoOn` will do now. */
  readonly deed: 'to-importance' | 'lock' | 'go-on';
  /** Groups where the scores are apart and nothing is agreed, this one not counted. */
  readonly apart: number;
  readonly toNextApart: () => void;
}

/** The way on from the scores of a group. */
export function useGoOn(scoring: Scoring): GoOn {
  const room = useRoom();
  const { group, question, locked, placed, all } = scoring;
  const apart = byDisagreement(all).filter((one) => one.needsTalk && one.group !== group);

  function next(): void {
    const after = room.scenes.slice(room.index + 1);
    const scene = after.find((one) => one.kind === 'scoring' && one.row !== group);
    if (scene) room.go(scene);
    else room.move(1);
  }

  return {
    deed:
      question === 'involvement' ? 'to-importance' : placed && !locked && scoring.visible ? 'lock' : 'go-on',
    lockAndGoOn() {
      if (question === 'involvement') return room.go(scene(group, 'importance'));
      // Locking says that the numbers have been seen and agreed on.
      if (scoring.visible && !locked) scoring.lock(true);
      next();
    },
    apart: apart.length,
    toNextApart() {
      const [first] = apart;
      if (first)
        room.go(scene(first.group, first.involvement.distribution?.spread ? 'involvement' : 'importance'));
    },
  };
}

const scene = (row: string, question: Scoring['question']): RoomScene => ({
  kind: 'scoring',
  step: stakeholders.id,
  row,
  question,
});
