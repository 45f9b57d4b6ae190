import { useEffect, useState } from 'react';
import { useBegunTexts } from '#session/begun/begun-texts-context.ts';
import { useLine } from '#session/line/line-context.ts';
import { forgetProcess, placeOfRemoved } from '#session/repositories/forget-process.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { useWords } from '#session/words/use-words.ts';
import { LineDown } from '#storage/line-down.ts';
import type { OwnPlace } from '#storage/line.ts';
import type { RemovedProcess } from '#storage/process-repository.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Act } from './done.ts';

interface ForgetProps {
  readonly process: RemovedProcess;
  readonly title: string;
  readonly act: Act;
  readonly onClose: () => void;
}

/** Asks before a deleted process is thrown away for good. What lies on the line goes first, and is never left there in silence. */
export function ForgetDialog({ process, title, act, onClose }: ForgetProps) {
  const { start: words } = useWords('shell');
  const repository = useRepository();
  const behind = { repository, windows: useWindows(), begunTexts: useBegunTexts() };
  const line = useLine();
  const [place, setPlace] = useState<OwnPlace | null>(null);
  const [state, setState] = useState<'asking' | 'deleting' | 'down'>('asking');
  useEffect(() => {
    let current = true;
    // Where it cannot be read there is nothing to say of a line; deleting goes its way.
    void placeOfRemoved(repository, process).then(
      (found) => current && setPlace(found),
      () => undefined,
    );
    return () => void (current = false);
  }, [repository, process]);
  const onlyHere = (): void => {
    onClose();
    act(async () => {
      await forgetProcess(behind, process.processId);
      return { text: words.forgotten(title) };
    });
  };
  async function forget(): Promise<void> {
    // Asked anew: who presses at once has not waited for it.
    const at = await placeOfRemoved(repository, process).catch(() => null);
    if (!at) return onlyHere();
    setPlace(at);
    if (!line) return setState('down');
    setState('deleting');
    try {
      await line.deleteProcess(at);
    } catch (error) {
      if (!(error instanceof LineDown)) throw error;
      return setState('down');
    }
    onlyHere();
  }
  return (
    <Dialog
      heading={words.forgetTitle(title)}
      open
      onClose={onClose}
      actions={
        <>
          {state === 'down' ? (
            <Button danger onClick={onlyHere}>
              {words.forgetHere}
            </Button>
          ) : (
            <Button danger busy={state === 'deleting'} onClick={() => void forget()}>
              {words.forget}
            </Button>
          )}
          <Button look="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.forgetText}</p>
      {place && state !== 'down' && <p>{words.forgetOnLine}</p>}
      {state === 'down' && (
        <Notice tone="advice" live="alert">
          {words.forgetLineDown}
        </Notice>
      )}
    </Dialog>
  );
}
