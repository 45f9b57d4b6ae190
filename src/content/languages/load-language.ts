import { bokmal, type Language } from './bokmal.ts';

/** What the documents say in one language: the words of the steps and the fixed words around them. */
export type LoadedDocumentWords = Pick<Language, 'steps' | 'documents'>;

/**
 * The words of the documents in one language, which may be another than that of the screen. Bokmål is at
 * hand; nynorsk and English are fetched the first time they are asked for. Rejects when they cannot be
 * fetched.
 */
export async function loadDocumentWords(code: Language['code']): Promise<LoadedDocumentWords> {
  switch (code) {
    case 'nb':
      return { steps: bokmal.steps, documents: bokmal.documents };
    case 'nn': {
      const [{ stepsNn }, { documentsNn }] = await Promise.all([
        import('./nn.ts'),
        import('#content/words/documents.nn.ts'),
      ]);
      return { steps: stepsNn, documents: documentsNn };
    }
    case 'en': {
      const [{ stepsEn }, { documentsEn }] = await Promise.all([
        import('./en.ts'),
        import('#content/words/documents.en.ts'),
      ]);
      return { steps: stepsEn, documents: documentsEn };
    }
  }
}
