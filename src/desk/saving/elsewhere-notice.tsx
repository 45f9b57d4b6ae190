import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

interface NoticeProps {
  /** Instead of which of the two happened. */
  readonly text?: string;
}

/** Said when another window removed or replaced what is open here: nothing more can be written before it is read anew. */
export function ElsewhereNotice({ text }: NoticeProps) {
  const { frame } = useWords('shell');
  const elsewhere = useProcess((state) => state.elsewhere);
  if (elsewhere !== 'removed' && elsewhere !== 'replaced') return null;
  return (
    <Notice
      tone="error"
      live="alert"
      actions={
        <Button size="small" onClick={() => window.location.reload()}>
          {frame.reload}
        </Button>
      }
    >
      {text ?? (elsewhere === 'removed' ? frame.removedElsewhere : frame.replacedElsewhere)}
    </Notice>
  );
}

/** Said when another window brought back an earlier version, which stands here too. */
export function FollowedNotice() {
  const { frame } = useWords('shell');
  const store = useProcessStore();
  const elsewhere = useProcess((state) => state.elsewhere);
  if (elsewhere !== 'followed') return null;
  return (
    <Notice
      live="status"
      actions={
        <Button look="secondary" size="small" onClick={() => store.setState({ elsewhere: null })}>
          {frame.closeNotice}
        </Button>
      }
    >
      {frame.followedElsewhere}
    </Notice>
  );
}
