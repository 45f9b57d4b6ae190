import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useTogether } from '#session/line/together-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Icon } from '#ui/icon.tsx';
import { useAskedByKey } from './save-by-key.tsx';
import css from './saving.module.css';
import { useShownSaveState } from './use-shown-save-state.ts';

interface LineProps {
  /** Instead of when it was saved. */
  readonly saved?: string;
  readonly className?: string | undefined;
}

/** Whether everything is saved, in a line. Nothing is read aloud: it changes with every sentence that is written. */
export function SaveLine({ saved, className = '' }: LineProps) {
  const { frame } = useWords('shell');
  const timeOfDay = useTimeOfDay();
  const state = useShownSaveState();
  const asked = useAskedByKey(state);
  const together = useTogether();
  const isBarred = together?.state === 'newer' || together?.state === 'older';
  const textOf = (): string => {
    if (state.kind === 'saving') return frame.saving;
    if (state.kind === 'failed') return frame.notSaved;
    if (asked) return frame.savesByItself;
    return saved ?? (state.at ? frame.saved(timeOfDay(Date.parse(state.at))) : frame.savedNever);
  };
  return (
    <span className={`${css['line'] ?? ''} ${className}`} data-testid="save-state">
      {state.kind === 'saved' && <Icon name="check" />}
      <span>
        {textOf()}
        {together && state.kind !== 'failed' && ` · ${frame.together[isBarred ? 'waiting' : together.state]}`}
      </span>
    </span>
  );
}
