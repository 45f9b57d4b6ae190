import { useWords } from '#session/words/use-words.ts';
import { RescueButton } from './rescue-button.tsx';
import { SaveLine } from './save-line.tsx';
import css from './saving.module.css';
import { useShownSaveState } from './use-shown-save-state.ts';

interface StateProps {
  /** Instead of when it was saved. */
  readonly saved?: string;
  /** Instead of that it is not saved, and why. */
  readonly notSaved?: string;
  /** For the line, while all is well. */
  readonly className?: string | undefined;
}

/** Always in sight: saved, saving, or plainly not saved with a way to rescue the text. */
export function SaveState({ saved, notSaved, className }: StateProps) {
  const { frame } = useWords('shell');
  const state = useShownSaveState();
  if (state.kind !== 'failed')
    return <SaveLine className={className} {...(saved === undefined ? {} : { saved })} />;
  return (
    <span className={css['failed']} role="alert">
      {notSaved ?? (
        <span>
          <strong>{frame.notSaved}</strong> <span className={css['why']}>{frame.why[state.reason]}</span>
        </span>
      )}
      <RescueButton />
    </span>
  );
}
