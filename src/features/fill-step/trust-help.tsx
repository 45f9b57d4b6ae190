import { about } from '#domain/guide/steps/about.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import type { StepId } from '#domain/guide/steps.ts';
import type { SpokenProfile } from '#domain/profile/profile.ts';
import { useWords } from '#session/words/use-words.ts';

/** Does the trust say itself what the levels are? Then the common ones are not shown beside them. */
export const hasOwnLevels = (step: StepId, profile: SpokenProfile): boolean =>
  step === mapping.id && profile.id !== 'generic' && profile.levels.length > 0;

/** What the trust itself says that helps with a step: its levels, and what its contact does. */
export function TrustHelp({ step, profile }: { readonly step: StepId; readonly profile: SpokenProfile }) {
  const { trust: words } = useWords('shell');
  const { levels, contact } = profile;
  const service = levels.find(({ isService }) => isService);
  return (
    <>
      {hasOwnLevels(step, profile) && (
        <section>
          <h3 className="h-s">{words.levels(profile.name)}</h3>
          <ul>
            {levels.map(({ name, is }) => (
              <li key={name}>
                {name}: {is}
              </li>
            ))}
          </ul>
          {service && <p>{words.service(service.name)}</p>}
        </section>
      )}
      {step === about.id && contact.duties.length > 0 && (
        <section>
          <h3 className="h-s">{words.contact(contact.role)}</h3>
          <ul>
            {contact.duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
