import type { RoomScene } from '#domain/room/scene.ts';
import { sceneKey } from '#domain/room/scene.ts';
import { RoomTop } from './room-top.tsx';
import css from './room.module.css';
import { SceneView } from './scene-view.tsx';

/** The whole of what the room sees: how far it has come, the time, and one thing to answer. A picture of it is no landmark. */
export function RoomSheet({ scene, asPicture = false }: { scene: RoomScene; asPicture?: boolean }) {
  const view = <SceneView key={sceneKey(scene)} scene={scene} />;
  return (
    <div className={css['sheet']}>
      <RoomTop scene={scene} />
      {asPicture ? (
        <div className={css['main']}>{view}</div>
      ) : (
        <main id="main" className={css['main']}>
          {view}
        </main>
      )}
    </div>
  );
}
