import generic from '#templates/profiles/generic.json' with { type: 'json' };
import helseBergen from '#templates/profiles/helse-bergen.json' with { type: 'json' };
import helseMidtNorge from '#templates/profiles/helse-midt-norge.json' with { type: 'json' };
import unn from '#templates/profiles/unn.json' with { type: 'json' };
import type { Profile } from '#domain/profile/profile.ts';
import { readProfileJson } from './profile-file.ts';

/** Read as a trust's own is, so that there is one format. Throws where one is wrong: a fault of ours. */
function known(file: unknown): Profile {
  const read = readProfileJson(file);
  if (read.kind === 'refused') throw new Error(`A profile is wrong: ${read.places.join(', ')}`);
  return read.profile;
}

const GENERIC = known(generic);

/** The profiles that come with the program. */
export const PROFILES: readonly Profile[] = [GENERIC, ...[helseBergen, unn, helseMidtNorge].map(known)];

/** The profile with this id; the generic one for an id nobody knows. */
export const profileOf = (id: string): Profile => PROFILES.find((profile) => profile.id === id) ?? GENERIC;
