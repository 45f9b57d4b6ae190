import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { SentenceContext } from './sentence.ts';

type Say = (text: string) => void;
const SayContext = createContext<Say>(() => undefined);

/**
 * One place of the page that reads aloud what comes to stand on it. It is there from before: what is put in together
 * with its words is often not read. Words that come in the same moment are read together; the same again is read again.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', number: 0 });
  const waiting = useRef<string[]>([]);
  const say = useCallback<Say>((text) => {
    waiting.current.push(text);
    queueMicrotask(() => {
      const all = waiting.current.splice(0);
      if (all.length > 0) setSaid(({ number }) => ({ text: all.join(' '), number: number + 1 }));
    });
  }, []);
  return (
    <SayContext value={say}>
      {children}
      <div aria-live="polite" className="sr-only" data-announcer>
        <span key={said.number}>{use(SentenceContext)(said.text)}</span>
      </div>
    </SayContext>
  );
}

/** Reads a text aloud when there is a pause. Without an announcer around it nothing is said. */
export const useSay = (): Say => use(SayContext);

/** Reads the text aloud each time it becomes another; not what stands there from the first, nor that it goes. */
export function useSaidWhenChanged(text: string): void {
  const say = useSay();
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    if (text !== '') say(text);
  }, [say, text]);
}
