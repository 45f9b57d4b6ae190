import { useEffect, useRef, useState } from 'react';
import { matchPath, useLocation } from 'react-router';
import { PATTERNS } from '#desk/routes.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import message from '#desk/fetching/fetching.module.css';
import css from './app.module.css';
import { followVersions } from './new-version.ts';

/** Here people meet: nothing is offered that has to do with the program itself. */
const OF_A_MEETING = [PATTERNS.room, PATTERNS.facilitator];

/**
 * Tells that a new version is ready and takes it, in this window, only when the user says so. Pressing the button blurs
 * the field that was being typed in, which saves it before the page is loaded anew.
 */
export function UpdateNotice() {
  const shell = useWords('shell');
  const { pathname } = useLocation();
  const [ready, setReady] = useState(false);
  const take = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (!('serviceWorker' in navigator) || window.location.protocol === 'file:') return;
    take.current ??= followVersions(navigator.serviceWorker, {
      reload: () => window.location.reload(),
      onReady: () => setReady(true),
    });
  }, []);
  if (!ready || OF_A_MEETING.some((pattern) => matchPath(pattern, pathname))) return null;
  return (
    <div className={css['update']}>
      <Notice
        live="status"
        actions={
          <span className={message['actions']}>
            <Button size="small" onClick={() => take.current?.()}>
              {shell.frame.updateNow}
            </Button>
            <Button look="quiet" size="small" onClick={() => setReady(false)}>
              {shell.frame.updateLater}
            </Button>
          </span>
        }
      >
        {shell.frame.update}
      </Notice>
    </div>
  );
}
