import type { FieldProps } from '#desk/editors/field-props.ts';
import { ClearAnswer } from '#desk/editors/clear-answer.tsx';
import { useAdvice } from '#desk/editors/use-advice.ts';
import { useField } from '#desk/editors/use-field.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { useWords } from '#session/words/use-words.ts';
import { ChoiceCards } from '#ui/choice-cards.tsx';

/** The question of the whole process: four answers, each with what it leads to. */
export function DecisionChoice({ question: { step, stepWords, fieldId, words } }: FieldProps) {
  const { leadsTo } = useWords('inProcess').deciding;
  const { options } = useWords('steps').decision.fields.need;
  const { value, set } = useField<string>({ step: step.id, field: fieldId }, words.label);
  const advice = useAdvice(step, stepWords, { field: fieldId });
  return (
    <div>
      <ClearAnswer label={words.label} isAnswered={value !== undefined} onClear={() => set(undefined)}>
        <ChoiceCards
          legend={words.label}
          help={words.help}
          advice={advice}
          options={decision.fields.need.options.map((id) => ({
            value: id,
            text: options[id],
            leadsTo: leadsTo[id],
          }))}
          value={value ?? ''}
          onChange={set}
        />
      </ClearAnswer>
    </div>
  );
}
