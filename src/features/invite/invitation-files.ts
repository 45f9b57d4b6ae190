import type { LanguageCode } from '#domain/language/languages.ts';
import { makeForm } from '#desk/documents/make-form.ts';
import { fileOf, type FileEnding } from '#desk/documents/taken-file.ts';
import { today } from '#session/clock/today.ts';
import { download } from '#session/download/download.ts';
import { handOver } from '#session/download/sharing.ts';
import { writeInvitationFile } from '#storage/advance/write-advance.ts';
import { fileNameOf } from '#storage/files/process-file-name.ts';
import type { ReadyInvitation } from './use-ready-invitations.ts';

const nameOf = (kind: string, { invitation }: ReadyInvitation, ending: FileEnding): string => {
  const { unit, role, processName } = invitation;
  const title = [unit || processName, role].filter(Boolean).join(' ');
  return fileNameOf(kind, title, today(), ending);
};

/** The file that was handed over, and how. `null`: the person changed their mind on the phone's list of apps. */
export type Handed = { readonly name: string; readonly how: 'downloaded' | 'shared' } | null;

async function hand(name: string, file: Blob, { subject }: ReadyInvitation): Promise<Handed> {
  const how = await handOver(name, file, subject);
  if (how === 'cancelled') return null;
  if (how === 'late') download(name, file);
  return { name, how: how === 'late' ? 'downloaded' : how };
}

/** Hands over the invitation as a file the program opens. */
export async function handInvitation(ready: ReadyInvitation, kind: string): Promise<Handed> {
  const text = writeInvitationFile(ready.invitation, { appVersion: __APP_VERSION__ });
  return hand(nameOf(kind, ready, 'json'), fileOf(text, 'json'), ready);
}

/** Hands over the invitation as a Word form. Rejects when it cannot be made. */
export async function handForm(ready: ReadyInvitation, kind: string, code: LanguageCode): Promise<Handed> {
  return hand(nameOf(kind, ready, 'docx'), await makeForm(ready.invitation, code), ready);
}
