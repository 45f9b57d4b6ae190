import { useMemo } from 'react';
import { advance } from '#domain/guide/registers/advance.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { allScoresOf, type GroupScores } from '#domain/scoring/scores-of.ts';
import { useAnswer, useDebouncedAnswer } from '#session/process/use-answer.ts';

/** The individual scores of every group, in row order; a moment behind while somebody types. */
export function useScores(): readonly GroupScores[] {
  const groups = useDebouncedAnswer(stakeholders, 'groups');
  const scores = useAnswer(advance, 'scores');
  const ballots = useAnswer(meeting, 'ballots');
  const scoreAnew = useAnswer(meeting, 'scoreAnew');
  return useMemo(
    () => allScoresOf({ stakeholders: { groups }, advance: { scores }, meeting: { ballots, scoreAnew } }),
    [groups, scores, ballots, scoreAnew],
  );
}
