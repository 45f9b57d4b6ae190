import { useEffect, useMemo } from 'react';
import { titleOf } from '#domain/guide/title.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useLine } from '#session/line/line-context.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { RoomProvider } from '#session/room/room-context.tsx';
import { useWakeLock } from '#session/machine/use-wake-lock.ts';
import { useBlack } from '#session/room/use-black.ts';
import { useFacilitatorWindowOpen } from '#session/room/use-facilitator-window.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useBeingRoomWindow } from '#session/room/use-room-window.ts';
import { useWords } from '#session/words/use-words.ts';
import { KeysProvider } from './keys/keys-provider.tsx';
import { MeetingNotices } from './meeting-notices.tsx';
import { JoinOnWall } from './phones/join-on-wall.tsx';
import { PhonesInMeeting } from './phones/phones-in-meeting.tsx';
import { usePhonesDeeds } from './phones/use-phones-deeds.ts';
import { useOpenPhones } from './phones/use-phones.ts';
import { BlankScreen } from './room/blank-screen.tsx';
import { fillScreen, toggleFullScreen } from './room/full-screen.ts';
import { moveStep } from './room/move-step.ts';
import { RoomControls } from './room/room-controls.tsx';
import { RoomDialogs } from './room/room-dialogs.tsx';
import { RoomSheet } from './room/room-sheet.tsx';
import { SceneView } from './room/scene-view.tsx';
import { WallView } from './room/wall-view.tsx';
import css from './room/room.module.css';
import { useHeldScene } from './room/use-held-scene.ts';
import { useRoomDialogs } from './room/use-room-dialogs.ts';
import { useRoomKeys, type RoomDeeds } from './room/use-room-keys.ts';
import { useRoomScale } from './room/use-room-scale.ts';
import { writeInAnswer } from './room/write-in-answer.ts';

/** What the whole room sees on the wall: one question at a time, and nothing else. */
export function RoomPage() {
  return (
    <RoomProvider>
      <KeysProvider>
        <Screen />
      </KeysProvider>
    </RoomProvider>
  );
}

function Screen() {
  const shell = useWords('shell');
  const { room: words } = useWords('meetingRoom');
  const processId = useProcess(({ process }) => process.id);
  const title = useProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const room = useRoom();
  const scale = useRoomScale();
  const { shown, waiting, moved, justWrote, doneWriting } = useHeldScene(room.scene);
  const [black, setBlack] = useBlack();
  const dialogs = useRoomDialogs();
  // Steered and written from the facilitator's window, the wall has nothing to press.
  const isWall = useFacilitatorWindowOpen();
  const line = useLine();
  const [phones] = useOpenPhones();
  const { open: openPhones, showCode } = usePhonesDeeds();
  const callPhones = (): void => (phones ? showCode(!phones.onWall) : openPhones());
  useBeingRoomWindow();
  useWakeLock();
  useEffect(() => {
    document.title = words.title(title);
  }, [words, title]);

  const deeds = useMemo<RoomDeeds>(() => {
    const light = (deed: () => void) => () => {
      moved();
      setBlack(false);
      deed();
    };
    return {
      move: (by) => light(() => room.move(by))(),
      moveStep: (by) => light(() => moveStep(room, by))(),
      write: isWall ? null : () => writeInAnswer('#main'),
      toggleBlank: () => setBlack(!black),
      toggleFullScreen,
      present: fillScreen,
      showSteps: isWall ? null : dialogs.showSteps,
      showKeys: isWall ? null : dialogs.showKeys,
    };
  }, [room, black, dialogs, moved, setBlack, isWall]);
  useRoomKeys(deeds, { justWrote, doneWriting });

  return (
    <div className={css['screen']}>
      {/* Nothing under the black can be reached, and pressed unseen. */}
      <div className={css['zoomed']} style={{ zoom: scale }} inert={black}>
        <RoomSheet scene={shown}>
          {isWall ? <WallView scene={shown} counts /> : <SceneView scene={shown} />}
        </RoomSheet>
        <div className={css['notices']}>
          <MeetingNotices />
          <PhonesInMeeting />
        </div>
        {waiting && (
          <p className={css['waiting']} role="status">
            {words.waiting}
          </p>
        )}
        <JoinOnWall withButton={!isWall} />
        {!isWall && (
          <RoomControls
            deeds={deeds}
            onPhones={line ? callPhones : null}
            onLeave={() => window.location.assign(linkTo(routes.process(processId)))}
          />
        )}
      </div>
      {black && <BlankScreen onLight={() => setBlack(false)} />}
      <RoomDialogs
        dialogs={dialogs}
        scene={room.scene}
        onPick={(step) => {
          moved();
          room.toStep(step);
        }}
      />
    </div>
  );
}
