import { useMemo } from 'react';
import { useArrivedPage } from '#desk/arrival/use-arrived-page.ts';
import { titleOf } from '#domain/guide/title.ts';
import { sceneKey, stepOfScene } from '#domain/room/scene.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { RoomProvider } from '#session/room/room-context.tsx';
import { useBlack } from '#session/room/use-black.ts';
import { useBeingFacilitatorWindow } from '#session/room/use-facilitator-window.ts';
import { useRoomWindowOpen } from '#session/room/use-room-window.ts';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './facilitator/facilitator.module.css';
import { FacilitatorTop } from './facilitator/facilitator-top.tsx';
import { NextBar } from './facilitator/next-bar.tsx';
import { Notes } from './facilitator/notes.tsx';
import { Parking } from './facilitator/parking.tsx';
import { RoomPanel } from './facilitator/room-panel.tsx';
import { RoomPicture } from './facilitator/room-picture.tsx';
import { ScriptColumn } from './facilitator/script-column.tsx';
import { SpeakingOrder } from './facilitator/speaking-order.tsx';
import { KeysProvider } from './keys/keys-provider.tsx';
import { MeetingNotices } from './meeting-notices.tsx';
import { PhonesInMeeting } from './phones/phones-in-meeting.tsx';
import { PhonesPanel } from './phones/phones-panel.tsx';
import { moveStep } from './room/move-step.ts';
import { toggleFullScreen } from './room/full-screen.ts';
import { RoomDialogs } from './room/room-dialogs.tsx';
import { useRoomDialogs } from './room/use-room-dialogs.ts';
import { useHeldScene } from './room/use-held-scene.ts';
import { useRoomKeys, type RoomDeeds } from './room/use-room-keys.ts';
import { WallView } from './room/wall-view.tsx';
import { writeInAnswer } from './room/write-in-answer.ts';
import { TurnView } from './round/turn-view.tsx';
import { useTurn } from './round/use-turn.ts';
import { WriteHere } from './facilitator/write-here.tsx';
import { TimeColumn } from './time/time-column.tsx';

/** The facilitator's own window: the time, what to say now, and what the room sees. */
export function FacilitatorPage() {
  return (
    <RoomProvider>
      <KeysProvider>
        <Columns />
      </KeysProvider>
    </RoomProvider>
  );
}

function Columns() {
  const shell = useWords('shell');
  const { facilitator } = useWords('meetingRoom');
  const room = useRoom();
  const title = useProcess(({ process }) => titleOf(process)) || shell.unnamed;
  const [black, setBlack] = useBlack();
  const dialogs = useRoomDialogs();
  const isRoomOpen = useRoomWindowOpen();
  // A presenter's remote may move the room while somebody writes here.
  const { shown, moved, justWrote, doneWriting } = useHeldScene(room.scene);
  const { turn, setTurn } = useTurn();
  useBeingFacilitatorWindow();
  useArrivedPage(facilitator.title(title));
  const deeds = useMemo<RoomDeeds>(
    () => ({
      move: (by) => {
        moved();
        room.move(by);
      },
      moveStep: (by) => {
        moved();
        moveStep(room, by);
      },
      write: () => writeInAnswer('#write-here'),
      toggleBlank: () => setBlack(!black),
      toggleFullScreen,
      present: null,
      showSteps: dialogs.showSteps,
      showKeys: dialogs.showKeys,
    }),
    [room, black, setBlack, dialogs, moved],
  );
  useRoomKeys(deeds, { justWrote, doneWriting });
  return (
    <div className={css['page']}>
      <FacilitatorTop onKeys={dialogs.showKeys} />
      <div>
        <MeetingNotices />
        <PhonesInMeeting />
      </div>
      {/* What to say comes first where they stand one under another, and to who hears the page. */}
      <div className={css['columns']}>
        <main id="main" className={css['main']} aria-label={facilitator.script}>
          {turn ? (
            <div className={css['turn']}>
              <TurnView turn={turn} onTurn={setTurn} />
            </div>
          ) : (
            <>
              <div className={css['scroll']} data-scrolls>
                <ScriptColumn scene={shown}>
                  <WriteHere key={sceneKey(shown)} scene={shown} />
                </ScriptColumn>
              </div>
              <NextBar />
            </>
          )}
        </main>
        <aside className={css['time']} data-scrolls aria-label={facilitator.time}>
          <TimeColumn />
        </aside>
        <aside className={css['side']} data-scrolls aria-label={facilitator.side}>
          <RoomPanel
            picture={
              <RoomPicture>
                <WallView scene={room.inRoom} counts={isRoomOpen === false} />
              </RoomPicture>
            }
          />
          <SpeakingOrder />
          <PhonesPanel />
          <Parking scene={room.scene} onShow={() => room.go({ kind: 'parking' })} />
          <Notes key={stepOfScene(room.scene)} scene={room.scene} />
        </aside>
      </div>
      <RoomDialogs dialogs={dialogs} scene={room.scene} onPick={(step) => room.toStep(step)} />
    </div>
  );
}
