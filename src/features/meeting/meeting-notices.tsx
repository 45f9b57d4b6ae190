import { RefusedNotice } from '#desk/approval/locked-notice.tsx';
import { ElsewhereNotice } from '#desk/saving/elsewhere-notice.tsx';
import { RescueButton } from '#desk/saving/rescue-button.tsx';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';

/** What nobody in a meeting may miss: that something could not be saved, or that another window took the process away. */
export function MeetingNotices() {
  const { frame } = useWords('shell');
  const saveState = useProcess((state) => state.saveState);
  return (
    <>
      {saveState.kind === 'failed' && (
        <Notice tone="advice" live="alert" actions={<RescueButton />}>
          {frame.notSaved} {frame.why[saveState.reason]}
        </Notice>
      )}
      <ElsewhereNotice />
      <RefusedNotice />
    </>
  );
}
