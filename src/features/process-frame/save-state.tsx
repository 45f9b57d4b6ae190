import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './frame.module.css';

/** Always in sight: saved and when, saving, or plainly not saved with a way to rescue the text. */
export function SaveState() {
  const shell = useWords('shell');
  const timeOfDay = useTimeOfDay();
  const store = useProcessStore();
  const state = useProcess(({ saveState }) => saveState);
  if (state.kind === 'failed')
    return (
      <span className={css['failed']} role="alert">
        <span>
          <strong>{shell.frame.notSaved}</strong>{' '}
          <span className={css['why']}>{shell.frame.why[state.reason]}</span>
        </span>
        <Button
          look="secondary"
          size="small"
          icon="download"
          onClick={() => downloadProcessFile(store.getState().process)}
        >
          {shell.frame.downloadNow}
        </Button>
      </span>
    );
  return (
    <span className={css['saved']} data-testid="save-state">
      {state.kind === 'saved' && <Icon name="check" />}
      <span>
        {state.kind === 'saving'
          ? shell.frame.saving
          : state.at
            ? shell.frame.saved(timeOfDay(Date.parse(state.at)))
            : shell.frame.savedNever}
      </span>
    </span>
  );
}
