import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** Said when another window removed or replaced what is open here. */
export function ElsewhereNotice() {
  const shell = useWords('shell');
  const store = useProcessStore();
  const elsewhere = useProcess((state) => state.elsewhere);
  if (!elsewhere) return null;
  if (elsewhere === 'followed')
    return (
      <Notice
        live="status"
        actions={
          <Button look="secondary" size="small" onClick={() => store.setState({ elsewhere: null })}>
            {shell.frame.closeNotice}
          </Button>
        }
      >
        {shell.frame.followedElsewhere}
      </Notice>
    );
  return (
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
  );
}
