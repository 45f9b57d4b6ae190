import { isoDateOf } from '#domain/values/dates.ts';
import type { FormCell } from '#domain/profile/profile-form.ts';
import { RATE_KINDS, SERVED_PLACES } from '#domain/profile/profile.ts';
import { LANGUAGES, type LanguageCode } from '#domain/language/languages.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { CheckList, TickBox } from '#ui/choice-list.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { LineInput, TextArea } from '#ui/text-input.tsx';
import { WrittenIn } from '#ui/written-in.ts';

interface CellProps {
  readonly cell: FormCell;
  readonly label: string;
  readonly value: unknown;
  readonly wrong: string | undefined;
  /** The language texts are written in now. */
  readonly language: LanguageCode;
  readonly onChange: (value: unknown) => void;
}

/** Each place a link may stand in, by its name in the words. */
const SERVED = Object.entries(SERVED_PLACES) as readonly (readonly [keyof typeof SERVED_PLACES, string])[];

const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value).replace('.', ',') : '';

/** One thing a profile says, by how it is written. What is wrong with it stands under it. */
export function FormCellEditor({ cell: { kind }, label, value, wrong, language, onChange }: CellProps) {
  const { form, kinds } = useWords('settings').profile;
  const inProcess = useWords('inProcess');
  const { dayInField } = useLanguage();
  const advice = wrong === undefined ? [] : [wrong];
  const invalid = wrong === undefined ? undefined : (true as const);
  if (kind === 'service')
    return (
      <TickBox label={label} value={value === true} onChange={(on) => onChange(on ? true : undefined)} />
    );
  if (kind === 'places')
    return (
      <CheckList
        legend={label}
        advice={advice}
        options={SERVED.map(([id, place]) => ({ value: place, text: form.served[id] }))}
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={onChange}
      />
    );
  if (kind === 'spoken') {
    const spoken = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
      Record<string, unknown>
    >;
    return (
      <WrittenIn value={LANGUAGES[language].tag}>
        <Field label={label} advice={advice}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={1}
              aria-invalid={invalid}
              value={textIn(spoken[language])}
              onChange={(text) => onChange({ ...spoken, [language]: text })}
            />
          )}
        </Field>
      </WrittenIn>
    );
  }
  return (
    <Field label={label} advice={advice} help={kind === 'lines' ? form.lines : undefined}>
      {(ids) => {
        const given = { ...ids, value: textIn(value), onChange, 'aria-invalid': invalid };
        switch (kind) {
          case 'kind':
            return (
              <SelectInput
                {...ids}
                value={textIn(value)}
                onChange={onChange}
                options={RATE_KINDS.map((one) => ({ value: one, text: kinds[one] }))}
              />
            );
          case 'half-hours':
            return (
              <SelectInput
                {...ids}
                value={typeof value === 'boolean' ? String(value) : ''}
                onChange={(chosen) => onChange(chosen === '' ? undefined : chosen === 'true')}
                options={[
                  { value: '', text: form.noRule },
                  { value: 'true', text: form.halfHours },
                  { value: 'false', text: form.exactTime },
                ]}
              />
            );
          case 'date':
            return (
              <DateInput
                {...given}
                read={isoDateOf}
                show={dayInField}
                calendarLabel={inProcess.fill.calendar(label)}
                placeholder={inProcess.fill.datePlaceholder}
              />
            );
          case 'lines':
            return (
              <TextArea {...given} rows={2} value={Array.isArray(value) ? value.join('\n') : textIn(value)} />
            );
          default:
            return <LineInput {...given} />;
        }
      }}
    </Field>
  );
}
