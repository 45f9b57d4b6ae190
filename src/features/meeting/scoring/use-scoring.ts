import { useMemo } from 'react';
import { answerIn, placeOf, type RowIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { Answers } from '#domain/process/process.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { agreeOn, countHand, lockScores, revealScores } from '#domain/scoring/deeds.ts';
import { gapOf } from '#domain/scoring/gap.ts';
import { peopleInRoom } from '#domain/scoring/people.ts';
import { allScoresOf, type GroupScores } from '#domain/scoring/scores-of.ts';
import { isScale, totalOf } from '#domain/scoring/tallies.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRowIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { useRowName } from '#desk/places/use-place-names.ts';
import { useShown } from './use-shown.ts';
import { useFirstShown } from './use-first-shown.ts';

type Stakeholder = RowIn<typeof stakeholders, 'groups'>;

export interface Scoring {
  readonly group: string;
  readonly question: ScoringQuestion;
  readonly name: string;
  readonly row: Stakeholder;
  /** The words of the scale of this question. */
  readonly scale: Readonly<Record<ScaleValue, string>>;
  /** Null while the group has no row. */
  readonly scores: GroupScores | null;
  readonly all: readonly GroupScores[];
  /** People in the room; null until somebody says how many. */
  readonly people: number | null;
  /** Answers given here, to this question. */
  readonly inRoom: number;
  /** Answers that came beforehand, to this question. */
  readonly inAdvance: number;
  readonly anew: boolean;
  /** May the answers to this question be seen? */
  readonly visible: boolean;
  /** May the answers to both be seen? */
  readonly bothVisible: boolean;
  readonly locked: boolean;
  /** What the group has agreed on for this question. */
  readonly agreed: ScaleValue | undefined;
  readonly placed: boolean;
  readonly setShown: (shown: boolean) => void;
  readonly count: (value: ScaleValue, by: 1 | -1) => void;
  readonly agree: (value: ScaleValue | undefined) => void;
  /** Locks only what has both numbers. */
  readonly lock: (locked: boolean) => void;
}

const NO_ROW: Stakeholder = { id: '' };

/** Everything about the scores of one group and one question, and what can be done with them. */
export function useScoring(group: string, question: ScoringQuestion): Scoring {
  const store = useProcessStore();
  const words = useWords('scoring');
  const steps = useWords('steps');
  // Not the debounced answers: a hand counted in one window stands in the other at once.
  const answers = useProcess(({ process }) => process.answers);
  const name = useRowName(placeOf(stakeholders, 'groups', group));
  const all = useMemo(() => allScoresOf(answers), [answers]);
  const row = useRowIn(stakeholders, 'groups', group) ?? NO_ROW;
  const scores = all.find((one) => one.group === group) ?? null;
  const [involvementShown, showInvolvement] = useShown(`${group}/involvement`);
  const [importanceShown, showImportance] = useShown(`${group}/importance`);
  const locked = row.agreed === true;
  const shown = question === 'involvement' ? involvementShown : importanceShown;
  const mine = scores?.[question];
  const agreed = row[question];
  // From what stands now, not from what was drawn: the next hand may come before the screen has followed.
  const now = (): Answers => store.getState().process.answers;
  const placed = gapOf(row) !== undefined;
  const isFirstShown = useFirstShown(`${group}/${question}`);
  const setShown = question === 'involvement' ? showInvolvement : showImportance;
  return {
    group,
    question,
    name,
    row,
    scale: steps.stakeholders.fields.groups.columns[question].scale,
    scores,
    all,
    people: peopleInRoom(answers),
    inRoom: mine ? totalOf(mine.bySource.hands) + totalOf(mine.bySource.keyboard) : 0,
    inAdvance: mine ? totalOf(mine.bySource.advance) : 0,
    anew: answerIn(answers, meeting, 'scoreAnew') === true,
    visible: shown || locked,
    bothVisible: locked || (involvementShown && importanceShown),
    locked,
    agreed: isScale(agreed) ? agreed : undefined,
    placed,
    setShown: (wanted) => {
      const counted = allScoresOf(now()).find((one) => one.group === group)?.[question].counted;
      if (wanted && isFirstShown(counted)) {
        const changes = revealScores(now(), group, question);
        if (changes.length > 0) store.change(changes, words.showLabel(name));
      }
      setShown(wanted);
    },
    count: (value, by) => {
      store.change(countHand(now(), group, question, value, by), words.countLabel(name));
    },
    agree: (value) => {
      if (!locked) store.change(agreeOn(now(), group, question, value), words.agreeLabel(name));
    },
    lock: (wanted) => {
      const label = wanted ? words.lockLabel(name) : words.unlockLabel(name);
      if (wanted ? placed : locked) store.change(lockScores(now(), group, wanted), label);
    },
  };
}
