import { useMemo } from 'react';
import { allScoresOf, type GroupScores } from '#domain/scoring/scores-of.ts';
import { useCalmProcess, useValue } from '#session/process/process-context.tsx';

/** The individual scores of every group, in row order; a moment behind while somebody types. */
export function useScores(): readonly GroupScores[] {
  const groups = useCalmProcess(({ process }) => process.answers['stakeholders']?.['groups']);
  const scores = useValue('advance', ['scores']);
  const ballots = useValue('meeting', ['ballots']);
  const scoreAnew = useValue('meeting', ['scoreAnew']);
  return useMemo(
    () => allScoresOf({ stakeholders: { groups }, advance: { scores }, meeting: { ballots, scoreAnew } }),
    [groups, scores, ballots, scoreAnew],
  );
}
