import { steps } from '#domain/guide/steps.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { useWords } from '#session/words/use-words.ts';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** The start of a step: its title, why it is asked, and how long it takes; not how many fields it has, of which a room takes few. */
export function StepScene({ step: stepId }: { step: string }) {
  const shell = useWords('shell');
  const words = useWords('steps');
  const step = steps.find((candidate) => candidate.id === stepId) as
    (AnyStep & { id: keyof typeof words }) | undefined;
  if (!step) return null;
  return (
    <div className={css['opening']}>
      <SceneHead text={words[step.id].title} lead={words[step.id].why} />
      {step.minutes !== undefined && <p className={css['help']}>{shell.minutes(step.minutes)}</p>}
    </div>
  );
}
