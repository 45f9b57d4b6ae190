import type { ReactNode } from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { RoomTop } from './room-top.tsx';
import css from './room.module.css';

/** The whole of what the room sees: how far it has come, the time, and one thing to answer. A picture of it is no landmark. */
export function RoomSheet({
  scene,
  asPicture = false,
  children,
}: {
  scene: RoomScene;
  asPicture?: boolean;
  /** What is to be answered: the view of the scene. */
  children: ReactNode;
}) {
  return (
    <div className={css['sheet']}>
      <RoomTop scene={scene} />
      {asPicture ? (
        <div className={css['main']}>{children}</div>
      ) : (
        <main id="main" className={css['main']}>
          {children}
        </main>
      )}
    </div>
  );
}
