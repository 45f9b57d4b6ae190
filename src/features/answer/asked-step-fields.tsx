import { askedFieldsOf } from '#domain/advance/asked-fields.ts';
import type { AskedStep } from '#domain/guide/choices.ts';
import { stepOf } from '#domain/guide/steps.ts';
import type { AskedGroup } from '#domain/steps/fields.ts';
import { StepFields } from '#desk/editors/step-fields.tsx';
import { useWords } from '#session/words/use-words.ts';
import css from './answer.module.css';
import { askedViewOf } from './asked-views.ts';

/** Everything a leader is asked in a step, in order. What belongs together and few know alone stands folded away. */
export function AskedStepFields({ step }: { step: AskedStep }) {
  const words = useWords('answer').folded;
  const asked = askedFieldsOf(stepOf(step));
  const view = askedViewOf(step, asked);
  const groups = [...new Set(asked.flatMap(([, { group }]) => (group === 'fee' ? [group] : [])))];
  const fields = (group: AskedGroup | undefined) => (
    <StepFields
      step={step}
      fields={asked.filter(([, field]) => field.group === group).map(([id]) => id)}
      view={view}
      painted
    />
  );
  return (
    <div className={css['fields']}>
      {fields(undefined)}
      {groups.map((group) => (
        <details key={group} className={css['help']}>
          <summary>{words[group].title}</summary>
          <div className={css['fields']}>
            <p className="quiet">{words[group].help}</p>
            {fields(group)}
          </div>
        </details>
      ))}
    </div>
  );
}
