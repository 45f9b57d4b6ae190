import { loadFormWords } from '#content/languages/load-form-words.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { steps } from '#domain/guide/steps.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { formOf } from '#documents/form/form-of.ts';
import { today } from '#session/clock/today.ts';
import { fileOf } from './taken-file.ts';

/** An invitation as a Word form to fill in, in one language. Rejects when it cannot be made. */
export async function makeForm(invitation: Invitation, code: LanguageCode): Promise<Blob> {
  const [{ makeWordForm }, spoken, formWords] = await Promise.all([
    import('#documents/word/make-word.ts'),
    loadDocumentWords(code),
    loadFormWords(code),
  ]);
  const model = formOf({
    invitation,
    steps,
    stepWords: spoken.steps,
    words: spoken.documents,
    formWords,
    printedOn: today(),
  });
  return fileOf(await makeWordForm(model), 'docx');
}
