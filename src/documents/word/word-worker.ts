import { answerJobs } from '../worker-files.ts';
import type { WordJob } from './make-word.ts';
import { renderFormBytes } from './render-form.ts';
import { renderWordBytes } from './render-word.ts';

answerJobs(async (job: WordJob) => ({
  bytes:
    'form' in job
      ? await renderFormBytes(job.form)
      : await renderWordBytes(job.model, job.template ? { template: job.template } : {}),
  substituted: false,
}));
