import { AHEAD } from '#session/machine/ahead-worker.ts';
import { answerEach } from '#session/machine/ask-for-each.ts';
import { readCame } from './read-job.ts';
import { fetchWordReader } from './read-word-form.ts';

answerEach(readCame);
// A failure only means that it is fetched when a form has come.
if (self.name === AHEAD) fetchWordReader().catch(() => undefined);
