import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { useJustMoved } from './use-just-moved.ts';
import type { RoomDeeds } from './use-room-keys.ts';
import css from './room.module.css';

interface RoomControlsProps {
  readonly deeds: RoomDeeds;
  /** Null where there is no line that phones could come in by. */
  readonly onPhones: (() => void) | null;
  readonly onLeave: () => void;
}

/** What the keys do, for the mouse: seen as soon as the pointer moves or a finger touches, and when the focus is here. */
export function RoomControls({ deeds, onPhones, onLeave }: RoomControlsProps) {
  const { controls } = useWords('meetingRoom');
  const { facilitator: phones } = useWords('phones');
  const moved = useJustMoved();
  return (
    <nav className={css['controls']} aria-label={controls.name} data-shown={moved || undefined}>
      <IconButton icon="arrow-left" label={controls.previous} onClick={() => deeds.move(-1)} />
      <IconButton icon="arrow-right" label={controls.next} onClick={() => deeds.move(1)} />
      {deeds.showSteps && <IconButton icon="menu" label={controls.steps} onClick={deeds.showSteps} />}
      <IconButton icon="expand" label={controls.fullScreen} onClick={deeds.toggleFullScreen} />
      <IconButton icon="moon" label={controls.black} onClick={deeds.toggleBlank} />
      {onPhones && <IconButton icon="phone" label={phones.open} onClick={onPhones} />}
      {deeds.showKeys && <IconButton icon="help" label={controls.keys} onClick={deeds.showKeys} />}
      <IconButton icon="close" label={controls.leave} onClick={onLeave} />
    </nav>
  );
}
