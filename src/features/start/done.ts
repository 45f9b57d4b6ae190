/** What is said when something is done, with the way back where there is one. */
export interface Done {
  readonly text: string;
  readonly undo?: () => Promise<Done>;
}

/** Does something, says it, and reads the list again; says plainly when it could not be done. */
export type Act = (work: () => Promise<Done>) => void;
