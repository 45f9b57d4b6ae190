import { savedParts } from '#domain/guide/saved-parts.ts';
import { followWorker } from '#session/machine/follow-worker.ts';
import type { PortfolioFile, ReadPortfolio } from '#storage/files/portfolio-files.ts';

interface Following {
  readonly onProgress: (read: number) => void;
  readonly signal: AbortSignal;
}

/** Reads files beside the page, which stays alive meanwhile. `null` when it was ended. Rejects when a part of the program cannot be fetched. */
export async function readFiles(
  files: readonly PortfolioFile[],
  { onProgress, signal }: Following,
): Promise<ReadPortfolio | null> {
  if (typeof Worker !== 'undefined')
    return followWorker<readonly PortfolioFile[], number, ReadPortfolio>(
      () => new Worker(new URL('./portfolio-worker.ts', import.meta.url), { type: 'module' }),
      files,
      { onProgress, signal },
    );
  const { readPortfolio } = await import('#storage/files/portfolio-files.ts');
  const read = await readPortfolio(files, savedParts, onProgress);
  return signal.aborted ? null : read;
}
