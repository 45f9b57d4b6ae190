/** One raise of the saved shape. Kept for ever: every version ever released opens. */
export interface Migration {
  /** The version this brings a record to, from the one before. */
  readonly to: number;
  /** What changed in the shape, and why, for the person reading this in five years. */
  readonly why: string;
  /**
   * Ids that went out of use with this version, as they stand under `process.answers`: `about.bodyName`,
   * `plan.measures.area=research`. What lies under one goes with it. They are never used again.
   */
  readonly retired?: readonly string[];
  /** Takes a whole saved process; must not touch its argument. `schemaVersion` is set by the runner. */
  readonly up: (saved: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}
