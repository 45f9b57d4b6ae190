/**
 * Every key of the windows of a meeting. Who has a key that several know: whoever stands first here, if it does something
 * just then; else the next is asked, and a key that nobody takes is the browser's.
 *
 * Before all of them come the control that has the focus (a text keeps its letters and arrows, a menu and a dialog keep
 * everything) and keys with Ctrl, Alt or Cmd, which are undo and redo (`use-undo.ts`) or the browser's own.
 */
export const KEYS = {
  /** The keyboard goes round: the person who has it moves within the own turn, and never the room. */
  round: {
    begin: { keys: ['Enter'] },
    choose: { keys: ['1', '2', '3'] },
    on: { keys: ['ArrowRight', 'PageDown'] },
    back: { keys: ['ArrowLeft', 'PageUp'] },
  },
  /** Hidden answers: one hand more, with Shift one less. Shown: what the group agrees on. */
  scoring: { value: { keys: ['1', '2', '3'] }, show: { keys: ['s'] }, lock: { keys: ['l'] } },
  /** The criterion with that number: one dot more, with Shift one less. */
  dots: { dot: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] }, show: { keys: ['s'] } },
  clock: { pause: { keys: ['p'] }, twoMore: { keys: ['+'], repeats: true } },
  room: {
    // A presenter's remote must always work, and what is written is kept already.
    pageOn: { keys: ['PageDown'], whileWriting: true, repeats: true },
    pageBack: { keys: ['PageUp'], whileWriting: true, repeats: true },
    // «Begin the show» of a presenter's remote, which to a browser is «load the page anew».
    present: { keys: ['F5'], whileWriting: true },
    leave: { keys: ['Escape'], whileWriting: true },
    /** A screen, with Shift a step. */
    on: { keys: ['ArrowRight'], repeats: true },
    back: { keys: ['ArrowLeft'], repeats: true },
    write: { keys: ['Enter'] },
    blank: { keys: ['b', '.'] },
    fullScreen: { keys: ['f'] },
    steps: { keys: ['g'] },
    keys: { keys: ['?'] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Declared>>>>;

interface Declared {
  /** Digits are those of either part of the keyboard, whatever Shift makes of them; letters are small. */
  readonly keys: readonly string[];
  /** Counts in a text too. */
  readonly whileWriting?: boolean;
  /** Held down it is done again and again; else once. */
  readonly repeats?: boolean;
}

export type KeyUser = keyof typeof KEYS;
export type CommandOf<U extends KeyUser> = keyof (typeof KEYS)[U] & string;

/** In the order they are asked. */
export const KEY_USERS = Object.keys(KEYS) as readonly KeyUser[];

/** A key as it was struck. */
export interface Struck {
  /** As the keyboard says it, letters small; empty where only the digit counts. */
  readonly key: string;
  /** 1–9; null for any other key. */
  readonly digit: number | null;
  readonly shift: boolean;
  /** Held down since it was struck first. */
  readonly repeat: boolean;
  /** What has the focus; null where nothing has. */
  readonly target: HTMLElement | null;
}

/** What a key means to one of its users; null where it means nothing. */
export function commandOf(user: KeyUser, { key, digit }: Pick<Struck, 'key' | 'digit'>) {
  const declared: Readonly<Record<string, Declared>> = KEYS[user];
  const found = Object.entries(declared).find(
    ([, { keys }]) => keys.includes(key) || (digit !== null && keys.includes(String(digit))),
  );
  if (!found) return null;
  const [command, { whileWriting = false, repeats = false }] = found;
  return { command, whileWriting, repeats };
}
