import { readAdvance } from '#desk/reading/read-advance.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import type { AdvanceRefusal } from '#storage/advance/read-advance.ts';

export type InvitationSource =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/** Why the leader was not let in: what came was no invitation, or the record it leads to cannot be opened. */
export type NotOpened = AdvanceRefusal | 'answer' | 'record-damaged' | 'record-newer' | 'store-failed';

/** What somebody is invited to: to answer in advance, or a questionnaire. */
export type Invited =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'questionnaire'; readonly questionnaire: QuestionnaireInvitation };

type ReadInvitation = Invited | { readonly kind: 'refused'; readonly because: AdvanceRefusal | 'answer' };

/** Larger files are refused before they are read into memory, bytes. */
const LARGEST = 20 * 1024 * 1024;

/** Reads an invitation, whatever way it came. Nothing is written. Never throws for what is in it. */
export async function readInvitation(source: InvitationSource): Promise<ReadInvitation> {
  if (source.kind === 'file' && source.file.size > LARGEST) return { kind: 'refused', because: 'too-large' };
  // Nobody here owns a key: a sealed thing is an answer, and so not for this page.
  const read = await readAdvance(
    source.kind === 'text'
      ? source
      : {
          kind: 'file',
          name: source.file.name,
          bytes: new Uint8Array(await source.file.arrayBuffer()),
        },
  );
  if (read.kind === 'answer' || read.kind === 'reply') return { kind: 'refused', because: 'answer' };
  return read.kind === 'refused' ? { kind: 'refused', because: read.because } : read;
}
