import { answerJob } from '#session/machine/ask-worker.ts';
import { readJob } from './read-job.ts';

answerJob(readJob);
