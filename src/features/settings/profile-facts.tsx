import type { Profile, Reference } from '#domain/profile/profile.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './settings.module.css';

/** Everything a profile says, each with where it is from. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const words = useWords('settings').profile;
  const { longDay } = useLanguage();
  return (
    <dl className={css['facts']}>
      <Fact name={words.committee} texts={[profile.userCommittee]} />
      <Fact name={words.bodies} texts={[profile.bodies.join(', ')]} />
      <Fact name={words.levels} texts={profile.levels.map((level) => `${level.name}: ${level.is}`)} />
      <Fact
        name={words.rates}
        texts={
          profile.rates.length === 0
            ? [words.noRates]
            : profile.rates.flatMap((rate) => [
                words.rate(String(rate.kronerPerHour), longDay(rate.validFrom), rate.source),
                ...(rate.also ?? []),
              ])
        }
      />
      <Fact name={words.ordering} texts={[profile.orderingRoute || words.noOrdering]} />
      <References name={words.plans} references={profile.governingPlans} />
      <References name={words.links} references={profile.links} />
    </dl>
  );
}

function Fact({ name, texts }: { name: string; texts: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}

function References({ name, references }: { name: string; references: readonly Reference[] }) {
  const words = useWords('settings').profile;
  if (references.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {references.map((reference) => (
        <dd key={reference.name}>
          {reference.link ? (
            <a href={reference.link} target="_blank" rel="noreferrer">
              {reference.name}
            </a>
          ) : (
            reference.name
          )}
          . <span className="quiet">{words.source(reference.source)}</span>
        </dd>
      ))}
    </div>
  );
}
