import { previewNb } from '#content/words/preview.nb.ts';

/** The words of the preview in the language of the screen. */
export const usePreviewWords = (): typeof previewNb => previewNb;
