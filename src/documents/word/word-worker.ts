import { answerJobs } from '../worker-files.ts';
import type { WordJob } from './make-word.ts';
import { renderWordBytes } from './render-word.ts';

answerJobs(async ({ model, template }: WordJob) => ({
  bytes: await renderWordBytes(model, template ? { template } : {}),
  substituted: false,
}));
