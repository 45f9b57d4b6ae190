import { placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { useField } from '#desk/editors/use-field.ts';
import { useWords } from '#session/words/use-words.ts';
import { TextInput } from '#ui/text-input.tsx';
import css from './scoring.module.css';

/** How many people are in the room; `guess` stands there until somebody writes it. */
export function PeopleField({ guess }: { guess: number | null }) {
  const words = useWords('scoring');
  const { value, set } = useField<string>(placeOf(meeting, 'people'), words.howMany);
  return (
    <label className={css['people']}>
      <span>{words.howMany}</span>
      <TextInput
        value={value ?? ''}
        onChange={(text) => set(text.replace(/\D/g, '').slice(0, 4))}
        placeholder={guess === null ? '' : String(guess)}
        inputMode="numeric"
      />
    </label>
  );
}
