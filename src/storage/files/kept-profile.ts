import { textIn } from '#domain/guide/read.ts';
import { trust } from '#domain/guide/registers/trust.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Answers } from '#domain/process/process.ts';
import { OWN_PROFILE } from '#domain/profile/deeds.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { profileOf } from './known-profiles.ts';
import { readProfile } from './profile-file.ts';

/** `own-lost`: a profile that does not come with the program is chosen, and its facts are not here or cannot be read. */
export interface KeptProfile {
  readonly profile: Profile;
  readonly from: 'kept' | 'program' | 'own-lost';
}

/** Read once for as long as the text is the same: it is asked for at each letter that is written. */
let last: { readonly facts: string; readonly read: ReturnType<typeof readProfile> } | undefined;

/**
 * The profile of a process, from the process alone: the facts it took when the profile was chosen, or else those the program knows.
 * What lies on this machine is never looked at, so a process says the same everywhere.
 */
export function keptProfile(answers: Answers): KeptProfile {
  const id = textIn(answers, about, 'profile');
  const facts = id === '' ? '' : textIn(answers, trust, 'facts');
  if (facts !== '') {
    if (last?.facts !== facts) last = { facts, read: readProfile(new TextEncoder().encode(facts)) };
    const { read } = last;
    if (read.kind === 'profile' && (id === OWN_PROFILE || read.profile.id === id))
      return { profile: read.profile, from: 'kept' };
  }
  return { profile: profileOf(id), from: id === OWN_PROFILE ? 'own-lost' : 'program' };
}
