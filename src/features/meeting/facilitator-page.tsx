import { RoomProvider } from '#session/room-context.tsx';
import { useRoom } from '#session/use-room.ts';
import css from './facilitator/facilitator.module.css';
import { RoomPicture } from './facilitator/room-picture.tsx';
import { slots } from './slots.ts';

/** The facilitator's own window: the time, what to say now, and what the room sees. */
export function FacilitatorPage() {
  return (
    <RoomProvider>
      <Columns />
    </RoomProvider>
  );
}

function Columns() {
  const room = useRoom();
  return (
    <div className={css['page']}>
      <header />
      <div className={css['columns']}>
        <div className={css['time']}>{slots.timeColumn && <slots.timeColumn />}</div>
        <main id="main" />
        <aside className={css['side']}>
          <RoomPicture scene={room.inRoom} />
          {slots.sceneControls?.map((Controls, index) => (
            <Controls key={index} scene={room.inRoom} />
          ))}
        </aside>
      </div>
    </div>
  );
}
