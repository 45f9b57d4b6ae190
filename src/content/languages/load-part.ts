import { FIRST_LANGUAGE, type LanguageCode, type ScreenLanguage } from '#domain/language/languages.ts';
import { nb as first } from './nb.ts';
import type { DocumentParts, Loaders, PartName, Parts, PartsOf } from './parts.ts';

/**
 * The loaders of a language: those of the first are in the program, any other has a file of its own that is named by its
 * code. Node, Vite and the tests all find it there.
 */
async function loadersOf<C extends LanguageCode>(code: C): Promise<Loaders<PartsOf<C>>> {
  const file: unknown = code === FIRST_LANGUAGE ? { loaders: first } : await import(`./fetched/${code}.ts`);
  return (file as { readonly loaders: Loaders<PartsOf<C>> }).loaders;
}

/** Fetches a part of what the pages say. Rejects when it cannot be fetched. */
export async function loadPart<P extends PartName>(code: ScreenLanguage, part: P): Promise<Parts[P]> {
  const loaders: Loaders<Parts> = await loadersOf(code);
  return loaders[part]();
}

/** Fetches a part of what documents say, in any language. Rejects when it cannot be fetched. */
export async function loadDocumentPart<P extends keyof DocumentParts>(
  code: LanguageCode,
  part: P,
): Promise<DocumentParts[P]> {
  const loaders: Loaders<DocumentParts> = await loadersOf(code);
  return loaders[part]();
}
