import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Invitation } from '#domain/advance/invitation.ts';
import { defineStep } from '#domain/steps/define-step.ts';
import { makeKeys } from '../sealed/sealed.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { wrapped } from './envelope.ts';
import { findPayloads, payloadText } from './find-payloads.ts';
import { readAdvanceFile } from './read-advance-file.ts';
import { readPayload, type ReadGiven } from './read-payload.ts';
import { answerPayload, invitationPayload, writeAnswerFile, writeInvitationFile } from './write-advance.ts';

const parts = [
  defineStep({
    id: 'mapping',
    phase: 'mapping',
    filledBy: ['advance'],
    fields: { units: { kind: 'rows', name: 'name', start: 0, columns: { name: { kind: 'line' } } } },
  }),
  defineStep({
    id: 'summary',
    phase: 'mapping',
    filledBy: ['advance'],
    fields: { good: { kind: 'paragraph' } },
  }),
  defineStep({ id: 'plan', phase: 'plan', filledBy: ['meeting'], fields: { when: { kind: 'date' } } }),
];
const given: ReadGiven = { parts, keyOf: () => null };
const withKey = (key: string): ReadGiven => ({ parts, keyOf: () => key });
const answer: AdvanceAnswer = {
  process: 'p1',
  leader: 'l1',
  role: 'Leder <b>æøå</b>',
  unit: 'Post 2 😀',
  version: 2,
  sentAt: '2026-11-03T08:00:00.000Z',
  answers: { summary: { good: 'Linje 1\nLinje 2' }, mapping: { units: [{ id: 'u1', name: 'Ny' }] } },
};
const invitation: Invitation = {
  process: 'p1',
  processName: 'Panel',
  healthTrust: '',
  unitName: '',
  facilitator: '',
  leader: '',
  role: '',
  unit: '',
  units: [{ id: 'u1', name: 'Post', parent: 'u0' }],
  asked: ['mapping'],
  groups: [{ id: 'g1', name: 'Barn', type: 'patient' }],
  deadline: '',
  greeting: '',
  replyTo: '',
  publicKey: '',
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const packed = (value: string): Uint8Array => deflateSync(strToU8(value));
/** The same letters from a program whose version is one higher: the version is the first byte. */
function ofLaterVersion(payload: string): string {
  const [version = 0, ...rest] = fromBase64Url(payload) ?? [];
  return toBase64Url(Uint8Array.of(version + 1, ...rest));
}
const fileOfLaterVersion = (text: string): string =>
  text.replace(/"formatVersion": (\d+)/, (_, version) => `"formatVersion": ${Number(version) + 1}`);
const because = async (read: Promise<unknown>): Promise<unknown> => {
  const found = (await read) as { kind: string; because?: string };
  return found.because ?? found.kind;
};

describe('an invitation or an answer', () => {
  it('is damaged when two of its rows have the same id, since only one of them could be written in', async () => {
    const twice = { ...invitation, groups: [...invitation.groups, { id: 'g1', name: 'Unge' }] };
    expect(await because(readPayload(invitationPayload(twice), given))).toBe('damaged');
  });

  it('comes back the same from a link and from a file', async () => {
    const payload = await answerPayload(answer, '');
    const file = await writeAnswerFile(answer, { appVersion: '1', publicKey: '' });

    expect(await readPayload(payload, given)).toEqual({ kind: 'answer', answer, sealed: false });
    expect(await readAdvanceFile(bytesOf(file), given)).toEqual({ kind: 'answer', answer, sealed: false });
    expect(await readPayload(invitationPayload(invitation), given)).toEqual({
      kind: 'invitation',
      invitation,
    });
    const invited = bytesOf(writeInvitationFile(invitation, { appVersion: '1' }));
    expect(await readAdvanceFile(invited, given)).toEqual({ kind: 'invitation', invitation });
  });

  it('keeps any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (good) => {
        const said = { ...answer, answers: { summary: { good } } };
        expect(await readPayload(await answerPayload(said, ''), given)).toMatchObject({ answer: said });
      }),
      { numRuns: 25 },
    );
  });

  it('is opened with the right key only, and says which process it belongs to', async () => {
    const [keys, others] = [await makeKeys(), await makeKeys()];
    const payload = await answerPayload(answer, keys.publicKey);
    const file = bytesOf(await writeAnswerFile(answer, { appVersion: '1', publicKey: keys.publicKey }));
    const opened = { kind: 'answer', answer, sealed: true };

    expect(await readPayload(payload, withKey(keys.privateKey))).toEqual(opened);
    expect(await readAdvanceFile(file, withKey(keys.privateKey))).toEqual(opened);
    for (const read of [readPayload(payload, given), readAdvanceFile(file, given)])
      expect(await read).toEqual({ kind: 'refused', because: 'sealed-no-key', process: 'p1' });
    expect(await because(readPayload(payload, withKey(others.privateKey)))).toBe('sealed-wrong-key');
    expect(await because(readAdvanceFile(file, withKey('no key at all')))).toBe('sealed-wrong-key');
    expect(new TextDecoder().decode(file)).not.toContain('Linje');
  });

  it('is damaged, newer or not ours, and says so', async () => {
    const payload = await answerPayload(answer, '');
    const flipped = `${payload.slice(0, 30)}${payload[30] === 'A' ? 'B' : 'A'}${payload.slice(31)}`;
    const file = await writeAnswerFile(answer, { appVersion: '1', publicKey: '' });

    expect(await because(readPayload(flipped, given))).toBe('damaged');
    expect(await because(readPayload(payload.slice(0, -4), given))).toBe('damaged');
    expect(await because(readPayload(ofLaterVersion(payload), given))).toBe('newer');
    const line = { address: 'https://trust.example/live', process: 'p', token: 't' };
    const withLine = invitationPayload({ ...invitation, line });
    expect(await readPayload(withLine, given)).toMatchObject({ invitation: { line } });
    expect(await because(readPayload(ofLaterVersion(withLine), given))).toBe('newer');
    // What has no line is written as a program from before the line reads it.
    expect(await readPayload(ofLaterVersion(invitationPayload(invitation)), given)).toEqual({
      kind: 'invitation',
      invitation,
    });
    expect(await because(readPayload('hei', given))).toBe('not-ours');
    expect(await because(readPayload('', given))).toBe('empty');
    expect(await because(readAdvanceFile(bytesOf(file.slice(0, -20)), given))).toBe('damaged');
    expect(await because(readAdvanceFile(bytesOf('{"a": 1}'), given))).toBe('not-ours');
    const asked = writeInvitationFile({ ...invitation, line }, { appVersion: '1' });
    for (const text of [file, asked])
      expect(await because(readAdvanceFile(bytesOf(fileOfLaterVersion(text)), given))).toBe('newer');
  });

  it('is refused when it would reach further than an answer may', async () => {
    const read = (value: string): Promise<unknown> =>
      because(readPayload(wrapped('answer', packed(value)), given));
    const many = {
      ...answer,
      answers: { mapping: { units: Array.from({ length: 10_001 }, (_, id) => ({ id: `u${id}` })) } },
    };

    expect(await read(JSON.stringify({ ...answer, answers: { plan: { when: 'nå' } } }))).toBe('damaged');
    expect(await read(JSON.stringify(answer).replace('"leader"', '"__proto__":{"x":1},"leader"'))).toBe(
      'damaged',
    );
    expect(await read(JSON.stringify({ ...answer, leader: '../..' }))).toBe('damaged');
    expect(await read(JSON.stringify(many))).toBe('too-large');
    expect(await read('[')).toBe('damaged');
  });

  it('is refused by the length it says it has, in a link and in a mail, before the rest is looked at', async () => {
    const long = wrapped('answer', new Uint8Array(900_000));
    const found = findPayloads(`Hei! ${payloadText(long)} Hilsen`);

    expect(found.map(({ length }) => length)).toEqual([12]);
    expect(await because(readPayload(long, given))).toBe('too-large');
    expect(await because(readPayload(found[0] ?? '', given))).toBe('too-large');
  });

  it('is not unpacked beyond what an answer can be', async () => {
    const bomb = wrapped('answer', deflateSync(new Uint8Array(12 * 1024 * 1024), { level: 1 }));

    expect(await because(readPayload(bomb, given))).toBe('too-large');
    expect(await because(readPayload('A'.repeat(6_000_000), given))).toBe('too-large');
  });
});

