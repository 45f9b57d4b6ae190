import type { DocumentsWords } from '#content/words/documents-words.ts';
import { documentsNb } from '#content/words/documents.nb.ts';
import { draftsNb } from '#content/drafts/drafts.nb.ts';
import type { DraftWords } from '#content/drafts/draft-language.ts';
import type { ShellWords } from '#content/words/shell.nb.ts';
import type { StepsWords } from '#content/steps/steps-words.ts';
import { bokmalShell } from './bokmal-shell.ts';
import { stepsNb } from './nb.ts';

/** Everything the program says, in one language. */
export interface Language {
  readonly code: 'nb' | 'nn' | 'en';
  /** BCP 47, for dates, numbers and the page's `lang`. */
  readonly tag: string;
  readonly steps: StepsWords;
  readonly shell: ShellWords;
  readonly drafts: DraftWords;
  readonly documents: DocumentsWords;
}

export const bokmal: Language = {
  ...bokmalShell,
  steps: stepsNb,
  drafts: draftsNb,
  documents: documentsNb,
};
