import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { compoundFile, utf16 } from '#tests/support/compound-file.ts';
import { outlookMail } from '#tests/support/outlook-mail.ts';
import { processWith } from '#tests/support/word-form.ts';
import type { CameIn } from './came-in.ts';
import { readJob } from './read-job.ts';

const kept = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/advance/${name}`));
const answer = kept('answer-v1-a.json');
const other = kept('answer-v1-b.json');
const link = new TextDecoder().decode(kept('answer-v1-a.txt')).trim();
const process = processWith({});

const read = (name: string, bytes: Uint8Array): Promise<readonly CameIn[]> =>
  readJob({ kind: 'file', process, source: name, bytes });
const told = (cameIn: readonly CameIn[]): readonly string[] =>
  cameIn.map(
    (one) => `${one.source}: ${one.kind === 'refused' ? one.because : `svar som ${one.received.by}`}`,
  );

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const mail = (parts: readonly string[]): Uint8Array =>
  strToU8(
    [
      'From: Kari <kari@example.org>\r\nTo: ola@example.org\r\nSubject: Svar\r\nMIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="edge"\r\n',
      ...parts.map((part) => `--edge\r\n${part}`),
      '--edge--\r\n',
    ].join('\r\n'),
  );
const greeting = 'Content-Type: text/plain; charset=utf-8\r\n\r\nHer er svaret mitt.\r\n';
const attached = (name: string, bytes: Uint8Array): string =>
  `Content-Type: application/octet-stream; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(bytes)}`;
const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]);

const outlook = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  compoundFile({
    '__properties_version1.0': new Uint8Array(32),
    '__substg1.0_1000001F': utf16('Her er svaret mitt.'),
    ...streams,
  });
/** Too long for the small sectors. */
const padded = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array([...bytes, ...new Uint8Array(9_000).fill(32)]);
const inOutlook = (number: number, name: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  const folder = `__attach_version1.0_#0000000${number}`;
  return { [`${folder}/__substg1.0_3707001F`]: utf16(name), [`${folder}/__substg1.0_37010102`]: bytes };
};

