import type { LanguageCode } from '#domain/language/languages.ts';
import { makeForm } from '#desk/documents/make-form.ts';
import { fileOf, type FileEnding } from '#desk/documents/taken-file.ts';
import { today } from '#session/clock/today.ts';
import { download } from '#session/download/download.ts';
import { writeInvitationFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import type { ReadyInvitation } from './use-ready-invitations.ts';

const nameOf = (kind: string, { invitation }: ReadyInvitation, ending: FileEnding): string => {
  const { unit, role, processName } = invitation;
  const title = [unit || processName, role].filter(Boolean).join(' ');
  return fileNameOf(kind, title, today(), ending);
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
  const name = nameOf(kind, ready, 'docx');
  download(name, await makeForm(ready.invitation, code));
  return name;
}
