import type { Audience } from '#domain/guide/choices.ts';
import { placeOf } from '#domain/guide/read.ts';
import { invitation } from '#domain/guide/registers/invitation.ts';
import { questionsOf, type Question } from '#domain/questionnaire/questions.ts';
import { placeOfQuestion } from '#domain/questionnaire/record.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { textOf } from '#domain/process/rows.ts';
import { useField, useText } from '#desk/editors/use-field.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Field } from '#ui/field.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { LineInput, TextArea } from '#ui/text-input.tsx';
import css from './answer.module.css';
import own from './questionnaire.module.css';

/** The questions of an audience, and for leaders who they are, if they want to say so. */
export function QuestionnaireFields({ audience }: { readonly audience: Audience }) {
  const words = useWords('questionnaire').asked;
  const questions = questionsOf(audience);
  return (
    <div className={css['fields']}>
      <p className="quiet">{words.scaleHelp}</p>
      {questions.map((question) =>
        question.kind === 'scale' ? (
          <Scale key={question.id} audience={audience} question={question} />
        ) : (
          <Text key={question.id} audience={audience} question={question} />
        ),
      )}
      {audience === 'leaders' && (
        <section aria-label={words.you.heading} className={css['own']}>
          <h2 className="h-m">{words.you.heading}</h2>
          <p className="quiet">{words.you.help}</p>
          <Who field="role" label={words.you.role} />
          <Who field="unit" label={words.you.unit} />
        </section>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly audience: Audience;
  readonly question: Question;
}

function useAsked<V>({ audience, question: { id } }: QuestionProps) {
  const asked: Readonly<Record<string, string>> = useWords('questionnaire').asked.questions[audience];
  const label = asked[id] ?? id;
  const place = placeOfQuestion(
    useProcess((state) => state.process),
    id,
  );
  return { label, ...useField<V>(place, label) };
}

function Scale(props: QuestionProps) {
  const { scale } = useWords('questionnaire').asked;
  const { label, value, set } = useAsked<ScaleValue>(props);
  return (
    <div className={own['question']}>
      <span aria-hidden>{label}</span>
      <Segmented
        label={label}
        value={value}
        onChange={set}
        clearable
        options={SCALE_VALUES.map((one) => ({
          value: one,
          text: scale[one],
          name: `${one} – ${scale[one]}`,
        }))}
      />
    </div>
  );
}

function Text(props: QuestionProps) {
  const { label, value, set } = useAsked<string>(props);
  return (
    <Field label={label}>
      {(ids) => <TextArea {...ids} value={textOf(value)} onChange={set} rows={3} />}
    </Field>
  );
}

function Who({ field, label }: { readonly field: 'role' | 'unit'; readonly label: string }) {
  const { text, set } = useText(placeOf(invitation, field), label);
  return (
    <Field label={label}>
      {(ids) => (
        <LineInput
          {...ids}
          value={text}
          onChange={set}
          autoComplete={field === 'role' ? 'organization-title' : undefined}
        />
      )}
    </Field>
  );
}
