import { useEffect } from 'react';
import { titleOf } from '#domain/process/process.ts';
import { useProcess } from '#session/process-context.tsx';
import { RoomProvider } from '#session/room-context.tsx';
import { useRoom } from '#session/use-room.ts';
import { useWords } from '#session/use-words.ts';
import css from './room/room.module.css';
import { RoomSheet } from './room/room-sheet.tsx';
import { useRoomScale } from './room/use-room-scale.ts';
import { useMeetingRoomWords } from './use-meeting-room-words.ts';

/** What the whole room sees on the wall: one question at a time, and nothing else. */
export function RoomPage() {
  return (
    <RoomProvider>
      <Screen />
    </RoomProvider>
  );
}

function Screen() {
  const { shell } = useWords();
  const { room: words } = useMeetingRoomWords();
  const title = useProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const room = useRoom();
  const scale = useRoomScale();
  useEffect(() => {
    document.title = words.title(title);
  }, [words, title]);
  return (
    <div className={css['screen']}>
      <div className={css['zoomed']} style={{ zoom: scale }}>
        <RoomSheet scene={room.scene} />
      </div>
    </div>
  );
}
