import { expect, it } from 'vitest';
import { PROFILES } from '#content/profiles/profiles.ts';
import { readProfile, writeProfile } from '#storage/files/profile-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads back every profile that comes with the program, known as the own one', () => {
  for (const profile of PROFILES)
    expect(readProfile(bytes(writeProfile(profile)))).toEqual({
      kind: 'profile',
      profile: { ...profile, id: 'own' },
    });
});

it('refuses what is no profile, newer or wrong, and says where', () => {
  const [, helseBergen] = PROFILES;
  const text = helseBergen ? writeProfile(helseBergen) : '';
  expect(readProfile(bytes('{}'))).toMatchObject({ because: 'not-ours' });
  expect(readProfile(bytes(text.replace('"formatVersion": 1', '"formatVersion": 2')))).toMatchObject({
    because: 'newer',
  });
  expect(readProfile(bytes(text.replace('https://', 'javascript:')))).toMatchObject({
    because: 'damaged',
    places: ['profile.links.0.link'],
  });
  expect(readProfile(bytes(text.replace('"trust"', '"trsut"')))).toMatchObject({ because: 'damaged' });
});
