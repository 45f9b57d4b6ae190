import { describe, expect, it } from 'vitest';
import { about } from '#domain/guide/steps/about.ts';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { chooseProfile, leaveProfile, OWN_PROFILE } from '#domain/profile/deeds.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { keptProfile } from './kept-profile.ts';
import { profileOf } from './known-profiles.ts';
import { writeProfile } from './profile-file.ts';

const generic = profileOf('generic');
const own: Profile = { ...generic, id: 'kysten', version: 3, name: 'Kyst sykehus', trust: 'Kyst sykehus HF' };
const choose = (answers: Answers, profile: Profile, as: string): Answers =>
  applyChanges(
    answers,
    chooseProfile(answers, {
      profile,
      file: writeProfile(profile),
      as,
      before: keptProfile(answers).profile,
    }),
  );

describe('the profile of a process', () => {
  it('is the generic one until one is chosen, and for an id nobody knows', () => {
    expect(keptProfile({})).toEqual({ profile: generic, from: 'program' });
    expect(keptProfile({ about: { profile: 'constructor' } })).toEqual({ profile: generic, from: 'program' });
  });

  it('is what the program says in a process from before the facts were kept', () => {
    expect(keptProfile({ about: { profile: 'unn' } })).toEqual({
      profile: profileOf('unn'),
      from: 'program',
    });
  });

  it('is what was taken when it was chosen, whatever the program says now', () => {
    const older: Profile = { ...profileOf('unn'), version: 0.5, name: 'UNN i fjor' };
    const taken = choose({}, { ...older, version: 1 }, 'unn');
    expect(keptProfile(taken)).toEqual({ profile: { ...older, version: 1 }, from: 'kept' });
  });

  it('of the trust’s own goes with the process, with its id and version', () => {
    const taken = choose({}, own, OWN_PROFILE);
    expect(taken['trust']).toMatchObject({ profile: 'kysten', version: '3', name: 'Kyst sykehus' });
    expect(keptProfile(structuredClone(taken))).toEqual({ profile: own, from: 'kept' });
  });

  it.each([
    ['did not come along', undefined],
    ['are no file', '{"format":'],
    ['are of a later program', writeProfile(own).replace(/"formatVersion": \d+/, '"formatVersion": 99')],
  ])('of the trust’s own is said to be lost where its facts %s, and is never another', (_, facts) => {
    const answers = { about: { profile: OWN_PROFILE }, ...(facts === undefined ? {} : { trust: { facts } }) };
    expect(keptProfile(answers)).toEqual({ profile: generic, from: 'own-lost' });
  });

  it('is not the one that was left, nor one that was kept for another choice', () => {
    const taken = choose({}, own, OWN_PROFILE);
    expect(keptProfile(applyChanges(taken, leaveProfile()))).toEqual({ profile: generic, from: 'program' });
    expect(keptProfile({ ...taken, about: { profile: 'unn' } }).profile).toBe(profileOf('unn'));
  });
});

describe('choosing a profile', () => {
  const trustOf = (answers: Answers) => answers[about.id]?.['healthTrust'];
  const bergen = profileOf('helse-bergen');

  it('writes the name of the trust where none is written, and changes it with the profile', () => {
    const first = choose({}, bergen, bergen.id);
    expect(trustOf(first)).toBe('Helse Bergen HF');
    expect(trustOf(choose(first, profileOf('unn'), 'unn'))).toBe('Universitetssykehuset Nord-Norge HF');
  });

  it('leaves a name that people wrote themselves', () => {
    const written = { about: { healthTrust: 'Vårt foretak' } };
    expect(trustOf(choose(written, bergen, bergen.id))).toBe('Vårt foretak');
  });

  it('leaves the name of the trust alone where the profile is of several', () => {
    const first = choose({}, bergen, bergen.id);
    expect(trustOf(choose(first, profileOf('helse-midt-norge'), 'helse-midt-norge'))).toBe('Helse Bergen HF');
  });
});
