import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROFILES } from '#storage/files/known-profiles.ts';
import { readProfile, writeProfile } from '#storage/files/profile-file.ts';
import { PROFILE_VERSION } from '#storage/files/profile-schema.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads back every profile that comes with the program, as it is', () => {
  for (const profile of PROFILES)
    expect(readProfile(bytes(writeProfile(profile)))).toEqual({
      kind: 'profile',
      profile,
    });
});

it('refuses what is no profile, newer or wrong, and says where', () => {
  const [, helseBergen] = PROFILES;
  const text = helseBergen ? writeProfile(helseBergen) : '';
  expect(readProfile(bytes('{}'))).toMatchObject({ because: 'not-ours' });
  const newer = text.replace(
    `"formatVersion": ${PROFILE_VERSION}`,
    `"formatVersion": ${PROFILE_VERSION + 1}`,
  );
  expect(readProfile(bytes(newer))).toMatchObject({
    because: 'newer',
  });
  expect(readProfile(bytes(text.replace(/("links": \[[^[]*?)https:\/\//, '$1javascript:')))).toMatchObject({
    because: 'damaged',
    places: ['profile.links.0.link'],
  });
  expect(readProfile(bytes(text.replace('"trust"', '"trsut"')))).toMatchObject({ because: 'damaged' });
});

const KEPT = 'tests/fixtures/profiles';

it('opens a profile written in any version there has been, and one is kept of each', () => {
  const names = readdirSync(KEPT);
  for (const name of names)
    expect(readProfile(new Uint8Array(readFileSync(`${KEPT}/${name}`))), name).toMatchObject({
      kind: 'profile',
    });
  const versions = Array.from({ length: PROFILE_VERSION }, (_, index) => index + 1);
  expect(versions.filter((one) => !names.some((name) => name.startsWith(`v${one}-`)))).toEqual([]);
});
