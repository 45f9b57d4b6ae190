import type { Invitation } from '#domain/advance/invitation.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import type { AdvanceRefusal } from '#storage/advance/read-advance.ts';

export type InvitationSource =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File };

/** Why the leader was not let in: what came was no invitation, or the record it leads to cannot be opened. */
export type NotOpened = AdvanceRefusal | 'answer' | 'record-damaged' | 'record-newer' | 'store-failed';

type ReadInvitation =
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'refused'; readonly because: AdvanceRefusal | 'answer' };

/** Larger files are refused before they are read into memory, bytes. */
const LARGEST = 20 * 1024 * 1024;

/** Reads an invitation, whatever way it came. Nothing is written. Never throws for what is in it. */
export async function readInvitation(
  source: InvitationSource,
  parts: readonly SavedPart[],
): Promise<ReadInvitation> {
  // Nobody here owns a key: a sealed thing is an answer, and so not for this page.
  const given = { parts, keyOf: () => null };
  const read =
    source.kind === 'file' ? await fromFile(source.file, given) : await fromText(source.text, given);
  if (read.kind === 'answer') return { kind: 'refused', because: 'answer' };
  return read.kind === 'refused' ? { kind: 'refused', because: read.because } : read;
}

type Given = { readonly parts: readonly SavedPart[]; readonly keyOf: () => null };

/** A file of ours, or a mail, a page or an archive with one or with a link in it. */
async function fromFile(file: File, given: Given) {
  if (file.size > LARGEST) return { kind: 'refused', because: 'too-large' } as const;
  const [{ openParcel }, { readAdvanceFile }, { readIncomingFile }] = await Promise.all([
    import('#storage/advance/open-parcel.ts'),
    import('#storage/advance/read-advance-file.ts'),
    import('#storage/advance/read-incoming.ts'),
  ]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { leaves } = await openParcel(file.name, bytes);
  for (const leaf of leaves)
    for (const { read } of await readIncomingFile(leaf.bytes, given))
      if (read.kind !== 'refused') return read;
  return readAdvanceFile(bytes, given);
}

/** A payload by itself, or a whole mail with a link in it. */
async function fromText(text: string, given: Given) {
  const [{ findPayloads }, { readPayload }] = await Promise.all([
    import('#storage/advance/find-payloads.ts'),
    import('#storage/advance/read-payload.ts'),
  ]);
  return readPayload(findPayloads(text)[0] ?? text, given);
}
