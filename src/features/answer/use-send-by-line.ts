import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerPlace, Line } from '#storage/line.ts';

/** How often what is not sent is tried again, ms. */
const AGAIN_MS = 10_000;

/** `sent`: it is on the server's disk. `unsent`: nobody answered, and it is tried again while the page is open. */
export type Sending = 'not-asked' | 'sending' | 'unsent' | 'refused' | 'sent';

/**
 * Sends an answer by the line, and says how it went: sent is what the server has on its disk, and nothing else. `sealed` may
 * change on the way; what is sent at last is the answer as it is then.
 */
export function useSendByLine(given: {
  readonly line: Line;
  readonly to: AnswerPlace;
  readonly record: string;
  readonly sealed: string;
  readonly onSent: () => void;
}) {
  const [how, setHow] = useState<Sending>('not-asked');
  const now = useRef(given);
  const underWay = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    now.current = given;
  });
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const send = useCallback(async (): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    const { line, to, record, sealed } = now.current;
    const came = await line.sendAnswer(to, record, sealed).catch(() => null);
    underWay.current = false;
    if (!here.current) return;
    // Something else stands in the answer by now: that is what is sent.
    if (came === 'stored' && now.current.sealed === sealed) {
      now.current.onSent();
      setHow('sent');
    } else setHow(came === 'refused' ? 'refused' : 'unsent');
  }, []);

  const waits = how === 'unsent';
  useEffect(() => {
    if (!waits) return undefined;
    const again = (): void => void send();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waits, send]);

  return {
    how,
    send: (): void => {
      setHow('sending');
      void send();
    },
  };
}
