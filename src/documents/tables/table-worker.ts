import { answerJobs } from '../worker-files.ts';
import type { TablesJob } from './make-tables.ts';
import { renderTables } from './render-tables.ts';

answerJobs(async ({ tables, day }: TablesJob) => ({
  bytes: await renderTables(tables, day),
  substituted: false,
}));
