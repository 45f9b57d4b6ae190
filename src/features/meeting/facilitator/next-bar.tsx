import type { RoomScene } from '#domain/room/scene.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { bottomBarHeight } from '#ui/bar-height.ts';
import { Button } from '#ui/button.tsx';
import { LockAndGoOn } from '../scoring/lock-and-go-on.tsx';
import { useSceneName } from '../scene/use-scene-name.ts';
import css from './facilitator.module.css';

/** One stands on the page; by it the button says where it leads. */
const NEXT_NAME = 'next-screen';

/** What comes next in the room, and the button that takes the room there. */
export function NextBar() {
  const room = useRoom();
  const next = room.scenes[room.index + 1];
  return (
    <footer className={css['next']} ref={bottomBarHeight}>
      {next ? <NextName scene={next} /> : <span />}
      {room.scene.kind === 'scoring' ? (
        <LockAndGoOn scene={room.scene} />
      ) : (
        next && <Onward onGo={() => room.move(1)} />
      )}
    </footer>
  );
}

function NextName({ scene }: { scene: RoomScene }) {
  const { facilitator } = useWords('meetingRoom');
  const name = useSceneName(scene);
  return (
    <p>
      <span className="small quiet">{facilitator.nextScreen}</span>
      <span id={NEXT_NAME} className={css['nextName']}>
        {name}
      </span>
    </p>
  );
}

function Onward({ onGo }: { onGo: () => void }) {
  const { facilitator } = useWords('meetingRoom');
  return (
    <Button iconAfter="arrow-right" aria-describedby={NEXT_NAME} onClick={onGo}>
      {facilitator.onward}
    </Button>
  );
}
