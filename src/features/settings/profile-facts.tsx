import type { Profile, Reference } from '#domain/profile/profile.ts';
import { spokenProfile } from '#domain/profile/spoken-profile.ts';
import { isOldRate } from '#domain/fee/fee.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './settings.module.css';

/** Everything a profile says, each with where it is from; what it says nothing of is left out. */
export function ProfileFacts({ profile: kept }: { profile: Profile }) {
  const words = useWords('settings').profile;
  const { longDay, number, code } = useLanguage();
  const profile = spokenProfile(kept, code);
  const { ordering, contact, payRules } = profile;
  return (
    <dl className={css['facts']}>
      <Fact name={words.version} texts={[String(profile.version)]} />
      <Fact name={words.trust} texts={[profile.trust]} />
      <Fact name={words.committee} texts={[profile.userCommittee]} />
      <Fact name={words.reserved} texts={[profile.reservedNames.join(', ')]} />
      <Fact name={words.bodies} texts={[profile.bodies.join(', ')]} />
      <Fact name={words.units} texts={[profile.units.join(', ')]} />
      <Fact name={words.levels} texts={profile.levels.map((level) => `${level.name}: ${level.is}`)} />
      <Fact name={words.appointedBy} texts={[profile.appointedBy]} />
      <Fact name={contact.role || words.contact} texts={contact.duties} />
      <Fact name={words.coordinator} texts={[profile.coordinator]} />
      <Fact
        name={words.rates}
        texts={
          profile.rates.length === 0
            ? [words.noRates]
            : profile.rates.flatMap((rate) => [
                words.rate(words.kinds[rate.kind], number(rate.kroner), longDay(rate.validFrom), rate.source),
                ...(rate.also ?? []),
                ...(isOldRate(rate.validFrom, today()) ? [words.oldRate] : []),
              ])
        }
      />
      <Fact
        name={words.payRules}
        texts={[words.payRule(payRules.halfHours, number(payRules.leastHours), payRules.leastHours)]}
      />
      <Fact name={words.ordering} texts={[ordering.how || ordering.to || words.noOrdering]} />
      <References name={words.plans} references={profile.governingPlans} />
      <References name={words.links} references={profile.links} />
      <References name={words.resources} references={profile.resources} />
      <Fact name={words.activities} texts={profile.activities.map(({ name }) => name)} />
      <Fact name={words.sentences} texts={Object.values(profile.sentences)} />
    </dl>
  );
}

function Fact({ name, texts }: { name: string; texts: readonly string[] }) {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {said.map((text, index) => (
        <dd key={index}>{text}</dd>
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
      {references.map((reference, index) => (
        <dd key={index}>
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
