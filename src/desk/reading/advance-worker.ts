import { answerJob } from '#session/machine/ask-worker.ts';
import { advanceJob } from './advance-job.ts';

answerJob(advanceJob);
