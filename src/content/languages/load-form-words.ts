import type { FormTexts } from '#content/words/form-words.ts';
import { formNb } from '#content/words/form.nb.ts';
import type { Language } from './bokmal.ts';

/** The words of the form to fill in, in one language. Rejects when they cannot be fetched. */
export async function loadFormWords(code: Language['code']): Promise<FormTexts> {
  switch (code) {
    case 'nb':
      return formNb;
    case 'nn':
      return (await import('#content/words/form.nn.ts')).formNn;
    case 'en':
      return (await import('#content/words/form.en.ts')).formEn;
  }
}
