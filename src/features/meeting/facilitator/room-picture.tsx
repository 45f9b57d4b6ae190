import type { ReactNode } from 'react';
import { useRoom } from '#session/room/use-room.ts';
import { useRoomShape } from '#session/room/use-room-window.ts';
import { NoKeys } from '../keys/keys-provider.tsx';
import { RoomSheet } from '../room/room-sheet.tsx';
import { SHEET_WIDTH } from '../room/use-room-scale.ts';
import css from './room-picture.module.css';

/** The width of the picture, px, and how much taller than wide the room's screen is until it says otherwise. */
const WIDTH = 312;
const USUAL_SHAPE = 9 / 16;

/** The wall in small, live: the same views on the same answers. It takes no focus, no presses and no keys. */
export function RoomPicture({ children }: { children: ReactNode }) {
  const scene = useRoom().inRoom;
  const shape = useRoomShape() ?? USUAL_SHAPE;
  const scale = WIDTH / SHEET_WIDTH;
  return (
    <div className={css['frame']} style={{ width: WIDTH, height: WIDTH * shape }} aria-hidden>
      <div
        className={css['sheet']}
        style={{ width: SHEET_WIDTH, height: SHEET_WIDTH * shape, transform: `scale(${scale})` }}
        inert
      >
        <NoKeys>
          <RoomSheet scene={scene} asPicture>
            {children}
          </RoomSheet>
        </NoKeys>
      </div>
    </div>
  );
}
