import { useEffect, useRef, useState } from 'react';
import { registerSW } from 'virtual:pwa-register';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import css from './app.module.css';

/** How often an open page asks whether there is a new version, ms: a meeting is shorter, a week-long tab is not. */
const ASK_EVERY_MS = 60 * 60 * 1000;

/**
 * Tells that a new version is ready and takes it only when the user says so. Pressing the button blurs the
 * field that was being typed in, which saves it before the page is loaded anew.
 */
export function UpdateNotice() {
  const shell = useWords('shell');
  const [ready, setReady] = useState(false);
  const update = useRef<((reload?: boolean) => Promise<void>) | null>(null);
  useEffect(() => {
    if (!('serviceWorker' in navigator) || window.location.protocol === 'file:') return;
    update.current = registerSW({
      onNeedRefresh: () => setReady(true),
      onRegisteredSW: (_url, registration) => {
        if (registration) setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY_MS);
      },
    });
  }, []);
  if (!ready) return null;
  return (
    <div className={css['update']}>
      <Notice
        live="status"
        actions={
          <span className={css['actions']}>
            <Button size="small" onClick={() => void update.current?.(true)}>
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
