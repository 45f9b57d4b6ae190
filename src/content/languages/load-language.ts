import type { LanguageCode } from '#domain/language/languages.ts';
import { loadDocumentPart } from './load-part.ts';
import type { DocumentParts } from './parts.ts';

/**
 * What the documents say in one language: the words of the steps, the fixed words around them, and the drafts people
 * can take into them.
 */
export type LoadedDocumentWords = Pick<DocumentParts, 'steps' | 'documents' | 'drafts'>;

/** The words of the documents in one language. Rejects when they cannot be fetched. */
export async function loadDocumentWords(code: LanguageCode): Promise<LoadedDocumentWords> {
  const [steps, documents, drafts] = await Promise.all([
    loadDocumentPart(code, 'steps'),
    loadDocumentPart(code, 'documents'),
    loadDocumentPart(code, 'drafts'),
  ]);
  return { steps, documents, drafts };
}
