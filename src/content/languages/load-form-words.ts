import type { AnyStepWords } from '#domain/steps/step-words.ts';
import type { FormTexts } from '#content/words/form-words.ts';
import { loadDocumentWords } from './load-language.ts';

type Code = 'nb' | 'nn' | 'en';

/** The fixed words of the fillable form in one language. Rejects when they cannot be fetched. */
export async function loadFormWords(code: Code): Promise<FormTexts> {
  switch (code) {
    case 'nb':
      return (await import('#content/words/form.nb.ts')).formNb;
    case 'nn':
      return (await import('#content/words/form.nn.ts')).formNn;
    case 'en':
      return (await import('#content/words/form.en.ts')).formEn;
  }
}

/** What a form can say in any language: a form that comes home may be in another than the one on the screen. */
export const loadReadingWords = (): Promise<
  readonly { readonly form: FormTexts; readonly steps: Readonly<Record<string, AnyStepWords>> }[]
> =>
  Promise.all(
    (['nb', 'nn', 'en'] as const).map(async (code) => ({
      form: await loadFormWords(code),
      steps: (await loadDocumentWords(code)).steps,
    })),
  );
