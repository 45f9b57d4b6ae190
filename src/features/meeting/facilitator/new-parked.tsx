import { useState } from 'react';
import { isoDateOf } from '#domain/values/dates.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea, TextInput } from '#ui/text-input.tsx';
import css from './facilitator.module.css';

interface NewParkedProps {
  readonly onPark: (item: Readonly<Record<'text' | 'why' | 'who' | 'when', string>>) => void;
  readonly onDone: () => void;
}

/** Writes down something unclear; nothing is parked without saying what. */
export function NewParked({ onPark, onDone }: NewParkedProps) {
  const { facilitator } = useWords('meetingRoom');
  const words = useWords('parking');
  const shell = useWords('shell');
  const { dayInField } = useLanguage();
  const [text, setText] = useState('');
  const [why, setWhy] = useState('');
  const [who, setWho] = useState('');
  const [when, setWhen] = useState('');
  return (
    <form
      className={css['newItem']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onPark({ text, why, who, when });
      }}
    >
      <Field label={words.text}>
        {(ids) => <TextArea {...ids} rows={1} value={text} onChange={setText} focusOnMount />}
      </Field>
      <Field label={words.why}>{(ids) => <TextArea {...ids} rows={1} value={why} onChange={setWhy} />}</Field>
      <Field label={words.who}>{(ids) => <TextInput {...ids} value={who} onChange={setWho} />}</Field>
      <Field label={words.when}>
        {(ids) => (
          <DateInput
            {...ids}
            value={when}
            onChange={setWhen}
            read={isoDateOf}
            show={dayInField}
            calendarLabel={shell.fill.calendar(words.when)}
            placeholder={shell.fill.datePlaceholder}
          />
        )}
      </Field>
      <div className={css['deeds']}>
        <Button type="submit" size="small">
          {facilitator.parkDone}
        </Button>
        <Button look="secondary" size="small" onClick={onDone}>
          {facilitator.parkCancel}
        </Button>
      </div>
    </form>
  );
}
