import { useState } from 'react';
import { useBegunTexts } from '#session/begun/begun-texts-context.ts';
import { useLine } from '#session/line/line-context.ts';
import { forgetProcess } from '#session/repositories/forget-process.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { useWords } from '#session/words/use-words.ts';
import type { OwnPlace } from '#storage/line.ts';
import type { RemovedProcess } from '#storage/process-repository.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Act } from './done.ts';

interface ForgetProps {
  readonly process: RemovedProcess;
  readonly title: string;
  /** Its place on the line. */
  readonly place: OwnPlace | null;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Asks before a deleted process is thrown away for good. What lies on the line goes first, and is never left there in silence. */
export function ForgetDialog({ process, title, place, act, onClose }: ForgetProps) {
  const { start: words } = useWords('shell');
  const behind = { repository: useRepository(), windows: useWindows(), begunTexts: useBegunTexts() };
  const line = useLine(place !== null);
  const [state, setState] = useState<'asking' | 'deleting' | 'down'>('asking');
  const isAskingForLine = place !== null && line === undefined;
  const onlyHere = (): void => {
    onClose();
    act(async () => {
      await forgetProcess(behind, process.processId);
      return { text: words.forgotten(title) };
    });
  };
  function forget(): void {
    if (!place) return onlyHere();
    if (!line) return setState('down');
    setState('deleting');
    void line.deleteProcess(place).then(onlyHere, () => setState('down'));
  }
  return (
    <Dialog
      heading={words.forgetTitle(title)}
      open
      onClose={onClose}
      actions={
        <>
          <Button danger busy={state === 'deleting' || isAskingForLine} onClick={forget}>
            {words.forget}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
          {/* Last: who presses twice tries twice, and does not leave it there. */}
          {state === 'down' && (
            <Button look="quiet" danger onClick={onlyHere}>
              {words.forgetHere}
            </Button>
          )}
        </>
      }
    >
      <p>{words.forgetText}</p>
      {place && <p>{words.forgetOnLine}</p>}
      {state === 'down' && (
        <Notice tone="advice" live="alert">
          {words.forgetLineDown}
        </Notice>
      )}
    </Dialog>
  );
}
