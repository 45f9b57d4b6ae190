import { savedParts } from '#domain/guide/saved-parts.ts';
import { answerJob } from '#session/machine/ask-worker.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import type { FileJob } from './open-file.ts';

answerJob((job: FileJob) => Promise.resolve(openProcessFile(job, savedParts)));
