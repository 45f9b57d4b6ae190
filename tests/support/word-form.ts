import { loadDocumentWords } from '#content/languages/load-language.ts';
import { steps } from '#domain/guide/steps.ts';
import { formEn } from '#content/words/form.en.ts';
import { formNb } from '#content/words/form.nb.ts';
import { formNn } from '#content/words/form.nn.ts';
import { invitationOf } from '#domain/advance/invitation.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import type { FormModel } from '#documents/form/form-model.ts';
import { formOf } from '#documents/form/form-of.ts';

const FORM_WORDS = { nb: formNb, nn: formNn, en: formEn } as const;
export type FormLanguage = keyof typeof FORM_WORDS;

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
  language: FormLanguage = 'nb',
): Promise<FormModel> {
  const invitation = invitationOf(process, leader);
  if (!invitation) throw new Error(`No leader ${String(leader)}`);
  const words = await loadDocumentWords(language);
  return formOf({
    invitation,
    steps,
    stepWords: words.steps,
    words: words.documents,
    formWords: FORM_WORDS[language],
    printedOn: '2027-01-15',
  });
}
