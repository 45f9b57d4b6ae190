import { stepOfScene, type RoomScene } from '#domain/room/scene.ts';
import { KeyList } from './key-list.tsx';
import { StepPicker } from './step-picker.tsx';
import type { RoomDialogsHandle } from './use-room-dialogs.ts';

interface RoomDialogsProps {
  readonly dialogs: RoomDialogsHandle;
  readonly scene: RoomScene;
  readonly onPick: (step: string) => void;
}

/** The list of keys and the list of steps: the same in both windows of a meeting. */
export function RoomDialogs({ dialogs, scene, onPick }: RoomDialogsProps) {
  const { open, close, letters, setLetters } = dialogs;
  return (
    <>
      <KeyList open={open === 'keys'} onClose={close} letters={letters} onLetters={setLetters} />
      <StepPicker
        open={open === 'steps'}
        current={stepOfScene(scene)}
        onClose={close}
        onPick={(step) => {
          close();
          onPick(step);
        }}
      />
    </>
  );
}
