import { placeOnLine } from '#domain/line/deeds.ts';
import type { OwnPlace } from '#storage/line.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { placeOfRemoved } from './forget-process.ts';

/** The places on the line of every process in this browser, the deleted ones too. What cannot be read has none that we know. */
export async function placesOnLine(repository: ProcessRepository): Promise<readonly OwnPlace[]> {
  const kept = (await repository.list()).map(async ({ id }) => {
    const loaded = await repository.load(id);
    return loaded.kind === 'loaded' ? placeOnLine(loaded.process.answers) : null;
  });
  const removed = (await repository.removedProcesses()).map((process) => placeOfRemoved(repository, process));
  const places = await Promise.all([...kept, ...removed].map((place) => place.catch(() => null)));
  return places.filter((place) => place !== null);
}
