import * as z from 'zod/mini';
import type { Profile } from '#domain/profile/profile.ts';
import { readJson } from './read-json.ts';

const FORMAT = 'brukerpanelveilederen/profile';
/** One version is one shape (`docs/schemas`). */
export const PROFILE_VERSION = 1;
/**
 * From each version to the next, the first from 1 to 2: a file that people wrote years ago goes on opening. None so far.
 */
const PROFILE_MIGRATIONS: readonly ((profile: unknown) => unknown)[] = [];

/** A profile that was loaded is known by this id in a process, whatever it calls itself. */
export const OWN_PROFILE = 'own';

const LONGEST = 2000;
const MOST = 100;
const text = z.string().check(z.maxLength(LONGEST));
const some = z.string().check(z.minLength(1), z.maxLength(LONGEST));
const list = <T extends z.core.$ZodType>(of: T) => z.array(of).check(z.maxLength(MOST));
/** A profile's links are shown to be clicked: nothing but pages. */
const link = z.string().check(z.maxLength(LONGEST), z.regex(/^https?:\/\/\S+$/));
const reference = z.strictObject({ name: some, link: z.optional(link), source: some });

const profileSchema = z.strictObject({
  id: some,
  name: some,
  trust: text,
  userCommittee: text,
  bodies: list(some),
  levels: list(z.strictObject({ name: some, is: text })),
  rates: list(
    z.strictObject({
      kronerPerHour: z.number().check(z.gt(0), z.lt(100_000)),
      source: some,
      validFrom: z.iso.date(),
      also: z.optional(list(some)),
    }),
  ),
  orderingRoute: text,
  governingPlans: list(reference),
  links: list(reference),
});
export const profileFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().check(z.gte(1), z.lte(PROFILE_VERSION)),
  profile: profileSchema,
});

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
function migrated(file: object, migrations = PROFILE_MIGRATIONS): object {
  if (!('formatVersion' in file) || !('profile' in file)) return file;
  const version = file.formatVersion;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return file;
  const profile = migrations.slice(version - 1).reduce((before, step) => step(before), file.profile);
  return { ...file, profile };
}

const MOST_PLACES = 10;
const LONGEST_PLACE = 120;

/** Reads a profile file a trust has written. All of it is checked; nothing is filled in. Never throws. */
export function readProfile(bytes: Uint8Array): ReadProfile {
  const json = readJson(bytes);
  if (json.kind !== 'json') return refused('not-ours');
  const file = json.value;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return refused('not-ours');
  if (
    'formatVersion' in file &&
    typeof file.formatVersion === 'number' &&
    file.formatVersion > PROFILE_VERSION
  )
    return refused('newer');
  const checked = profileFileSchema.safeParse(migrated(file));
  if (checked.success)
    return { kind: 'profile', profile: { ...(checked.data.profile as Profile), id: OWN_PROFILE } };
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

/** A profile as a file to change in any text editor. */
export const writeProfile = (profile: Profile): string =>
  `${JSON.stringify({ format: FORMAT, formatVersion: PROFILE_VERSION, profile }, null, 2)}\n`;
