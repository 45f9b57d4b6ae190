import type { Place } from '#domain/process/place.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { linkTo, routes } from '#desk/routes.ts';
import css from './sources.module.css';

/** "Hvorfor står dette her?": every answer a text is built on, each a link to it. */
export function Sources({ sources, label }: { sources: readonly Place[]; label?: string }) {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const processId = useProcess(({ process }) => process.id);
  const places = new Map<string, Set<string>>();
  for (const { step, field } of sources) places.set(step, (places.get(step) ?? new Set()).add(field));
  if (places.size === 0) return null;
  return (
    <div className={css['sources']}>
      <span className="small quiet">{label ?? shell.drafts.why}</span>
      {[...places].map(([step, fields]) => {
        const words = stepWordsOf(steps, step);
        const labels = [...fields].map((field) => words?.fields[field]?.label).join(' · ');
        return (
          <a key={step} href={linkTo(routes.step(processId, step))} title={labels}>
            {words?.shortTitle ?? words?.title}
          </a>
        );
      })}
    </div>
  );
}
