import type { Place } from '#domain/process/place.ts';
import { placeLineOf, placeNameOf } from '#domain/steps/place-name.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useNaming } from '#desk/places/use-place-names.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import css from './sources.module.css';

/** "Hvorfor står dette her?": every answer a text is built on, a link to each of their steps. */
export function Sources({ sources, label }: { sources: readonly Place[]; label?: string }) {
  const inProcess = useWords('inProcess');
  const process = useDebouncedProcess((state) => state.process);
  const naming = useNaming()(process.answers);
  const bySteps = new Map<string, readonly [Place, ...Place[]]>();
  for (const place of sources) bySteps.set(place.step, [...(bySteps.get(place.step) ?? []), place]);
  if (bySteps.size === 0) return null;
  return (
    <div className={css['sources']}>
      <span className="small quiet">{label ?? inProcess.drafts.why}</span>
      {[...bySteps].map(([step, places]) => {
        const words = stepWordsOf(naming.words, step);
        const [only, ...others] = places;
        const questions = new Set(places.map((place) => placeNameOf(place, naming).question));
        return (
          <a
            key={step}
            href={linkTo(routes.step(process.id, step))}
            title={others.length === 0 ? placeLineOf(only, naming) : [...questions].join(' · ')}
          >
            {words?.shortTitle ?? words?.title}
          </a>
        );
      })}
    </div>
  );
}
