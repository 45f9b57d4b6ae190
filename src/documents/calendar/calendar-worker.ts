import { answerJobs } from '../worker-files.ts';
import type { CalendarJob } from './calendar-job.ts';
import { renderCalendarBytes } from './render-calendar.ts';

answerJobs((job: CalendarJob) => Promise.resolve({ bytes: renderCalendarBytes(job), substituted: false }));
