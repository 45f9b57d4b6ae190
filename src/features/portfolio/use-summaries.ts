import { useEffect, useState } from 'react';
import { readSummary, type ProcessSummary } from '#domain/portfolio/summary.ts';
import { useLine } from '#session/line/line-context.ts';

export interface SentHere {
  readonly summary: ProcessSummary;
  /** ms since 1970. */
  readonly at: number;
}

export type Summaries =
  | { readonly kind: 'reading' | 'none' | 'refused' | 'down' }
  | { readonly kind: 'read'; readonly all: readonly SentHere[] };

/** What processes have let their trust see, by the token of the one who oversees; and what fetches it once more. */
export function useSummaries(token: string): readonly [Summaries, () => void] {
  const line = useLine();
  const [found, setFound] = useState<Summaries>({ kind: 'reading' });
  const [time, setTime] = useState(0);
  useEffect(() => {
    if (!line) return undefined;
    let current = true;
    line.summaries(token).then(
      (all) =>
        current &&
        setFound(
          all === 'refused'
            ? { kind: 'refused' }
            : {
                kind: 'read',
                all: all.flatMap(({ at, said }) => {
                  const summary = readSummary(said);
                  return summary ? [{ summary, at }] : [];
                }),
              },
        ),
      () => current && setFound({ kind: 'down' }),
    );
    return () => {
      current = false;
    };
  }, [line, token, time]);
  return [line === null ? { kind: 'none' } : found, () => setTime((before) => before + 1)];
}
