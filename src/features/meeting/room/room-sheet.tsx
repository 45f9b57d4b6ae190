import type { RoomScene } from '#domain/room/scene.ts';
import { sceneKey } from '#domain/room/scene.ts';
import { RoomTop } from './room-top.tsx';
import css from './room.module.css';
import { SceneView } from './scene-view.tsx';

/** The whole of what the room sees: how far it has come, the time, and one thing to answer. */
export function RoomSheet({ scene }: { scene: RoomScene }) {
  return (
    <div className={css['sheet']}>
      <RoomTop scene={scene} />
      <main id="main" className={css['main']}>
        <SceneView key={sceneKey(scene)} scene={scene} />
      </main>
    </div>
  );
}
