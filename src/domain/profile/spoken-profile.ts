import { capital } from '../values/sentence.ts';
import { FIRST_LANGUAGE, type LanguageCode } from '../language/languages.ts';
import { SENTENCES, type Profile, type SentenceId, type Spoken, type SpokenProfile } from './profile.ts';

/** The text in a language; in the first one where nobody has written it. */
const textOfSpoken = (text: Spoken, code: LanguageCode): string => text[code] || text[FIRST_LANGUAGE];

/** The profile as it is said in one language. */
export function spokenProfile(profile: Profile, code: LanguageCode): SpokenProfile {
  const say = (text: Spoken): string => textOfSpoken(text, code);
  const { contact, ordering, sentences } = profile;
  return {
    ...profile,
    userCommittee: say(profile.userCommittee),
    bodies: profile.bodies.map(say),
    units: profile.units.map(say),
    levels: profile.levels.map((level) => ({ ...level, name: say(level.name), is: say(level.is) })),
    appointedBy: say(profile.appointedBy),
    contact: { role: say(contact.role), duties: contact.duties.map(say) },
    coordinator: say(profile.coordinator),
    ordering: { ...ordering, to: say(ordering.to), how: say(ordering.how) },
    activities: profile.activities.map((one) => ({ ...one, name: say(one.name), by: say(one.by) })),
    sentences: Object.fromEntries(
      SENTENCES.flatMap((id) => (sentences[id] ? [[id, say(sentences[id])] as const] : [])),
    ),
  };
}

/** Says nothing of any trust. */
const GENERIC = 'generic';

/** The profile of a trust as it is said in a language; `undefined` for the one of no trust. */
export const chosenTrust = (profile: Profile, code: LanguageCode): SpokenProfile | undefined =>
  profile.id === GENERIC ? undefined : spokenProfile(profile, code);

/** A sentence of the profile about a body, which is given in definite form; empty where it has none. */
export const sentenceOf = (profile: SpokenProfile | undefined, id: SentenceId, body: string): string => {
  const text = profile?.sentences[id] ?? '';
  return text === '' ? '' : capital(text.replaceAll('{body}', body));
};

/** The links of a profile that serve a field (`step.field`) or a document. */
export const linksFor = (profile: SpokenProfile | undefined, place: string) =>
  profile?.links.filter(({ serves }) => serves.includes(place)) ?? [];
