import type { Profile } from '#domain/profile/profile.ts';
import { PROFILE_MIGRATIONS } from './profile-migrations.ts';
import { PROFILE_FORMAT, PROFILE_VERSION, profileFileSchema } from './profile-schema.ts';
import { readJson } from './read-json.ts';

/** `places`: what is wrong, as dotted paths into the file. */
export type ReadProfile =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | {
      readonly kind: 'refused';
      readonly because: 'not-ours' | 'newer' | 'damaged';
      readonly places: readonly string[];
    };

const refused = (because: 'not-ours' | 'newer' | 'damaged', places: readonly string[] = []): ReadProfile => ({
  kind: 'refused',
  because,
  places,
});

/** The file in the newest version; what says no version, or a false one, is left to the schema. */
function migrated(file: object): object {
  if (!('formatVersion' in file) || !('profile' in file)) return file;
  const version = file.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return file;
  const profile = PROFILE_MIGRATIONS.slice(version - 1).reduce((before, { up }) => up(before), file.profile);
  return { ...file, profile };
}

const MOST_PLACES = 10;
const LONGEST_PLACE = 120;

/** The same from JSON that is read already. */
export function readProfileJson(file: unknown): ReadProfile {
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== PROFILE_FORMAT)
    return refused('not-ours');
  if (
    'formatVersion' in file &&
    typeof file.formatVersion === 'number' &&
    file.formatVersion > PROFILE_VERSION
  )
    return refused('newer');
  const checked = profileFileSchema.safeParse(migrated(file));
  if (checked.success) return { kind: 'profile', profile: checked.data.profile as unknown as Profile };
  const places = checked.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].join('.'))
      : [issue.path.join('.')],
  );
  return refused(
    'damaged',
    places.slice(0, MOST_PLACES).map((place) => place.slice(0, LONGEST_PLACE)),
  );
}

/** Reads a profile file, one that comes with the program or one a trust has written. All of it is checked; nothing is filled in. Never throws. */
export function readProfile(bytes: Uint8Array): ReadProfile {
  const json = readJson(bytes);
  return json.kind === 'json' ? readProfileJson(json.value) : refused('not-ours');
}

/** A profile that is being written, checked as its file would be. */
export const readDraft = (profile: unknown): ReadProfile =>
  readProfileJson({ format: PROFILE_FORMAT, formatVersion: PROFILE_VERSION, profile });

/** A profile as a file to change in any text editor. */
export const writeProfile = (profile: Profile): string =>
  `${JSON.stringify({ format: PROFILE_FORMAT, formatVersion: PROFILE_VERSION, profile }, null, 2)}\n`;
