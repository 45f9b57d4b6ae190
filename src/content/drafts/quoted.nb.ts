import { unended } from './sentence.ts';

/** A text in Norwegian quotation marks; those it has itself change, so that it is clear where each ends. */
export const quotedNb = (text: string): string =>
  `«${unended(text).replaceAll('«', '‘').replaceAll('»', '’')}»`;
