import { downloadProcessFile } from '#session/download/download-process-file.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** What nobody in a meeting may miss: that something could not be saved, or that another window took the process away. */
export function MeetingNotices() {
  const shell = useWords('shell');
  const store = useProcessStore();
  const saveState = useProcess((state) => state.saveState);
  const elsewhere = useProcess((state) => state.elsewhere);
  return (
    <>
      {saveState.kind === 'failed' && (
        <Notice
          tone="advice"
          live="alert"
          actions={
            <Button
              look="secondary"
              size="small"
              icon="download"
              onClick={() => downloadProcessFile(store.getState().process)}
            >
              {shell.frame.downloadNow}
            </Button>
          }
        >
          {shell.frame.notSaved} {shell.frame.why[saveState.reason]}
        </Notice>
      )}
      {(elsewhere === 'removed' || elsewhere === 'replaced') && (
        <Notice
          tone="error"
          live="alert"
          actions={
            <Button size="small" onClick={() => window.location.reload()}>
              {shell.frame.reload}
            </Button>
          }
        >
          {elsewhere === 'removed' ? shell.frame.removedElsewhere : shell.frame.replacedElsewhere}
        </Notice>
      )}
    </>
  );
}
