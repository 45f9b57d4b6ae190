import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { groupsOfRound, minutesOfRound, questionAt, type Turn } from '#domain/scoring/turn.ts';
import { useRowsIn } from '#session/process/use-answer.ts';

/** What the round of the keyboard is about: the groups that are not settled, and where it is among their questions. */
export function useRound(turn: Turn) {
  const groups = groupsOfRound(useRowsIn(stakeholders, 'groups'));
  const asked = questionAt(groups, turn.at);
  const questions = groups.length * 2;
  return {
    groups,
    asked,
    questions,
    minutes: minutesOfRound(questions),
    /** Who answers now, or next: who has answered everything hands on. */
    person: asked || turn.at < 0 ? turn.person : turn.person + 1,
  };
}

export type Round = ReturnType<typeof useRound>;
