import { useMemo } from 'react';
import { gapOf } from '#domain/scoring/gap.ts';
import type { Answers } from '#domain/process/process.ts';
import { numberOf } from '#domain/values/numbers.ts';
import { rowIn, rowsOf, filledRowsOf, type Row } from '#domain/process/rows.ts';
import type { ScoringQuestion } from '#domain/room/scene.ts';
import { allScoresOf, type GroupScores } from '#domain/scoring/scores-of.ts';
import { agreeOn, countHand, lockScores } from '#domain/scoring/deeds.ts';
import { isScale, totalOf } from '#domain/scoring/tallies.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { useRowName } from '../scene/use-row-name.ts';
import { useShown } from './use-shown.ts';

export interface Scoring {
  readonly group: string;
  readonly question: ScoringQuestion;
  readonly name: string;
  readonly row: Row;
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

const NO_ROW: Row = { id: '' };

/** Everything about the scores of one group and one question, and what can be done with them. */
export function useScoring(group: string, question: ScoringQuestion): Scoring {
  const store = useProcessStore();
  const words = useWords('scoring');
  const steps = useWords('steps');
  // Not the calm answers: a hand counted in one window stands in the other at once.
  const answers = useProcess(({ process }) => process.answers);
  const name = useRowName('stakeholders', 'groups', group);
  const all = useMemo(() => allScoresOf(answers), [answers]);
  const row = rowIn(rowsOf(answers['stakeholders']?.['groups']), group) ?? NO_ROW;
  const scores = all.find((one) => one.group === group) ?? null;
  const [involvementShown, showInvolvement] = useShown(`${group}/involvement`);
  const [importanceShown, showImportance] = useShown(`${group}/importance`);
  const locked = row['agreed'] === true;
  const shown = question === 'involvement' ? involvementShown : importanceShown;
  const mine = scores?.[question];
  const agreed = row[question];
  const said = filledRowsOf(answers['about']?.['participants']).length;
  const typed = numberOf(answers['meeting']?.['people']);
  // From what stands now, not from what was drawn: the next hand may come before the screen has followed.
  const now = (): Answers => store.getState().process.answers;
  const placed = gapOf(row) !== undefined;
  return {
    group,
    question,
    name,
    row,
    scale: steps.stakeholders.fields['groups']?.columns?.[question]?.scale ?? { 1: '1', 2: '2', 3: '3' },
    scores,
    all,
    people: typed !== undefined && typed > 0 ? Math.floor(typed) : said > 0 ? said : null,
    inRoom: mine ? totalOf(mine.bySource.hands) + totalOf(mine.bySource.keyboard) : 0,
    inAdvance: mine ? totalOf(mine.bySource.advance) : 0,
    anew: answers['meeting']?.['scoreAnew'] === true,
    visible: shown || locked,
    bothVisible: locked || (involvementShown && importanceShown),
    locked,
    agreed: isScale(agreed) ? agreed : undefined,
    placed,
    setShown: question === 'involvement' ? showInvolvement : showImportance,
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
