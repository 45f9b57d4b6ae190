import type { LanguageCode } from '#domain/language/languages.ts';
import type { Profile } from '#domain/profile/profile.ts';
import { spokenProfile } from '#domain/profile/spoken-profile.ts';
import { PROFILES } from '#storage/files/known-profiles.ts';

/** What belongs to one trust and to no other, beside its name: as it is called in any language. */
const OF_ONE: Readonly<Record<string, readonly string[]>> = {
  generic: [],
  'helse-bergen': ['Bergen', 'rioriteringsteam', 'nnmeldingsskjema', 'priority team', 'handbok.'],
  unn: ['UNN', 'Nord-Norge', 'Helse Nord', 'rukerbank', 'rukarbank', 'user bank', 'unn.no', '1 960'],
  'helse-midt-norge': ['Midt-Norge', 'er frittstående.', 'er frittståande.', 'administrerende direktør'],
};

/** Titles that are ordinary words too. */
const COMMON: readonly string[] = ['Taushetserklæring'];

/** All that names a trust, its pages, plans and rates, in a language. */
function marksOf(profile: Profile, code: LanguageCode): readonly string[] {
  const { name, trust, links, governingPlans, resources, rates, ordering } = spokenProfile(profile, code);
  const references = [...links, ...governingPlans, ...resources];
  return [
    ...(OF_ONE[profile.id] ?? []),
    name,
    trust,
    ordering.to,
    ordering.how,
    ordering.link ?? '',
    ...references.flatMap(({ name: title, link }) => [title, link ?? '']),
    ...rates.map(({ source }) => source),
  ].filter((text) => text !== '' && !COMMON.includes(text));
}

/** What is said in a text of any trust but this one. */
export function strangersIn(text: string, profile: Profile, code: LanguageCode): readonly string[] {
  const own = marksOf(profile, code);
  const others = PROFILES.filter(({ id }) => id !== profile.id).flatMap((other) => marksOf(other, code));
  return others.filter((mark) => !own.includes(mark) && text.includes(mark));
}