describe('an answer is read out of', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    [
      'a saved mail with the file attached',
      mail([greeting, attached('svar.json', answer)]),
      ['x › svar.json: svar som file'],
    ],
    [
      'a mail with two and a signature',
      mail([greeting, attached('a.json', answer), attached('b.json', other), attached('logo.jpg', picture)]),
      ['x › a.json: svar som file', 'x › b.json: svar som file'],
    ],
    [
      'a mail that lies in a mail',
      mail([
        `Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="videre.eml"\r\n\r\n${new TextDecoder().decode(mail([greeting, attached('svar.json', answer)])).replaceAll('edge', 'inner')}`,
      ]),
      ['x › videre.eml › svar.json: svar som file'],
    ],
    [
      'the text of a mail',
      mail([
        `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(strToU8(`Hei! ${link}`))}`,
      ]),
      ['x: svar som link'],
    ],
    [
      'a mail from Outlook with the file attached',
      outlook(inOutlook(0, 'svar.json', answer)),
      ['x › svar.json: svar som file'],
    ],
    [
      'a mail from Outlook with large files',
      outlook({
        ...inOutlook(0, 'bilde.jpg', new Uint8Array(90_000).fill(0xff)),
        ...inOutlook(1, 'svar.json', answer),
      }),
      ['x › svar.json: svar som file'],
    ],
    ...([512, 4096] as const).flatMap((sector): readonly [string, Uint8Array, readonly string[]][] => [
      [
        `all that Outlook saves with a mail, in sectors of ${sector}`,
        outlookMail(
          {
            attached: [
              { name: 'image001.png', bytes: new Uint8Array(20_000).fill(0x89) },
              { name: 'svar fra Kari.json', bytes: answer },
              { name: 'stort.json', bytes: padded(other) },
            ],
          },
          sector,
        ),
        ['x › stort.json: svar som file', 'x › svar fra Kari.json: svar som file'],
      ],
      [
        `a mail that was forwarded as a mail, in sectors of ${sector}`,
        outlookMail({ forwarded: [{ name: 'svar.json', bytes: answer }] }, sector),
        ['x › svar.json: svar som file'],
      ],
    ]),
    [
      'the text of a mail from Outlook',
      outlook({ '__substg1.0_1000001F': utf16(`Hei! ${link}`) }),
      ['x: svar som link'],
    ],
    [
      'an archive, with what a system put beside them',
      zipSync({
        'Post 2/svar.json': answer,
        'svar b.json': other,
        '__MACOSX/._svar.json': new Uint8Array(4),
      }),
      ['x › Post 2 › svar.json: svar som file', 'x › svar b.json: svar som file'],
    ],
    [
      'an archive of mails',
      zipSync({ 'a.eml': mail([greeting, attached('svar.json', answer)]) }),
      ['x › a.eml › svar.json: svar som file'],
    ],
    [
      'a file with two bytes for each letter',
      new Uint8Array([0xff, 0xfe, ...utf16(new TextDecoder().decode(answer))]),
      ['x: svar som file'],
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(told(await read('x', bytes)).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what is no answer is told what it is:', () => {
  const zip = (...names: string[]): Uint8Array =>
    zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
  test.each<[string, Uint8Array, string]>([
    ['a mail without one', mail([greeting, attached('logo.jpg', picture)]), 'mail'],
    ['a mail from Outlook without one', outlook({}), 'mail'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a picture', picture, 'picture'],
    ['a picture from a phone', strToU8('\0\0\0\x18ftypheic'), 'picture'],
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'spreadsheet'],
    ['slides', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'slides'],
    ['a text of Pages', zip('Index/Document.iwa', 'Metadata/a.plist'), 'pages'],
    ['an OpenDocument', zip('mimetype', 'content.xml'), 'open-document'],
    ['an old Word file', compoundFile({ WordDocument: new Uint8Array(5_000) }), 'old-word'],
    [
      'a Word file with a password',
      compoundFile({ EncryptionInfo: new Uint8Array(9), EncryptedPackage: new Uint8Array(9) }),
      'password',
    ],
    [
      'a Word file that a label has sealed',
      compoundFile({
        EncryptedPackage: new Uint8Array(9),
        '\u0006DataSpaces/DataSpaceInfo/DRMEncryptedDataSpace': new Uint8Array(9),
      }),
      'labelled',
    ],
    [
      'a page that asks for a password',
      strToU8('<html><form>Sign in <input type=password></form></html>'),
      'sign-in',
    ],
    ['a letter', zip('[Content_Types].xml', 'word/document.xml'), 'not-form'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['an empty archive', zipSync({}), 'empty'],
    ['a text', strToU8('Hei, jeg har ikke svart ennå.'), 'not-ours'],
    ['words that look like a payload', strToU8('Herersvaretmitt'), 'not-ours'],
  ])('%s', async (_, bytes, because) => {
    expect(told(await read('x', bytes))).toEqual([`x: ${because}`]);
  });
});

describe('a parcel made to do harm', () => {
  it('is opened so far and no further', async () => {
    let nested = zipSync({ 'svar.json': answer });
    for (let depth = 0; depth < 8; depth += 1) nested = zipSync({ 'a.zip': nested });
    expect(told(await read('x', nested)).join()).toMatch(/too-large$/);
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`${at}.txt`, strToU8('Hei')])),
    );
    expect(told(await read('x', many))).toContain('x: too-large');
    const bomb = zipSync({ 'a.txt': new Uint8Array(64_000_000) }, { level: 9 });
    expect(told(await read('x', bomb))).toEqual(['x: too-large']);
  });

  it('of Outlook whose chains go in circles is read no further than it is long', async () => {
    const file = outlook(inOutlook(0, 'svar.json', answer));
    for (let at = 512; at < file.length; at += 512) {
      const circle = file.slice();
      circle.fill(0, at, at + 512);
      await expect(read('x', circle)).resolves.toBeDefined();
    }
  });
});
