import type { DocumentDraftWords } from '#content/drafts/draft-language.ts';
import { bokmal, type Language } from './bokmal.ts';

/**
 * What the documents say in one language: the words of the steps, the fixed words around them, and the drafts people
 * can take into them.
 */
export interface LoadedDocumentWords extends Pick<Language, 'steps' | 'documents'> {
  readonly drafts: DocumentDraftWords;
}

/**
 * The words of the documents in one language, which may be another than that of the screen. Bokmål is at
 * hand; nynorsk and English are fetched the first time they are asked for. Rejects when they cannot be
 * fetched.
 */
export async function loadDocumentWords(code: Language['code']): Promise<LoadedDocumentWords> {
  switch (code) {
    case 'nb':
      return bokmal;
    case 'nn': {
      const [{ stepsNn }, { documentsNn }, { draftsNn }] = await Promise.all([
        import('./nn.ts'),
        import('#content/words/documents.nn.ts'),
        import('#content/drafts/drafts.nn.ts'),
      ]);
      return { steps: stepsNn, documents: documentsNn, drafts: draftsNn };
    }
    case 'en': {
      const [{ stepsEn }, { documentsEn }, { draftsEn }] = await Promise.all([
        import('./en.ts'),
        import('#content/words/documents.en.ts'),
        import('#content/drafts/drafts.en.ts'),
      ]);
      return { steps: stepsEn, documents: documentsEn, drafts: draftsEn };
    }
  }
}
