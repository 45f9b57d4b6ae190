import { answerEach } from '#session/machine/ask-for-each.ts';
import { readCame } from './read-job.ts';

answerEach(readCame);
