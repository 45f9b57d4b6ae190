import { useState } from 'react';
import { share, sharesHere } from '#session/download/sharing.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './invite.module.css';
import type { ReadyInvitation } from './use-ready-invitations.ts';

/** The first way on a phone: the letter to the app a person writes to others from. Nothing at all elsewhere. */
export function ShareInvitation({ ready: { subject, text } }: { ready: ReadyInvitation }) {
  const words = useWords('invite');
  const [shares, setShares] = useState(sharesHere);
  const [sharedText, setSharedText] = useState<string | null>(null);
  async function give(): Promise<void> {
    const how = await share({ title: subject, text });
    if (how === 'shared') setSharedText(text);
    if (how === 'refused') setShares(false);
  }
  if (!shares) return null;
  return (
    <div className={css['buttons']}>
      <Button icon="external" onClick={() => void give()}>
        {words.share}
      </Button>
      {/* What was shared once is not what stands there now. */}
      <span role="status" className="small">
        {sharedText === text && words.shared}
      </span>
    </div>
  );
}
