import type { ReactNode } from 'react';
import { windowsStandApart } from '#session/machine/opened-from-file.ts';
import { useBlack } from '#session/room/use-black.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useRoomWindowOpen } from '#session/room/use-room-window.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { GatherControls } from '../ideas/gather-controls.tsx';
import css from './facilitator.module.css';
import { OpenRoom } from './open-room.tsx';

/** A small live picture of the wall, and the ways to steer it: dark or light, on and back, scores, ideas, looking around alone. */
export function RoomPanel({ picture }: { picture: ReactNode }) {
  const { facilitator, controls } = useWords('meetingRoom');
  const room = useRoom();
  const [black, setBlack] = useBlack();
  const open = useRoomWindowOpen();
  return (
    <section aria-labelledby="room-sees" className={css['panel']}>
      <div className={css['sideHead']}>
        <h2 id="room-sees" className="h-s">
          {facilitator.roomSees}
        </h2>
        {open !== null && (
          <span className="small quiet" role="status">
            {open ? facilitator.roomOpen : facilitator.roomClosed}
          </span>
        )}
      </div>
      {windowsStandApart() && <Notice tone="advice">{facilitator.apart}</Notice>}
      <div data-dark={black || undefined} className={css['picture']}>
        {picture}
      </div>
      <div className={css['steer']}>
        <IconButton
          look="secondary"
          icon="arrow-left"
          label={controls.previous}
          onClick={() => room.move(-1)}
        />
        <Button look="secondary" size="small" icon="moon" onClick={() => setBlack(!black)}>
          {black ? facilitator.lighten : facilitator.darken}
        </Button>
        <IconButton look="secondary" icon="arrow-right" label={controls.next} onClick={() => room.move(1)} />
      </div>
      <GatherControls scene={room.inRoom} />
      {room.alone ? (
        <Notice tone="advice" live="status">
          {facilitator.alone}
          <span className={css['deeds']}>
            <Button size="small" onClick={room.bringRoomHere}>
              {facilitator.bringRoom}
            </Button>
            <Button look="secondary" size="small" onClick={room.goToRoom}>
              {facilitator.goToRoom}
            </Button>
          </span>
        </Notice>
      ) : (
        <div className={css['deeds']}>
          {open === false && <OpenRoom />}
          <Button look="quiet" size="small" icon="eye" onClick={room.lookAround}>
            {facilitator.lookAround}
          </Button>
        </div>
      )}
    </section>
  );
}
