import * as z from 'zod/mini';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '#domain/language/languages.ts';
import { RATE_KINDS, SENTENCES } from '#domain/profile/profile.ts';

/** Permanent: how a profile file is known. */
export const PROFILE_FORMAT = 'brukerpanelveilederen/profile';
/** One version is one shape (`docs/schemas`). */
export const PROFILE_VERSION = 3;

const LONGEST = 2000;
const MOST = 100;
const text = z.string().check(z.maxLength(LONGEST));
const some = z.string().check(z.minLength(1), z.maxLength(LONGEST));
const list = <T extends z.core.$ZodType>(of: T) => z.array(of).check(z.maxLength(MOST));

/** In the first language at least, where it may have to say something. */
const spokenOf = (first: typeof text) =>
  z.strictObject(
    Object.fromEntries(
      LANGUAGE_CODES.map((code) => [code, code === FIRST_LANGUAGE ? first : z.optional(text)]),
    ),
  );
const spoken = spokenOf(text);
const said = spokenOf(some);

/** A profile's links are shown to be clicked: nothing but pages. */
const link = z.string().check(z.maxLength(LONGEST), z.regex(/^https?:\/\/\S+$/));
const reference = z.strictObject({ name: some, link: z.optional(link), source: some });

const profileSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  version: z.int().check(z.gte(1), z.lte(100_000)),
  name: some,
  trust: text,
  userCommittee: spoken,
  reservedNames: list(z.string().check(z.regex(/^\S{3,100}$/))),
  bodies: list(said),
  units: list(said),
  levels: list(z.strictObject({ name: said, is: spoken, isService: z.optional(z.literal(true)) })),
  appointedBy: spoken,
  contact: z.strictObject({ role: spoken, duties: list(said) }),
  coordinator: spoken,
  payRules: z.strictObject({
    halfHours: z.optional(z.boolean()),
    leastHours: z.optional(z.number().check(z.gte(0), z.lte(24))),
  }),
  rates: list(
    z.strictObject({
      kind: z.enum(RATE_KINDS),
      kroner: z.number().check(z.gt(0), z.lt(100_000)),
      source: some,
      validFrom: z.iso.date(),
      also: z.optional(list(some)),
    }),
  ),
  ordering: z.strictObject({ to: spoken, how: spoken, link: z.optional(link) }),
  governingPlans: list(reference),
  links: list(z.strictObject({ name: some, link, source: some, serves: list(some) })),
  resources: list(reference),
  activities: list(
    z.strictObject({ name: said, timesAYear: z.int().check(z.gte(1), z.lte(366)), by: spoken }),
  ),
  sentences: z.strictObject(Object.fromEntries(SENTENCES.map((id) => [id, z.optional(spoken)]))),
});

export const profileFileSchema = z.strictObject({
  format: z.literal(PROFILE_FORMAT),
  formatVersion: z.int().check(z.gte(1), z.lte(PROFILE_VERSION)),
  profile: profileSchema,
});
