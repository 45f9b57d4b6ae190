import { OwnWords } from '#desk/language/own-words.tsx';
import { placeOf } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { InviteTextWords } from '#content/words/invite-text.ts';
import { textOf } from '#domain/process/rows.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useField } from '#desk/editors/use-field.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea, TextInput } from '#ui/text-input.tsx';
import { greetingDraft } from './invitation-text.ts';
import css from './invite.module.css';

const LIKE_AN_ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** Until when, in what words, and where the answers go. */
export function Greeting({ textWords }: { textWords: InviteTextWords }) {
  const words = useWords('invite');
  const steps = useWords('steps');
  const greeting = useField<string>(placeOf(advance, 'greeting'), words.undo.greeting);
  const replyTo = useField<string>(placeOf(advance, 'replyTo'), words.undo.replyTo);
  const draft = greetingDraft(
    {
      unitName: textOf(useAnswer(about, 'unitName')),
      bodyName: textOf(useAnswer(about, 'bodyName')),
    },
    textWords,
  );
  const address = textOf(replyTo.value).trim();
  return (
    <section aria-label={words.about} className={css['section']}>
      <h2 className="h-m">{words.about}</h2>
      <CellEditor
        place={placeOf(about, 'answerDeadline')}
        field={about.fields.answerDeadline}
        words={steps.about.fields.answerDeadline}
      />
      <Field label={words.greeting} help={words.greetingHelp}>
        {(ids) => <TextArea {...ids} value={textOf(greeting.value)} onChange={greeting.set} rows={3} />}
      </Field>
      {!greeting.value && (
        <div className={css['draft']}>
          <p>
            <span className="small quiet">{words.draft}: </span>
            <OwnWords>{draft}</OwnWords>
          </p>
          <Button look="secondary" size="small" onClick={() => greeting.set(draft)}>
            {words.useDraft}
          </Button>
        </div>
      )}
      <Field
        label={words.replyTo}
        help={words.replyToHelp}
        advice={address !== '' && !LIKE_AN_ADDRESS.test(address) ? [words.replyToOdd] : undefined}
      >
        {(ids) => (
          <TextInput
            {...ids}
            value={textOf(replyTo.value)}
            onChange={replyTo.set}
            inputMode="email"
            autoComplete="email"
          />
        )}
      </Field>
    </section>
  );
}
