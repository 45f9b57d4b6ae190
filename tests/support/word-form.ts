import { loadFormWords } from '#content/languages/load-form-words.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { steps } from '#domain/guide/steps.ts';
import { invitationOf } from '#domain/advance/invitation.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import type { FormModel } from '#documents/form/form-model.ts';
import { formOf } from '#documents/form/form-of.ts';

export const processWith = (answers: Answers, id = 'a-process'): Process => ({
  id,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '2027-01-01T08:00:00.000Z',
  updatedAt: '2027-01-01T08:00:00.000Z',
  answers,
});

/** The form a leader of this process gets, or with null the one for all. */
export async function formFor(
  process: Process,
  leader: string | null,
  language: LanguageCode = 'nb',
): Promise<FormModel> {
  const invitation = invitationOf(process, leader);
  if (!invitation) throw new Error(`No leader ${String(leader)}`);
  const words = await loadDocumentWords(language);
  return formOf({
    invitation,
    steps,
    stepWords: words.steps,
    words: words.documents,
    formWords: await loadFormWords(language),
    printedOn: '2027-01-15',
  });
}
