import type { Fields } from './define-step.ts';

/**
 * Something that is kept with a process and is not a question of the guide: shaped, changed, saved, undone and
 * followed between windows as the answers are, but never asked as a step (decision 0018).
 */
export interface Register<Id extends string = string, F extends Fields = Fields> {
  /** Permanent English word, different from every step id: storage key and file key. */
  readonly id: Id;
  readonly fields: F;
}

export const defineRegister = <const Id extends string, const F extends Fields>(register: Register<Id, F>) =>
  register;
