import { formOf } from '#documents/form/form-of.ts';
import type { LanguageCode } from '#domain/language/languages.ts';
import { loadFormWords } from '#content/languages/load-form-words.ts';
import { loadDocumentWords } from '#content/languages/load-language.ts';
import { steps } from '#domain/guide/steps.ts';
import { fileOf, type FileEnding } from '#desk/documents/taken-file.ts';
import { download } from '#session/download/download.ts';
import { today } from '#session/clock/today.ts';
import { writeInvitationFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import type { ReadyInvitation } from './use-ready-invitations.ts';

const nameOf = (kind: string, { invitation }: ReadyInvitation, ending: FileEnding): string => {
  const { unit, role, processName } = invitation;
  const title = [unit || processName, role].filter(Boolean).join(' ');
  return fileNameOf(kind, title, new Date().toISOString(), ending);
};

/** Downloads the invitation as a file the program opens, and gives its name. */
export function downloadInvitation(ready: ReadyInvitation, kind: string): string {
  const name = nameOf(kind, ready, 'json');
  const text = writeInvitationFile(ready.invitation, { appVersion: __APP_VERSION__ });
  download(name, fileOf(text, 'json'));
  return name;
}

/** Downloads the invitation as a Word form, and gives its name. Rejects when it cannot be made. */
export async function downloadForm(
  ready: ReadyInvitation,
  kind: string,
  code: LanguageCode,
): Promise<string> {
  const [{ makeWordForm }, language, formWords] = await Promise.all([
    import('#documents/word/make-word.ts'),
    loadDocumentWords(code),
    loadFormWords(code),
  ]);
  const model = formOf({
    invitation: ready.invitation,
    steps,
    stepWords: language.steps,
    words: language.documents,
    formWords,
    printedOn: today(),
  });
  const name = nameOf(kind, ready, 'docx');
  download(name, fileOf(await makeWordForm(model), 'docx'));
  return name;
}
