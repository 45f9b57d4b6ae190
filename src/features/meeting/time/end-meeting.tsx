import { useState } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { endTheMeeting } from './clock-deeds.ts';

interface EndProps {
  readonly size?: 'medium' | 'small';
  /** Where one goes on when the meeting has ended. */
  readonly onEnded?: () => void;
}

/** The way to end the meeting. It asks first: the clock cannot be taken back, and the room goes on to its end at once. */
export function EndMeeting({ size = 'small', onEnded }: EndProps) {
  const { ending: words } = useWords('meeting');
  const store = useProcessStore();
  const [asks, setAsks] = useState(false);
  const close = (): void => setAsks(false);
  return (
    <>
      <Button look="secondary" size={size} onClick={() => setAsks(true)}>
        {words.end}
      </Button>
      <Dialog
        heading={words.ask}
        open={asks}
        onClose={close}
        actions={
          <>
            <Button
              onClick={() => {
                close();
                endTheMeeting(store);
                onEnded?.();
              }}
            >
              {words.confirm}
            </Button>
            <Button look="secondary" onClick={close}>
              {words.goOn}
            </Button>
          </>
        }
      >
        <p>{words.what}</p>
      </Dialog>
    </>
  );
}
