import { createContext, useContext, useEffect, useState } from 'react';
import type { Line } from '#storage/line.ts';

/** Asks for the line where the program was opened from; null without one. Asked once, and remembered by who gave it. */
export type FindLine = () => Promise<Line | null>;

const LineContext = createContext<FindLine>(() => Promise.resolve(null));
export const LineProvider = LineContext.Provider;

/** The line; null where there is none, `undefined` until that is known. Asked again when the network is back; not asked unless `wanted`. */
export function useLine(wanted = true): Line | null | undefined {
  const find = useContext(LineContext);
  const [line, setLine] = useState<Line | null | undefined>();
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const ask = (): void =>
      void find().then((found) => {
        if (current) setLine(found);
      });
    ask();
    window.addEventListener('online', ask);
    return () => {
      current = false;
      window.removeEventListener('online', ask);
    };
  }, [find, wanted]);
  return line;
}
