import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findPayloads, MOST_PAYLOADS, payloadText } from './find-payloads.ts';
import { readIncomingFile, readIncomingText } from './read-incoming.ts';
import { wrapped } from './envelope.ts';

const payload = readFileSync('tests/fixtures/advance/answer-v1-a.txt', 'utf8')
  .trim()
  .replace(/^.*(?:BPV1\.|received\/)/, '');
/** A link to an invitation, to a questionnaire, or with an answer that comes home. */
const linkTo = (where: string): string => `https://sykehus.example/panel/start/#/${where}/${payload}`;
const link = linkTo('received');
const proofpoint2 = (percents: string): string =>
  percents.replaceAll('-', '-2D').replaceAll('_', '-5F').replaceAll('%2F', '_').replaceAll('%', '-');

const safeLinks = (address: string): string =>
  `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7C`;

describe.each(['answer', 'questionnaire', 'received'])('a link to /%s is found', (where) => {
  const sent = linkTo(where);
  const percents = encodeURIComponent(sent);
  test.each([
    ['as it was sent', sent],
    ['with %23 for #', sent.replace('#', '%23')],
    ['guarded by Safe Links', safeLinks(sent)],
    ['guarded twice', `https://x.example/?u=${encodeURIComponent(percents)}&c=E`],
    ['with %2523 for #', sent.replace('#', '%2523')],
    [
      'guarded by Proofpoint 2',
      `https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(percents)}&d=DwMFaQ&c=x`,
    ],
    ['guarded by Proofpoint 3', `https://urldefense.com/v3/__${sent.replace('#', '*')}__;Iw!!KGSf!x$`],
    [
      'guarded by Proofpoint 3, and then by Safe Links',
      safeLinks(`https://urldefense.com/v3/__${sent.replace('#', '*')}__;Iw!!KGSf!x$`),
    ],
    [
      'guarded by Proofpoint 2, and then by Safe Links',
      safeLinks(`https://urldefense.proofpoint.com/v2/url?u=${proofpoint2(percents)}&d=DwMFaQ&c=x`),
    ],
    ['with a numbered entity', sent.replace('#', '&#35;')],
    ['with a named entity', sent.replace('#', '&num;')],
    ['with quoted-printable letters', sent.replace('#', '=23')],
    [
      'with a soft break in the word before it',
      sent.replace(where, `${where.slice(0, 4)}=\r\n${where.slice(4)}`),
    ],
    [
      'with a break and a quote mark in the word',
      sent.replace(where, `${where.slice(0, 4)}\r\n> ${where.slice(4)}`),
    ],
    ['with a soft break in the mark', `BP=\r\nV1.${payload}`],
    [
      'with soft hyphens',
      sent.replace(where, `${where.slice(0, 2)}\u00ad${where.slice(2, 5)}\u00ad${where.slice(5)}`),
    ],
    ['with no-break spaces and line ends in it', payloadText(payload.replace(/(.{60})/g, '$1\u00a0\u2028'))],
    ['as its letters alone, after a greeting', `Hei! Her er svaret:\n${payload}\nHilsen Kari`],
  ])('%s', (_, text) => {
    expect(findPayloads(`Hei!\n${text}\nHilsen Kari`)).toEqual([payload]);
  });
});

describe('a link is found', () => {
  it('in a text with two bytes for each letter', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeffHei ${link} hilsen`, 'utf16le'));
    const [found] = await readIncomingFile(bytes, { parts: [], keyOf: () => null });
    expect(found).toMatchObject({ by: 'link', read: { because: 'damaged' } });
  });
});

describe('a text made to be slow', () => {
  const nothing = { parts: [], keyOf: () => null };
  it('with thousands of empty payloads gives the first ones, and says that there are more', async () => {
    const many = Array.from({ length: 8_000 }, (_, at) =>
      payloadText(wrapped('answer', new Uint8Array([at, at >> 8]))),
    );
    const found = await readIncomingText(many.join('\n'), nothing);
    expect(found).toHaveLength(MOST_PAYLOADS + 1);
    expect(found.at(-1)?.read).toMatchObject({ because: 'too-many' });
  });

  const huge = wrapped('answer', new Uint8Array(700_000)).slice(0, 60);
  test.each([
    ['headings of mails', 'Content-Transfer-Encoding: base64\n'.repeat(140_000)],
    ['spaces in headings', `content-transfer-encoding:${' '.repeat(4_000_000)}`],
    ['beginnings of long payloads', `${huge} `.repeat(70_000)],
    ['marks and beginnings', `BPV1.${huge} `.repeat(60_000)],
    ['guards without an end', 'urldefense/v3/__a*'.repeat(250_000)],
    ['soft breaks', '=\r\n'.repeat(1_500_000)],
    ['signs', '&#%'.repeat(1_500_000)],
    ['percent signs', `%${'25'.repeat(2_400_000)}`],
  ])('is read at once: %s', async (_, text) => {
    const found = await readIncomingFile(new TextEncoder().encode(text), nothing);
    expect(found.every(({ read }) => read.kind === 'refused')).toBe(true);
  });
});
