import { createContext, useContext, useEffect, useState } from 'react';
import type { Line } from '#storage/line.ts';

/** Asks for the line where the program was opened from; null without one. Asked once, and remembered by who gave it. */
export type FindLine = () => Promise<Line | null>;

const LineContext = createContext<FindLine>(() => Promise.resolve(null));
export const LineProvider = LineContext.Provider;

/** The line; null where there is none, `undefined` until that is known. */
export function useLine(): Line | null | undefined {
  const find = useContext(LineContext);
  const [line, setLine] = useState<Line | null | undefined>();
  useEffect(() => {
    let current = true;
    void find().then((found) => {
      if (current) setLine(found);
    });
    return () => {
      current = false;
    };
  }, [find]);
  return line;
}
