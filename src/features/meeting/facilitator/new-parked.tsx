import { isoDateOf } from '#domain/values/dates.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea, TextInput } from '#ui/text-input.tsx';
import css from './facilitator.module.css';

/** A new thing that is unclear, as far as it is written. */
export function useNewParked() {
  return {
    text: useBegunHere('parking/text'),
    why: useBegunHere('parking/why'),
    who: useBegunHere('parking/who'),
    when: useBegunHere('parking/when'),
  };
}

interface NewParkedProps {
  readonly item: ReturnType<typeof useNewParked>;
  readonly onPark: (item: Readonly<Record<'text' | 'why' | 'who' | 'when', string>>) => void;
  readonly onDone: () => void;
}

/** Writes down something unclear; nothing is parked without saying what. What is begun stands there next time too. */
export function NewParked({ item: { text, why, who, when }, onPark, onDone }: NewParkedProps) {
  const { facilitator } = useWords('meetingRoom');
  const words = useWords('parking');
  const inProcess = useWords('inProcess');
  const { dayInField } = useLanguage();
  return (
    <form
      className={css['newItem']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.text.trim() === '') return;
        onPark({ text: text.text, why: why.text, who: who.text, when: when.text });
        for (const { done } of [text, why, who, when]) done();
      }}
    >
      <Field label={words.text}>
        {(ids) => <TextArea {...ids} rows={1} value={text.text} onChange={text.write} focusOnMount />}
      </Field>
      <Field label={words.why}>
        {(ids) => <TextArea {...ids} rows={1} value={why.text} onChange={why.write} />}
      </Field>
      <Field label={words.who}>{(ids) => <TextInput {...ids} value={who.text} onChange={who.write} />}</Field>
      <Field label={words.when}>
        {(ids) => (
          <DateInput
            {...ids}
            value={when.text}
            onChange={when.write}
            read={isoDateOf}
            show={dayInField}
            calendarLabel={inProcess.fill.calendar(words.when)}
            placeholder={inProcess.fill.datePlaceholder}
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
