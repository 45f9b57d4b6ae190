import { expect, test } from 'vitest';
import { armored, makeKeys, openSealed, seal, unarmored } from './sealed.ts';

const keys = await makeKeys();
const text = new TextEncoder().encode('Åse & Bára «čuohppat» 👩🏽‍⚕️');
const sealed = await seal(text, keys.publicKey);

test('what is sealed for somebody is opened by their key, byte for byte', async () => {
  expect(await openSealed(sealed, keys.privateKey)).toEqual({ kind: 'opened', bytes: text });
});

test('nothing of what was written can be read from the outside', () => {
  expect(new TextDecoder().decode(sealed)).not.toContain('Bára');
});

test('another key, and a key that is none, are told as the wrong key', async () => {
  const { privateKey } = await makeKeys();
  expect(await openSealed(sealed, privateKey)).toEqual({ kind: 'wrong-key' });
  for (const none of ['', 'AGE-SECRET-KEY-1', keys.publicKey])
    expect(await openSealed(sealed, none)).toEqual({ kind: 'wrong-key' });
});

test('bytes that were changed, cut or never sealed are told as damaged, and never half opened', async () => {
  const changed = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
  for (const bytes of [changed, sealed.slice(0, -5), sealed.slice(0, 20), new Uint8Array(), text])
    expect(await openSealed(bytes, keys.privateKey)).toEqual({ kind: 'damaged' });
});

test('sealing for what is no key is refused', async () => {
  await expect(Promise.resolve().then(() => seal(text, 'age1none'))).rejects.toThrow();
});

test('an armored text gives the bytes back, and any other text none', () => {
  expect(unarmored(armored(sealed))).toEqual(sealed);
  expect(unarmored('Hei')).toBeNull();
  expect(unarmored('')).toBeNull();
});
