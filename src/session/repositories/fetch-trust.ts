import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { keptProfile } from '#storage/files/kept-profile.ts';
import type { OwnFiles } from '#storage/own-files.ts';

/** What the trust of a process has: what it calls things and pays, and how its documents look. */
export interface Trust {
  readonly profile: Profile;
  /** Its Word template: the one for its profile, else the one for all. */
  readonly template?: Uint8Array;
}

/** Never rejects: a document is better without its template than not made. */
export async function fetchTrust(files: OwnFiles, answers: Answers): Promise<Trust> {
  const id = textIn(answers, about, 'profile');
  const template = await files.inUse('template', id === '' ? undefined : id).catch(() => null);
  return { profile: keptProfile(answers).profile, ...(template ? { template: template.bytes } : {}) };
}
