import { describe, expect, it } from 'vitest';
import { profileOf } from '#storage/files/known-profiles.ts';
import { OWN_PROFILE } from '#domain/profile/deeds.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { fetchTrust } from './fetch-trust.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined ? null : new TextDecoder().decode(bytes);
const withProfile = (profile: string) => ({ about: { profile } });

/** Files in the order they are added, each taken in use for all; the id of the last. */
async function brought(
  files: OwnFiles,
  kind: 'template' | 'profile',
  bytes: Uint8Array,
  name = 'fil',
): Promise<number> {
  await files.add(kind, { name, bytes, addedAt: '2027-03-01T12:00:00.000Z' });
  const [newest] = await files.list(kind);
  if (!newest) throw new Error('It was not kept.');
  return newest.id;
}

const unusable: OwnFiles = {
  ...emptyOwnFiles(),
  inUse: () => Promise.reject(new Error('The database is gone.')),
};

describe('the template of a process', () => {
  const templateOf = async (files: OwnFiles, answers: object): Promise<string | null> =>
    textOf((await fetchTrust(files, answers as Parameters<typeof fetchTrust>[1])).template);

  it('is none until the trust brings one', async () => {
    expect(await fetchTrust(emptyOwnFiles(), {})).toEqual({ profile: profileOf('generic') });
  });

  it('is the one for its profile, and for other profiles the one for all', async () => {
    const files = emptyOwnFiles();
    const ofBergen = await brought(files, 'template', bytesOf('mal for Bergen'));
    await files.use(ofBergen, 'helse-bergen');
    await brought(files, 'template', bytesOf('mal for alle'));

    expect(await templateOf(files, withProfile('helse-bergen'))).toBe('mal for Bergen');
    expect(await templateOf(files, withProfile('unn'))).toBe('mal for alle');
    expect(await templateOf(files, {})).toBe('mal for alle');
  });

  it('is never the one that was brought for another profile', async () => {
    const files = emptyOwnFiles();
    await files.use(await brought(files, 'template', bytesOf('mal for Bergen')), 'helse-bergen');

    expect(await templateOf(files, withProfile('unn'))).toBeNull();
    expect(await templateOf(files, {})).toBeNull();
  });

  it('is the one for all again when the one for the profile is gone', async () => {
    const files = emptyOwnFiles();
    const ofOwn = await brought(files, 'template', bytesOf('mal for oss'));
    await files.use(ofOwn, OWN_PROFILE);
    await brought(files, 'template', bytesOf('mal for alle'));
    expect(await templateOf(files, withProfile(OWN_PROFILE))).toBe('mal for oss');

    await files.remove(ofOwn);
    expect(await templateOf(files, withProfile(OWN_PROFILE))).toBe('mal for alle');
  });

  it('never stops a document: without a database it is made without one, with the profile of the program', async () => {
    expect(await fetchTrust(unusable, withProfile('unn'))).toEqual({ profile: profileOf('unn') });
  });
});
