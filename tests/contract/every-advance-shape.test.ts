import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { savedParts } from '#domain/guide/saved-parts.ts';
import {
  ANSWER_VERSION,
  INVITATION_VERSION,
  QUESTIONNAIRE_VERSION,
  REPLY_VERSION,
} from '#storage/advance/advance-format.ts';
import { readIncomingFile, type Incoming } from '#storage/advance/read-incoming.ts';
import { KEPT_ADVANCE, textsIn } from '../support/kept-files.ts';

const KEY = 'test-key.json';
const names = readdirSync(KEPT_ADVANCE).filter((name) => name !== KEY);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${KEPT_ADVANCE}/${name}`));
const jsonOf = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(new TextDecoder().decode(bytesOf(name))) as Readonly<Record<string, unknown>>;
const keyOf = (): string => String(jsonOf(KEY)['privateKey']);

async function read(name: string): Promise<Incoming['read'] | undefined> {
  const [incoming, ...more] = await readIncomingFile(bytesOf(name), { parts: savedParts, keyOf });
  expect(more).toEqual([]);
  return incoming?.read;
}

describe('every answer and invitation ever written', () => {
  test.each(names.filter((name) => /^(?:answer|sealed)-v/.test(name)))(
    '%s opens as the answer it was',
    async (name) => {
      // What is under a seal, and in letters, is what the plain file of the same shape holds.
      const plain = name.replace('sealed', 'answer').replace('.txt', '.json');
      const { answer } = jsonOf(plain);
      expect(textsIn(answer).length).toBeGreaterThan(50);
      expect(await read(name)).toEqual({ kind: 'answer', answer, sealed: name.startsWith('sealed') });
    },
  );

  test.each(names.filter((name) => name.startsWith('invitation')))('%s opens as it was', async (name) => {
    const { invitation } = jsonOf(name.replace('.txt', '.json'));
    expect(await read(name)).toEqual({ kind: 'invitation', invitation });
  });

  test.each(names.filter((name) => name.startsWith('questionnaire')))('%s opens as it was', async (name) => {
    const { questionnaire } = jsonOf(name.replace('.txt', '.json'));
    expect(await read(name)).toEqual({ kind: 'questionnaire', questionnaire });
  });

  test.each(names.filter((name) => /^(?:sealed-)?reply-v/.test(name)))(
    '%s opens as the answer it was',
    async (name) => {
      const { reply } = jsonOf(name.replace('sealed-', '').replace('.txt', '.json'));
      expect(textsIn(reply).length).toBeGreaterThan(4);
      expect(await read(name)).toEqual({ kind: 'reply', reply, sealed: name.startsWith('sealed') });
    },
  );

  test.each([
    ['answer', ANSWER_VERSION, 1],
    ['sealed', ANSWER_VERSION, 1],
    ['invitation', INVITATION_VERSION, 1],
    ['questionnaire', QUESTIONNAIRE_VERSION, 6],
    ['reply', REPLY_VERSION, 6],
    ['sealed-reply', REPLY_VERSION, 6],
  ] as const)('one is kept of each version of an %s, as a file and as letters', (what, newest, first) => {
    const kinds = Array.from({ length: newest - first + 1 }, (_, index) => index + first).flatMap((version) =>
      ['json', 'txt'].map((ending) => new RegExp(`^${what}-v${version}(?:-[a-z])?\\.${ending}$`)),
    );
    expect(kinds.filter((kind) => !names.some((name) => kind.test(name)))).toEqual([]);
  });
});
