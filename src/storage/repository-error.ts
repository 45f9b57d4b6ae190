/** `gone`: no such process, or no such version. `cleared`: the browser has thrown away all it kept of it. `taken`: the id is in use. `newer`: a later program wrote it. `damaged`: it is no process. */
export type RepositoryRefusal = 'gone' | 'cleared' | 'taken' | 'newer' | 'damaged';

/** Why a repository would not do what it was asked; nothing was changed. */
export class RepositoryError extends Error {
  readonly reason: RepositoryRefusal;

  constructor(reason: RepositoryRefusal, processId: string) {
    super(`${reason}: ${processId}`);
    this.name = 'RepositoryError';
    this.reason = reason;
  }
}
