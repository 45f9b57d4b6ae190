import { zipOf } from '../fixed-zip.ts';
import { answerJobs } from '../worker-files.ts';
import type { ZipJob } from './make-zip.ts';

answerJobs(({ files, day }: ZipJob) => Promise.resolve({ bytes: zipOf(files, day), substituted: false }));
