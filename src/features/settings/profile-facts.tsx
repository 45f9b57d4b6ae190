import { Fragment } from 'react';
import { FIRST_LANGUAGE, LANGUAGES } from '#domain/language/languages.ts';
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
  const { number, code } = useLanguage();
  const profile = spokenProfile(kept, code);
  const { ordering, contact, payRules } = profile;
  return (
    <dl className={css['facts']}>
      <Fact name={words.version} texts={[String(profile.version)]} />
      <Fact name={words.trust} texts={[profile.trust]} />
      <Fact name={words.committee} texts={[profile.userCommittee]} />
      <Fact name={words.reserved} texts={[profile.reservedNames.join(', ')]} asKept />
      <Fact name={words.bodies} texts={[profile.bodies.join(', ')]} />
      <Fact name={words.units} texts={[profile.units.join(', ')]} />
      <Fact name={words.levels} texts={profile.levels.map((level) => `${level.name}: ${level.is}`)} />
      <Fact name={words.appointedBy} texts={[profile.appointedBy]} />
      <Fact name={contact.role || words.contact} texts={contact.duties} />
      <Fact name={words.coordinator} texts={[profile.coordinator]} />
      <Rates rates={profile.rates} />
      <Fact
        name={words.payRules}
        texts={[
          payRules.halfHours === undefined ? '' : words.payRule.rounding(payRules.halfHours),
          payRules.leastHours ? words.payRule.least(number(payRules.leastHours), payRules.leastHours) : '',
          payRules.halfHours === undefined && payRules.leastHours === undefined ? words.payRule.silent : '',
        ]}
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

interface FactProps {
  readonly name: string;
  readonly texts: readonly string[];
  /** The texts are in the language the profile was written in. */
  readonly asKept?: boolean;
}

function Fact({ name, texts, asKept = false }: FactProps) {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {said.map((text, index) => (
        <dd key={index}>{asKept ? <AsKept>{text}</AsKept> : text}</dd>
      ))}
    </div>
  );
}

/** What a rate is, where it is from, and what goes with it as whoever wrote the profile says it. */
function Rates({ rates }: Pick<Profile, 'rates'>) {
  const words = useWords('settings').profile;
  const { longDay, number } = useLanguage();
  if (rates.length === 0) return <Fact name={words.rates} texts={[words.noRates]} />;
  return (
    <div>
      <dt>{words.rates}</dt>
      {rates.map(({ kind, kroner, validFrom, source, also = [] }, index) => (
        <Fragment key={index}>
          <dd>
            {words.rate(words.kinds[kind], number(kroner), longDay(validFrom))} <Source of={source} />
          </dd>
          {also.map((text) => (
            <dd key={text}>
              <AsKept>{text}</AsKept>
            </dd>
          ))}
          {isOldRate(validFrom, today()) && <dd>{words.oldRate}</dd>}
        </Fragment>
      ))}
    </div>
  );
}

function References({ name, references }: { name: string; references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {references.map(({ name: called, link, source }, index) => (
        <dd key={index}>
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              <AsKept>{called}</AsKept>
            </a>
          ) : (
            <AsKept>{called}</AsKept>
          )}
          .{' '}
          <span className="quiet">
            <Source of={source} />
          </span>
        </dd>
      ))}
    </div>
  );
}

function Source({ of }: { of: string }) {
  const words = useWords('settings').profile;
  return (
    <>
      {words.source} <AsKept>{of}</AsKept>
    </>
  );
}

/** What a profile keeps in one language alone, the first: names of documents, and who says it. */
function AsKept({ children }: { children: string }) {
  const { code } = useLanguage();
  return <span lang={code === FIRST_LANGUAGE ? undefined : LANGUAGES[FIRST_LANGUAGE].tag}>{children}</span>;
}
