import { describe, expect, it } from 'vitest';
import { profileOf } from '#content/profiles/profiles.ts';
import { OWN_PROFILE, PROFILE_VERSION } from '#storage/files/profile-file.ts';
import type { OwnFiles } from '#storage/own-files.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { chosenProfile, fetchProfile, fetchTrust } from './fetch-trust.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string | null =>
  bytes === undefined ? null : new TextDecoder().decode(bytes);
const profileFile = (name: string, more: object = {}): Uint8Array =>
  bytesOf(
    JSON.stringify({
      format: 'brukerpanelveilederen/profile',
      formatVersion: PROFILE_VERSION,
      profile: { ...profileOf('generic'), id: 'sykehuset', name, ...more },
    }),
  );
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

describe('the profile of a process', () => {
  it('is the one of the program that was chosen, without a look in the files', async () => {
    expect(await fetchProfile(unusable, 'unn')).toBe(profileOf('unn'));
  });

  it('is the trust’s own, known by one id whatever it calls itself', async () => {
    const files = emptyOwnFiles();
    await brought(files, 'profile', profileFile('Sykehuset Østfold'));

    expect(await fetchProfile(files, OWN_PROFILE)).toEqual({
      ...profileOf('generic'),
      id: OWN_PROFILE,
      name: 'Sykehuset Østfold',
    });
  });

  it('is the newest of several that the trust has brought', async () => {
    const files = emptyOwnFiles();
    await brought(files, 'profile', profileFile('Den gamle'));
    await brought(files, 'profile', profileFile('Den nye'));

    expect((await fetchProfile(files, OWN_PROFILE)).name).toBe('Den nye');
  });

  it.each([
    ['is put aside', async (files: OwnFiles, id: number) => files.putAside(id)],
    ['is thrown away', async (files: OwnFiles, id: number) => files.remove(id)],
  ])('is the generic one when the own one %s', async (_, lose) => {
    const files = emptyOwnFiles();
    await lose(files, await brought(files, 'profile', profileFile('Borte')));

    expect(await fetchProfile(files, OWN_PROFILE)).toBe(profileOf('generic'));
  });

  it.each([
    ['no JSON', bytesOf('{"format":')],
    ['another file', bytesOf('{"format":"noe annet"}')],
    ['a rate that is no number', profileFile('Feil', { rates: [{ kronerPerHour: '355' }] })],
  ])('is the generic one when the own one is %s', async (_, bytes) => {
    const files = emptyOwnFiles();
    await brought(files, 'profile', bytes);

    expect(await fetchProfile(files, OWN_PROFILE)).toBe(profileOf('generic'));
  });

  it('is the generic one where nothing is chosen, where nobody knows it, and without a database', async () => {
    expect(chosenProfile({})).toBe('');
    expect(await fetchProfile(emptyOwnFiles(), '')).toBe(profileOf('generic'));
    expect(await fetchProfile(emptyOwnFiles(), 'et foretak fra et senere program')).toBe(
      profileOf('generic'),
    );
    expect(await fetchProfile(unusable, OWN_PROFILE)).toBe(profileOf('generic'));
  });
});

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
