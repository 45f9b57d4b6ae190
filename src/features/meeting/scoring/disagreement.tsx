import { placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { isBlankRow } from '#domain/process/rows.ts';
import { useField } from '#desk/editors/use-field.ts';
import { useRowIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './scoring.module.css';

/** Has somebody written why this group is not agreed on? */
export function useDisagreementNoted(group: string): boolean {
  const views = useRowIn(meeting, 'disagreements', group);
  return views !== undefined && !isBlankRow(views);
}

/** Both views, side by side, as they were said. No number is set by it, and none is taken away. */
export function Disagreement({ group, name, onBack }: { group: string; name: string; onBack: () => void }) {
  const words = useWords('scoring');
  const label = words.viewLabel(name);
  const one = useField<string>(placeOf(meeting, 'disagreements', group, 'text'), label);
  const other = useField<string>(placeOf(meeting, 'disagreements', group, 'other'), label);
  return (
    <section className={css['views']} aria-label={words.disagreeTitle}>
      <p>{words.disagreeHelp}</p>
      <div className={css['both']}>
        <label>
          <span>{words.oneView}</span>
          <TextArea value={one.value ?? ''} onChange={one.set} rows={4} focusOnMount />
        </label>
        <label>
          <span>{words.otherView}</span>
          <TextArea value={other.value ?? ''} onChange={other.set} rows={4} />
        </label>
      </div>
      <div className={css['deeds']}>
        <Button size="small" onClick={onBack}>
          {words.backToScores}
        </Button>
      </div>
    </section>
  );
}
