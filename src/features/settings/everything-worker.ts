import { savedParts } from '#domain/guide/saved-parts.ts';
import { answerJob } from '#session/machine/ask-worker.ts';
import { readEverything, writeEverything } from '#storage/files/everything-file.ts';
import type { EverythingJob, EverythingMade } from './everything-beside.ts';

answerJob((job: EverythingJob): Promise<EverythingMade> =>
  Promise.resolve(
    job.kind === 'write'
      ? { kind: 'written', bytes: writeEverything(job.everything, job.given) }
      : { kind: 'read', read: readEverything(job.bytes, savedParts) },
  ),
);
