/** Where a person is writing something that is no answer yet. Both names are permanent: a later version reads them. */
export interface BegunPlace {
  /** Empty for words of no process. */
  readonly process: string;
  /** Which field: `parking/why`. */
  readonly at: string;
}

/**
 * The port to words that are begun and are no answer yet: a line before Enter, a name in a dialog. They are on the disk
 * within 400 ms and are found again after a reload, a crash or a dialog that was called off. They belong to this
 * browser and this window, and are in no file, version or document. Nothing here rejects.
 */
export interface BegunTexts {
  /** What this window has begun there; undefined where it has begun nothing. */
  textAt(place: BegunPlace): string | undefined;
  /** Undefined takes the words away. */
  write(place: BegunPlace, text: string | undefined): void;
  /**
   * The words have become something else, and the field is free. They stay on the disk until `stored` resolves, and are
   * offered again in a later window where it rejects.
   */
  done(place: BegunPlace, stored: Promise<unknown>): void;
  /**
   * Takes over the latest of what windows that are gone had begun there, unless this one has begun something by then.
   * The rest waits for the next time.
   */
  recover(place: BegunPlace): Promise<void>;
  /** Returns the way to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** Throws away all that was begun in a process, in every window: it is gone for good. */
  forget(processId: string): Promise<void>;
}
