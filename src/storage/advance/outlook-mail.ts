import { readCompoundFile, type CompoundFile } from '#domain/formats/compound-file.ts';
import type { Mail, MailFile } from './mail.ts';

/** Parts of a saved mail by the numbers of their properties ([MS-OXPROPS]): the text, plain and as a page. */
const BODY = /(?:^|\/)__substg1\.0_(?:1000|1013)[0-9A-F]{4}$/;
/** What an attachment holds, unless it is a mail: that is a folder, and its parts are met by their own names. */
const CONTENT = /^((?:.*\/)?__attach_version1\.0_#[0-9A-F]{8}\/)__substg1\.0_37010102$/;
/** Its name; the short one is from the days of eight letters. */
const NAMES = ['3707001F', '3707001E', '3704001F', '3704001E'];

/** The texts and the attachments of a mail saved by Outlook (.msg), those of mails inside it too; null for another file. */
export function readOutlookMail(bytes: Uint8Array): Mail | null {
  const file = readCompoundFile(bytes);
  if (!file) return null;
  const names = [...file.keys()];
  const texts = names.filter((name) => BODY.test(name)).map((name) => textOf(file, name));
  const files = names.flatMap((name): readonly MailFile[] => {
    const folder = CONTENT.exec(name)?.[1];
    return folder === undefined
      ? []
      : [{ name: nameOf(file, folder), bytes: file.get(name)?.() ?? new Uint8Array() }];
  });
  return texts.length + files.length > 0 ? { texts, files } : null;
}

function nameOf(file: CompoundFile, folder: string): string {
  const name = NAMES.map((property) => `${folder}__substg1.0_${property}`).find((one) => file.has(one));
  return name === undefined ? '' : textOf(file, name).trim();
}

/** The last four letters of the name of a property say how it is written. */
function textOf(file: CompoundFile, name: string): string {
  const bytes = file.get(name)?.() ?? new Uint8Array();
  const encoding = name.endsWith('001F') ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
