import type { DraftSource } from '#domain/process/draft.ts';
import type { StepId } from '#content/steps/steps.ts';
import { useProcess } from '#session/process-context.tsx';
import { useWords } from '#session/use-words.ts';
import css from './sources.module.css';

/** "Hvorfor står dette her?": every answer a text is built on, each a link to it. */
export function Sources({ sources, label }: { sources: readonly DraftSource[]; label?: string }) {
  const { shell, steps } = useWords();
  const processId = useProcess(({ process }) => process.id);
  const places = new Map(sources.map((source) => [`${source.step}.${source.field}`, source]));
  if (places.size === 0) return null;
  return (
    <div className={css['sources']}>
      <span className="small quiet">{label ?? shell.drafts.why}</span>
      {[...places.values()].map(({ step, field }) => {
        const words = steps[step as StepId];
        return (
          <a key={`${step}.${field}`} href={`#/p/${processId}/${step}`} title={words.fields[field]?.label}>
            {words.shortTitle ?? words.title}
          </a>
        );
      })}
    </div>
  );
}
