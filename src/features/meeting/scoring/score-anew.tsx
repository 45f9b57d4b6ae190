import { placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { useField } from '#desk/editors/use-field.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './scoring.module.css';

/** Does everybody score again, or only those who have not answered in advance? Decides what is counted. */
export function ScoreAnew() {
  const words = useWords('scoring');
  const { value, set } = useField<boolean>(placeOf(meeting, 'scoreAnew'), words.scoreAnew);
  return (
    <label className={css['anew']}>
      <input
        type="checkbox"
        checked={value === true}
        onChange={(event) => set(event.target.checked || undefined)}
      />
      <span>{words.scoreAnew}</span>
    </label>
  );
}
