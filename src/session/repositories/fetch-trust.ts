import { profileOf } from '#content/profiles/profiles.ts';
import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { OWN_PROFILE, readProfile } from '#storage/files/profile-file.ts';
import type { OwnFiles } from '#storage/own-files.ts';

/** What the trust of a process has: what it calls things and pays, and how its documents look. */
export interface Trust {
  readonly profile: Profile;
  /** Its Word template: the one for its profile, else the one for all. */
  readonly template?: Uint8Array;
}

/** Id of the profile a process has chosen; empty until somebody chooses. */
export const chosenProfile = (answers: Answers): string => textIn(answers, about, 'profile');

/** The profile with this id; the generic one where it is unknown, and where the trust's own is gone or unreadable. */
export async function fetchProfile(files: OwnFiles, id: string): Promise<Profile> {
  if (id !== OWN_PROFILE) return profileOf(id);
  const file = await files.inUse('profile').catch(() => null);
  const read = file && readProfile(file.bytes);
  return read?.kind === 'profile' ? read.profile : profileOf(id);
}

/** Never rejects: a document is better without its template than not made. */
export async function fetchTrust(files: OwnFiles, answers: Answers): Promise<Trust> {
  const id = chosenProfile(answers);
  const [profile, template] = await Promise.all([
    fetchProfile(files, id),
    files.inUse('template', id === '' ? undefined : id).catch(() => null),
  ]);
  return { profile, ...(template ? { template: template.bytes } : {}) };
}
