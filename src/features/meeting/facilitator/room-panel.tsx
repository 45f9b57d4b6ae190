import { useState } from 'react';
import { linkTo, routes } from '#desk/routes.ts';
import { ownAddress } from '#session/machine/own-address.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useBlack } from '#session/room/use-black.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useRoomShape, useRoomWindowOpen } from '#session/room/use-room-window.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { GatherControls } from '../ideas/gather-controls.tsx';
import { ScoringControls } from '../scoring/scoring-controls.tsx';
import css from './facilitator.module.css';
import { RoomPicture } from './room-picture.tsx';

/** What the room sees now, and the hand on it. */
export function RoomPanel() {
  const { facilitator, controls } = useWords('meetingRoom');
  const room = useRoom();
  const [black, setBlack] = useBlack();
  const shape = useRoomShape();
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
      <div data-dark={black || undefined} className={css['picture']}>
        <RoomPicture scene={room.inRoom} {...(shape === null ? {} : { shape })} />
      </div>
      <div className={css['steer']}>
        <IconButton
          look="secondary"
          icon="arrow-left"
          label={controls.previous}
          onClick={() => room.move(-1)}
        />
        <Button
          look="secondary"
          size="small"
          icon="moon"
          aria-pressed={black}
          onClick={() => setBlack(!black)}
        >
          {black ? facilitator.lighten : facilitator.darken}
        </Button>
        <IconButton look="secondary" icon="arrow-right" label={controls.next} onClick={() => room.move(1)} />
      </div>
      <ScoringControls scene={room.inRoom} />
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

/** Opens the window for the wall; where the browser will not, says which address to open by hand. */
function OpenRoom() {
  const { facilitator } = useWords('meetingRoom');
  const processId = useProcess(({ process }) => process.id);
  const [tried, setTried] = useState<'opened' | 'blocked' | null>(null);
  const [copied, setCopied] = useState(false);
  const address = `${ownAddress(window.location).base}${linkTo(routes.room(processId))}`;
  return (
    <>
      <Button
        size="small"
        icon="monitor"
        onClick={() => {
          const opened = window.open(
            address,
            `brukerpanelveilederen-room-${processId}`,
            'popup,width=1280,height=720',
          );
          setTried(opened ? 'opened' : 'blocked');
        }}
      >
        {facilitator.openRoom}
      </Button>
      {tried === 'opened' && (
        <p className="small quiet" role="status">
          {facilitator.howToShow}
        </p>
      )}
      {tried === 'blocked' && (
        <Notice tone="advice" live="alert">
          {facilitator.blocked}{' '}
          <a href={address} target="_blank" rel="noreferrer" className={css['address']}>
            {address}
          </a>
          <Button
            look="secondary"
            size="xsmall"
            icon="copy"
            onClick={() => {
              navigator.clipboard.writeText(address).then(
                () => setCopied(true),
                // The address stands there to be marked by hand.
                () => setCopied(false),
              );
            }}
          >
            {copied ? facilitator.copied : facilitator.copy}
          </Button>
        </Notice>
      )}
    </>
  );
}
