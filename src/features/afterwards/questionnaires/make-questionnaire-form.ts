import { loadFormWords } from '#content/languages/load-form-words.ts';
import { loadDocumentPart } from '#content/languages/load-part.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import { questionnaireFormOf } from '#documents/form/questionnaire-form.ts';
import { today } from '#session/clock/today.ts';
import { fileOf } from '#desk/documents/taken-file.ts';

/** A questionnaire as a Word form to fill in, in one language. Rejects when it cannot be made. */
export async function makeQuestionnaireForm(
  invitation: QuestionnaireInvitation,
  code: LanguageCode,
): Promise<Blob> {
  const [{ makeWordForm }, words, questionnaire, formWords] = await Promise.all([
    import('#documents/word/make-word.ts'),
    loadDocumentPart(code, 'documents'),
    loadDocumentPart(code, 'questionnaire'),
    loadFormWords(code),
  ]);
  const model = questionnaireFormOf({
    invitation,
    words,
    formWords,
    asked: questionnaire.asked,
    printedOn: today(),
  });
  return fileOf(await makeWordForm(model), 'docx');
}