describe('payloads in a text', () => {
  it('are found in addresses, texts, quotes and rewritten links, each once, whatever stands around', async () => {
    const one = await answerPayload(answer, '');
    const two = await answerPayload({ ...answer, leader: 'l2' }, '');
    const three = await answerPayload({ ...answer, leader: 'l3' }, '');
    const quoted = payloadText(one).replace(/(.{60})/g, '$1\r\n> ');
    const mail = [
      `Hei! <https://sted.no/app/#/received/${two}>. Samme: https://sted.no/#/received/${two.slice(0, 40)}…`,
      `https://eur01.safelinks.example/?url=https%3A%2F%2Fsted.no%2F%23%2Freceived%2F${three}&data=05`,
      quoted,
      'Hilsen Kari',
      payloadText(three).replace(/(.{70})/g, '$1=\r\n'),
    ].join('\n');

    expect(findPayloads(mail)).toEqual([two, three, one]);
  });

  it('that were cut off are given as far as they go', async () => {
    const payload = await answerPayload(answer, '');
    const found = findPayloads(`${payloadText(payload.slice(0, 80))}. Resten kommer`);

    expect(found).toEqual([payload.slice(0, 80)]);
    expect(await because(readPayload(found[0] ?? '', given))).toBe('damaged');
  });

  it('are none in a text without them', () => {
    expect(findPayloads('Hei, BPV1. er navnet, og #/answer/ er en adresse.')).toEqual([]);
    expect(findPayloads('')).toEqual([]);
  });
});
