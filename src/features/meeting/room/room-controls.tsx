import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import type { RoomKeys } from './use-room-keys.ts';
import css from './room.module.css';

/** What the keys do, for the mouse: it shows itself when the pointer or the focus comes near the corner. */
export function RoomControls({ keys, onLeave }: { keys: RoomKeys; onLeave: () => void }) {
  const { controls } = useWords('meetingRoom');
  return (
    <nav className={css['controls']} aria-label={controls.name}>
      <IconButton icon="arrow-left" label={controls.previous} onClick={() => keys.move(-1)} />
      <IconButton icon="arrow-right" label={controls.next} onClick={() => keys.move(1)} />
      <IconButton icon="menu" label={controls.steps} onClick={keys.showSteps} />
      <IconButton icon="expand" label={controls.fullScreen} onClick={keys.toggleFullScreen} />
      <IconButton icon="moon" label={controls.black} onClick={keys.toggleBlack} />
      <IconButton icon="help" label={controls.keys} onClick={keys.showKeys} />
      <IconButton icon="close" label={controls.leave} onClick={onLeave} />
    </nav>
  );
}
