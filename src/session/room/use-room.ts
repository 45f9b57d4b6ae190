import { useCallback } from 'react';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import { readScene, sceneKey, type RoomScene } from '#domain/room/scene.ts';
import { allScenes, isRowGone, indexOfScene } from '#domain/room/scenes.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import type { ProcessStore } from '#session/process/process-store.ts';
import { useOwnPlace, useRoomPart } from './room-context.tsx';
import { usePagesOf } from './use-page-of-scene.ts';

export interface Room {
  /** What this window looks at. */
  readonly scene: RoomScene;
  /** What the room looks at; another one only while this window is `alone`. */
  readonly inRoom: RoomScene;
  /** The screen of the guide that `scene` is about: itself, or where the room goes on after what is parked. */
  readonly inGuide: RoomScene;
  /** Every screen of the guide, in order. */
  readonly scenes: readonly RoomScene[];
  /** Where `scene` stands in `scenes`; just before where to go on, while it stands outside them. */
  readonly index: number;
  /** This window looks around by itself, and the room stays where it is. */
  readonly alone: boolean;
  /** Moves this window, and the room with it unless it is alone. What is written goes to the disk at once. */
  readonly go: (scene: RoomScene) => void;
  /** One screen on, or back, or one page of a screen that has several; stays at the ends. */
  readonly move: (by: -1 | 1) => void;
  readonly toStep: (step: string) => void;
  readonly lookAround: () => void;
  /** Ends looking around, here: the room comes to this window. */
  readonly bringRoomHere: () => void;
  /** Ends looking around, there: this window goes to the room. */
  readonly goToRoom: () => void;
}

/** Where the meeting is, in this window and in the room, and how to move. */
export function useRoom(): Room {
  const store = useProcessStore();
  const scenes = useProcess(({ process }) => scenesNow(store, process.answers));
  const lastStep = useProcess(({ process }) => process.lastStep);
  const [kept, setPlace] = useRoomPart('place', readScene);
  const [own, setOwn] = useOwnPlace();
  const inRoom = useStanding(scenes, kept && isOfGuide(kept) ? kept : startOf(scenes, lastStep));
  const scene = useStanding(scenes, own ?? inRoom);
  const [back, setBack] = useRoomPart('back', readScene);
  // What is parked stands outside the guide: from there the room goes on where it came from.
  const index =
    scene.kind === 'parking' && back ? indexOfScene(scenes, back) - 1 : indexOfScene(scenes, scene);

  const pages = usePagesOf(sceneKey(inRoom));
  const go = useCallback(
    (target: RoomScene) => {
      // Who comes back to a screen of several pages begins at its first.
      if (!own && pages.at > 0) pages.turnTo(0);
      // The other window hears of it first; what was typed is queued already, and stored before anything else.
      if (target.kind === 'parking' && scene.kind !== 'parking') setBack(scene);
      if (own) setOwn(target);
      else setPlace(target);
      void store.flush();
      if ('step' in target) store.visit(target.step);
    },
    [store, scene, own, pages, setOwn, setPlace, setBack],
  );
  const move = useCallback(
    (by: -1 | 1) => {
      const page = pages.at + by;
      if (!own && page >= 0 && page < pages.of) return pages.turnTo(page);
      const next = scenes[index + by];
      if (next) go(next);
    },
    [scenes, index, own, pages, go],
  );
  return {
    scene,
    inGuide: (scene.kind === 'parking' ? scenes[index + 1] : undefined) ?? scene,
    inRoom,
    scenes,
    index,
    alone: own !== null,
    go,
    move,
    toStep: useCallback((step: string) => go({ kind: 'step', step }), [go]),
    lookAround: useCallback(() => setOwn(scene), [setOwn, scene]),
    bringRoomHere: useCallback(() => {
      void store.flush();
      setPlace(scene);
      setOwn(null);
    }, [store, setPlace, setOwn, scene]),
    goToRoom: useCallback(() => setOwn(null), [setOwn]),
  };
}

const latest = new WeakMap<ProcessStore, { readonly keys: string; readonly scenes: readonly RoomScene[] }>();

/** The list of screens, the very same one until a row comes, goes or gets its first word. */
function scenesNow(store: ProcessStore, answers: Answers): readonly RoomScene[] {
  const scenes = allScenes(steps, answers);
  const keys = scenes.map(sceneKey).join('\n');
  const before = latest.get(store);
  if (before?.keys === keys) return before.scenes;
  latest.set(store, { keys, scenes });
  return scenes;
}

/** The screen itself, or the list its row stood in, when somebody took the row away. */
function useStanding(scenes: readonly RoomScene[], scene: RoomScene): RoomScene {
  const gone = useProcess(({ process }) => isRowGone(process.answers, scene));
  return (gone ? scenes[indexOfScene(scenes, scene)] : undefined) ?? scene;
}

/** A place that was kept by another version of the program can be of a step that is no more. */
const isOfGuide = (scene: RoomScene): boolean =>
  !('step' in scene) || steps.some(({ id }) => id === scene.step);

function startOf(scenes: readonly RoomScene[], lastStep: string | undefined): RoomScene {
  const start = (step: string | undefined): RoomScene | undefined =>
    scenes.find((scene) => scene.kind === 'step' && scene.step === step);
  const first = steps.find((step) => (step.filledBy as readonly string[]).includes('meeting'));
  return start(lastStep) ?? start(first?.id) ?? { kind: 'closing' };
}
