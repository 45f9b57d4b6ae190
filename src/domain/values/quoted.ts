import { unended } from './sentence.ts';

/** A text in Norwegian quotation marks; those it has itself change, so that it is clear where each ends. */
export const quotedInNorwegian = (text: string): string =>
  `«${unended(text).replaceAll('«', '‘').replaceAll('»', '’')}»`;

/** A text in English quotation marks; those it has itself change, so that it is clear where each ends. */
export const quotedInEnglish = (text: string): string =>
  `“${unended(text).replace(/[«“]/gu, '‘').replace(/[»”]/gu, '’')}”`;
