import { useState } from 'react';
import { useProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { openRoomWindow, roomAddress } from '#desk/room/open-room-window.ts';
import css from './facilitator.module.css';

/** Opens the window for the wall; where the browser will not, says which address to open by hand. */
export function OpenRoom() {
  const { facilitator } = useWords('meetingRoom');
  const processId = useProcess(({ process }) => process.id);
  const [tried, setTried] = useState<'opened' | 'blocked' | null>(null);
  const [copied, setCopied] = useState(false);
  const address = roomAddress(processId);
  return (
    <>
      <Button
        size="small"
        icon="monitor"
        onClick={() => setTried(openRoomWindow(processId) ? 'opened' : 'blocked')}
      >
        {facilitator.openRoom}
      </Button>
      {tried === 'opened' && (
        <p className="small quiet" role="status">
          {facilitator.howToShow}
        </p>
      )}
      {tried === 'blocked' && (
        <Notice tone="advice" live="alert">
          {facilitator.blocked}{' '}
          <a href={address} target="_blank" rel="noreferrer" className={css['address']}>
            {address}
          </a>
          <Button
            look="secondary"
            size="xsmall"
            icon="copy"
            onClick={() => {
              navigator.clipboard.writeText(address).then(
                () => setCopied(true),
                // The address stands there to be marked by hand.
                () => setCopied(false),
              );
            }}
          >
            {copied ? facilitator.copied : facilitator.copy}
          </Button>
        </Notice>
      )}
    </>
  );
}
