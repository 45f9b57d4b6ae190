import type { LanguageCode, ScreenLanguage } from '#domain/language/languages.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { DocumentParts, Loaders, PartName, Parts, PartsOf } from './parts.ts';

const LOADERS: { readonly [C in LanguageCode]: Loaders<PartsOf<C>> } = { nb, nn, en };

/** Fetches a part of what the pages say. Rejects when it cannot be fetched. */
export const loadPart = <P extends PartName>(code: ScreenLanguage, part: P): Promise<Parts[P]> =>
  LOADERS[code][part]();

/** Fetches a part of what documents say, in any language. Rejects when it cannot be fetched. */
export const loadDocumentPart = <P extends keyof DocumentParts>(
  code: LanguageCode,
  part: P,
): Promise<DocumentParts[P]> => {
  const loaders: Loaders<DocumentParts> = LOADERS[code];
  return loaders[part]();
};
