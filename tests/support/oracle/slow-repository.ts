import type { ProcessRepository } from '#storage/process-repository.ts';

export interface SlowGiven {
  readonly repository: ProcessRepository;
  /** Time to the disk, and as much again back from it, ms. */
  readonly delay: () => number;
  /** Does this write fail? */
  readonly fails: () => boolean;
}

/** One window's way to a disk that others use too: slow, sometimes failing, and gone when the window is killed. */
export function createSlowRepository({ repository, delay, fails }: SlowGiven): {
  readonly repository: ProcessRepository;
  readonly kill: () => void;
} {
  let alive = true;
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay()));
  const never = new Promise<never>(() => undefined);
  const slow =
    <Given extends readonly unknown[], T>(work: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      await later();
      if (!alive) return never;
      const result = await work(...given);
      await later();
      return alive ? result : never;
    };
  const write = slow((...asked: Parameters<ProcessRepository['write']>) => repository.write(...asked));
  return {
    kill: () => (alive = false),
    repository: {
      ...repository,
      load: slow((...asked: Parameters<ProcessRepository['load']>) => repository.load(...asked)),
      keepVersion: slow((...asked: Parameters<ProcessRepository['keepVersion']>) =>
        repository.keepVersion(...asked),
      ),
      restore: slow((...asked: Parameters<ProcessRepository['restore']>) => repository.restore(...asked)),
      versionsOf: slow((...asked: Parameters<ProcessRepository['versionsOf']>) =>
        repository.versionsOf(...asked),
      ),
      setLastStep: slow((...asked: Parameters<ProcessRepository['setLastStep']>) =>
        repository.setLastStep(...asked),
      ),
      write: (...given) => (fails() ? Promise.reject(new Error('The disk is busy.')) : write(...given)),
    },
  };
}
