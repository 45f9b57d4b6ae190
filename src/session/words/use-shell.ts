import type { Language } from '#content/languages/bokmal.ts';
import { bokmalShell } from '#content/languages/bokmal-shell.ts';

/** The words around the pages, without those of the steps: all that the first page and the frame of the program need. */
export const useShell = (): Pick<Language, 'code' | 'tag' | 'shell'> => bokmalShell;
