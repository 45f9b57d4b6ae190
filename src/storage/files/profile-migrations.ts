import { FIRST_LANGUAGE } from '#domain/language/languages.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const spoken = (value: unknown): unknown => (typeof value === 'string' ? { [FIRST_LANGUAGE]: value } : value);
const each = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value;
/** An entry with some of its texts spoken. */
const withSpoken = (value: unknown, keys: readonly string[]): unknown =>
  isJson(value)
    ? {
        ...value,
        ...Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, spoken(value[key])])),
      }
    : value;

function hourly(rate: unknown): unknown {
  if (!isJson(rate)) return rate;
  const { kronerPerHour, ...rest } = rate;
  return { kind: 'hour', kroner: kronerPerHour, ...rest };
}

/** What was the version of every profile before they counted. */
const FIRST_VERSION = 1;
/** The first version took any text for an id. */
const idOf = (id: unknown): unknown =>
  typeof id === 'string' ? id.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 64) : id;

function toSpoken(profile: unknown): unknown {
  if (!isJson(profile)) return profile;
  const { orderingRoute, links, ...rest } = profile;
  const none = spoken('');
  return {
    ...rest,
    id: idOf(profile['id']),
    version: FIRST_VERSION,
    userCommittee: spoken(profile['userCommittee']),
    // Each profile of the first version was told that the name belongs to the committee.
    reservedNames: ['brukerutvalg', 'brukarutval'],
    bodies: each(profile['bodies'], spoken),
    units: [],
    levels: each(profile['levels'], (level) => withSpoken(level, ['name', 'is'])),
    appointedBy: none,
    contact: { role: none, duties: [] },
    coordinator: none,
    payRules: { halfHours: true, leastHours: 1 },
    rates: each(profile['rates'], hourly),
    ordering: { to: spoken(orderingRoute), how: spoken(orderingRoute) },
    // A link without an address is something to lean on; one with an address served nothing by name.
    links: [],
    resources: links ?? [],
    activities: [],
    sentences: {},
  };
}

interface ProfileMigration {
  /** The version this brings a profile to, from the one before. */
  readonly to: number;
  readonly why: string;
  /** Places in the file that went out of use, never to be used again. */
  readonly retired: readonly string[];
  /** Places that stand for what they did, as another kind of value. */
  readonly reshaped: readonly string[];
  /** Must not touch its argument, which may be anything. */
  readonly up: (profile: unknown) => unknown;
}

/** Oldest first, one for each version after the first: a file that people wrote years ago goes on opening. */
export const PROFILE_MIGRATIONS: readonly ProfileMigration[] = [
  {
    to: 2,
    why: 'Texts in several languages, who appoints, roles, links that say what they serve, rates of several kinds, a year.',
    retired: ['profile.rates.kronerPerHour', 'profile.orderingRoute'],
    reshaped: ['profile.userCommittee', 'profile.levels.name', 'profile.levels.is'],
    up: toSpoken,
  },
  {
    to: 3,
    why: 'A profile may say nothing of how paid hours are counted.',
    retired: [],
    reshaped: [],
    // What was said until now was said by whoever wrote the profile, or by the step before: it goes on being said.
    up: (profile) => profile,
  },
];
