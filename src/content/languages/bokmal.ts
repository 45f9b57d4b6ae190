import { draftsNb } from '#content/drafts/drafts.nb.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { documentsNb } from '#content/words/documents.nb.ts';
import { inProcessNb } from '#content/words/in-process.nb.ts';
import { shellNb } from '#content/words/shell.nb.ts';
import type { Parts } from './parts.ts';

/** The larger parts of bokmål at once, for what runs without a page: tests and scripts. Pages ask `useWords`. */
export const bokmal: Pick<Parts, 'shell' | 'inProcess' | 'steps' | 'documents' | 'drafts'> = {
  shell: shellNb,
  inProcess: inProcessNb,
  steps: stepsNb,
  drafts: draftsNb,
  documents: documentsNb,
};
