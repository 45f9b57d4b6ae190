import { useEffect, useRef, useState } from 'react';
import { sceneKey, type RoomScene } from '#domain/room/scene.ts';

/** A person who has struck a key within this time is in the middle of a word, ms. */
const WRITING_MS = 700;
/**
 * For so long after the last key nobody else moves the room, ms: who writes slowly, or on a machine that is busy with the room,
 * strikes the next key a second later.
 */
const HELD_MS = 1_500;
/** Nobody keeps the room from moving for longer than this, ms: a long sentence without a pause. */
const LONGEST_MS = 15_000;

const TEXT = 'textarea, input[type="text"]';

interface HeldScene {
  readonly shown: RoomScene;
  /** The room stays for the sake of a person who writes. */
  readonly waiting: boolean;
  /** Called by this window's own moves, which never wait. */
  readonly moved: () => void;
  /** Did somebody strike a key in an answer a moment ago? Then the next key was meant for it too. */
  readonly justWrote: () => boolean;
  /** Called when somebody leaves an answer by hand: the room may move at once. */
  readonly doneWriting: () => void;
}

/**
 * The scene to show while another window moves the room: when somebody here is in the middle of a word, the room
 * waits until the word is written, so that its last letters land in the answer and not nowhere.
 */
export function useHeldScene(scene: RoomScene): HeldScene {
  const [shown, setShown] = useState(scene);
  const struck = useRef(-HELD_MS);
  const moved = useRef(false);
  const waiting = sceneKey(shown) !== sceneKey(scene);

  useEffect(() => {
    function onInput({ target }: Event): void {
      if (target instanceof Element && target.matches(TEXT)) struck.current = performance.now();
    }
    window.addEventListener('input', onInput, true);
    return () => window.removeEventListener('input', onInput, true);
  }, []);

  useEffect(() => {
    if (sceneKey(shown) === sceneKey(scene)) return undefined;
    const since = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function follow(): void {
      const quiet = performance.now() - struck.current;
      const writing = document.activeElement?.matches(TEXT) && quiet < HELD_MS;
      if (writing && !moved.current && performance.now() - since < LONGEST_MS)
        timer = setTimeout(follow, HELD_MS - quiet);
      else {
        moved.current = false;
        setShown(scene);
      }
    }
    follow();
    return () => clearTimeout(timer);
  }, [scene, shown]);

  return {
    shown,
    waiting,
    moved: () => {
      moved.current = true;
    },
    justWrote: () => performance.now() - struck.current < WRITING_MS,
    doneWriting: () => {
      struck.current = -HELD_MS;
    },
  };
}
