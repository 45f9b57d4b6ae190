import { shellNb } from '../words/shell.nb.ts';

/**
 * What the first page needs of bokmål. The words of the steps, drafts and documents are five times as many, and
 * come with the pages that show them.
 */
export const bokmalShell = {
  code: 'nb',
  /** BCP 47, for dates, numbers and the page's `lang`. */
  tag: 'nb-NO',
  shell: shellNb,
} as const;
