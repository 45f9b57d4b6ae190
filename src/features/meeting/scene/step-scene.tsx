import { capital } from '#domain/values/sentence.ts';
import { steps } from '#domain/guide/steps.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { useWords } from '#session/words/use-words.ts';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** The start of a step: its title, and why it is asked. */
export function StepScene({ step: stepId }: { step: string }) {
  const shell = useWords('shell');
  const words = useWords('steps');
  const { room } = useWords('meetingRoom');
  const step = steps.find((candidate) => candidate.id === stepId) as
    (AnyStep & { id: keyof typeof words }) | undefined;
  if (!step) return null;
  const asked = fieldsOf(step).length;
  const facts = [room.questions(asked), step.minutes === undefined ? null : shell.minutes(step.minutes)];
  return (
    <div className={css['opening']}>
      <SceneHead text={words[step.id].title} lead={words[step.id].why} />
      <p className={css['help']}>{capital(facts.filter(Boolean).join(', '))}</p>
    </div>
  );
}
