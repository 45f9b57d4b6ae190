import { useKeys } from '../keys/keys-provider.tsx';

/** What a window of the meeting can do with the room, by key and by mouse. */
export interface RoomDeeds {
  /** A screen on or back. */
  readonly move: (by: -1 | 1) => void;
  readonly moveStep: (by: -1 | 1) => void;
  /** Puts the cursor in the answer; null where there is none to put it in. */
  readonly write: (() => void) | null;
  readonly toggleBlank: () => void;
  readonly toggleFullScreen: () => void;
  /** Fills the screen and stays; null where the key is the browser's own. */
  readonly present: (() => void) | null;
  /** Null on a wall that is steered from another window. */
  readonly showSteps: (() => void) | null;
  readonly showKeys: (() => void) | null;
}

interface Writing {
  /** True just after a key in an answer: if the answer is gone now, the next letter is no command either. */
  readonly justWrote: () => boolean;
  /** Somebody left the answer by hand. */
  readonly doneWriting: () => void;
}

/** The keys of the room, with which a window steers it. */
export function useRoomKeys(deeds: RoomDeeds, writing?: Writing): void {
  useKeys(
    'room',
    {
      pageOn: () => deeds.move(1),
      pageBack: () => deeds.move(-1),
      leave: ({ target }) => {
        writing?.doneWriting();
        target?.blur();
        toQuestion();
      },
      on: ({ shift }) => (shift ? deeds.moveStep(1) : deeds.move(1)),
      back: ({ shift }) => (shift ? deeds.moveStep(-1) : deeds.move(-1)),
      write: deeds.write,
      blank: deeds.toggleBlank,
      fullScreen: deeds.toggleFullScreen,
      present: deeds.present,
      steps: deeds.showSteps,
      keys: deeds.showKeys,
    },
    writing?.justWrote,
  );
}

/** To the question, where the arrows move the room again. */
const toQuestion = (): void =>
  document.querySelector<HTMLElement>('#main h2')?.focus({ preventScroll: true });
