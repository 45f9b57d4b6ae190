import { checkTemplate } from '#documents/template/check-template.ts';
import { answerJob } from '#session/machine/ask-worker.ts';

answerJob((bytes: Uint8Array) => Promise.resolve(checkTemplate(bytes)));
