import { LANGUAGE_CODES, type LanguageCode } from '#domain/language/languages.ts';
import { loadDocumentPart } from './load-part.ts';
import type { DocumentParts } from './parts.ts';

/** The fixed words of the fillable form in one language. Rejects when they cannot be fetched. */
export const loadFormWords = (code: LanguageCode): Promise<DocumentParts['form']> =>
  loadDocumentPart(code, 'form');

/** What a form can say in any language: a form that comes home may be in another than the one on the screen. */
export const loadReadingWords = (): Promise<
  readonly Pick<DocumentParts, 'form' | 'questionnaire' | 'steps'>[]
> =>
  Promise.all(
    LANGUAGE_CODES.map(async (code) => {
      const [form, questionnaire, steps] = await Promise.all([
        loadFormWords(code),
        loadDocumentPart(code, 'questionnaire'),
        loadDocumentPart(code, 'steps'),
      ]);
      return { form, questionnaire, steps };
    }),
  );
