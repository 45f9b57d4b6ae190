/** Words that are begun, as they lie on the disk. */
export interface BegunText {
  readonly id: string;
  /** The window they are written in. */
  readonly window: string;
  readonly process: string;
  readonly at: string;
  readonly text: string;
  /** When they were last written on, ms. */
  readonly time: number;
}

/** Where begun texts are stored. Every method rejects when the database cannot be used. */
export interface BegunTable {
  /** All of it or nothing. */
  save(texts: readonly BegunText[], gone: readonly string[]): Promise<void>;
  /** Gives the newest one that fits to this window, so that no other takes it too; undefined where none fits. */
  claim(fits: (text: BegunText) => boolean, window: string): Promise<BegunText | undefined>;
  forget(process: string): Promise<void>;
}

/** So many begun texts are kept; the oldest are forgotten first. Nobody has more than a few. */
export const MOST_TEXTS = 200;

/** The newest of those that fit. */
export const newestOf = (
  texts: readonly BegunText[],
  fits: (text: BegunText) => boolean,
): BegunText | undefined => texts.filter(fits).toSorted((one, other) => other.time - one.time)[0];

/** Ids of what is too old to be kept beside the rest. */
export const tooMany = (texts: readonly BegunText[]): readonly string[] =>
  texts
    .toSorted((one, other) => other.time - one.time)
    .slice(MOST_TEXTS)
    .map(({ id }) => id);
