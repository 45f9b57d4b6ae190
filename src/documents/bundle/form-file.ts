import { invitationOf } from '#domain/advance/invitation.ts';
import type { DocumentInput } from '../blocks/field-given.ts';
import type { FormModel } from '../form/form-model.ts';
import { formOf } from '../form/form-of.ts';
import type { FormWords } from '../form/form-words.ts';
import type { MadeFile, NameOf } from './all-files.ts';

/** The form for answers in advance that belongs to no leader, as bytes. `write`: in a worker in the browser. */
export async function formFile(
  input: DocumentInput,
  formWords: FormWords,
  nameOf: NameOf,
  write: (form: FormModel) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<(MadeFile & { readonly bytes: Uint8Array<ArrayBuffer> }) | undefined> {
  const invitation = invitationOf(input.process, null);
  if (!invitation) return undefined;
  const what = input.words.names.form;
  return {
    name: nameOf(what, 'docx'),
    what,
    bytes: await write(formOf({ ...input, invitation, formWords })),
  };
}
