import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** Somebody new is shown around in a process, its stops above the pages. Over when the window is loaded anew. */
interface Tour {
  /** The process; null when nobody is shown around. */
  readonly process: string | null;
  /** A tour that was under way is over. */
  readonly begin: (processId: string) => void;
  readonly end: () => void;
}

const TourContext = createContext<Tour | null>(null);

/** The tour of this window. Throws where nobody can be shown around: a fault of ours. */
export function useTour(): Tour {
  const tour = use(TourContext);
  if (!tour) throw new Error('No tour is provided.');
  return tour;
}

/** One tour at a time for every page below. */
export function TourProvider({ children }: { children: ReactNode }) {
  const [process, setProcess] = useState<string | null>(null);
  const tour = useMemo<Tour>(
    () => ({ process, begin: (processId) => setProcess(processId), end: () => setProcess(null) }),
    [process],
  );
  return <TourContext value={tour}>{children}</TourContext>;
}
