import { compoundFile, utf16 } from './compound-file.ts';

type Streams = Readonly<Record<string, Uint8Array>>;
interface Attached {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const within = (folder: string, streams: Streams): Streams =>
  Object.fromEntries(Object.entries(streams).map(([name, bytes]) => [`${folder}/${name}`, bytes]));
const hex = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0');
const texts = (all: Readonly<Record<string, string>>): Streams =>
  Object.fromEntries(Object.entries(all).map(([id, text]) => [`__substg1.0_${id}001F`, utf16(text)]));

/** Fixed properties, sixteen bytes each, after a head of the length that its place asks for. */
const properties = (head: number, count: number): Streams => ({
  '__properties_version1.0': new Uint8Array(head + count * 16),
});

/** The list of named properties: identifiers, entries and names, and two of the hash lists. */
const named = within('__nameid_version1.0', {
  '__substg1.0_00020102': new Uint8Array(32).fill(7),
  '__substg1.0_00030102': new Uint8Array(48),
  '__substg1.0_00040102': utf16('Keywords\0\0x-ms-exchange-organization'),
  '__substg1.0_10010102': new Uint8Array(8),
  '__substg1.0_10150102': new Uint8Array(8),
});

const recipient = (number: number, name: string): Streams =>
  within(`__recip_version1.0_#${hex(number)}`, {
    ...properties(8, 9),
    ...texts({
      '3001': name,
      '3002': 'EX',
      '3003': '/o=HELSE/cn=Recipients/cn=0f3',
      '39FE': 'ola@example.org',
    }),
    '__substg1.0_0FFF0102': new Uint8Array(120).fill(3),
    '__substg1.0_300B0102': new Uint8Array(40).fill(4),
  });

const attachment = (number: number, { name, bytes }: Attached): Streams =>
  within(`__attach_version1.0_#${hex(number)}`, {
    ...properties(8, 12),
    ...texts({
      '3001': name,
      '3703': name.slice(name.lastIndexOf('.')),
      '3704': `${name.slice(0, 6).toUpperCase()}~1`,
      '3707': name,
      '370E': 'application/octet-stream',
      '3712': `image00${number}.png@01DB3F2A`,
    }),
    '__substg1.0_37010102': bytes,
    '__substg1.0_37020102': new Uint8Array(),
    // The picture of its kind that the mail shows.
    '__substg1.0_37090102': new Uint8Array(3_300).fill(1),
  });

/**
 * A mail as Outlook saves it ([MS-OXMSG]): properties, their names, recipients, and each attachment in a folder of its own, with
 * small streams in the small sectors and large ones outside. `forwarded`: lies in it as a mail.
 */
export function outlookMail(
  given: {
    readonly body?: string;
    readonly attached?: readonly Attached[];
    readonly forwarded?: readonly Attached[];
  },
  sector: 512 | 4096 = 512,
): Uint8Array {
  const { body = 'Her er svaret mitt.', attached = [], forwarded = [] } = given;
  const message = (head: number, files: readonly Attached[]): Streams => ({
    ...properties(head, 40),
    ...texts({
      '001A': 'IPM.Note',
      '0037': 'SV: Svar på forhånd',
      '0C1A': 'Kari Nordmann',
      '1000': body,
      '0E04': 'Ola',
      '007D': `Received: from x by y\r\n${'X-Header: verdi\r\n'.repeat(300)}`,
    }),
    '__substg1.0_10130102': new TextEncoder().encode(`<html><body><p>${body}</p></body></html>`),
    '__substg1.0_10090102': new Uint8Array(900).fill(0x4c),
    ...recipient(0, 'Ola'),
    ...recipient(1, 'Kopi'),
    ...Object.fromEntries(files.flatMap((file, index) => Object.entries(attachment(index, file)))),
  });
  const inner =
    forwarded.length === 0
      ? {}
      : within(`__attach_version1.0_#${hex(attached.length)}`, {
          ...properties(8, 8),
          ...texts({ '3001': 'VS: Svar' }),
          ...within('__substg1.0_3701000D', message(24, forwarded)),
        });
  return compoundFile({ ...named, ...message(32, attached), ...inner }, sector);
}
