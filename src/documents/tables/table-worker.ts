import { answerJobs } from '../worker-files.ts';
import type { TablesJob } from './make-tables.ts';
import { renderTables } from './render-tables.ts';

answerJobs(async ({ tables, about }: TablesJob) => ({
  bytes: await renderTables(tables, about),
  substituted: false,
}));
