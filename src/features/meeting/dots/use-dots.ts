import { numberIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import type { Row } from '#domain/process/rows.ts';
import { giveDot } from '#domain/scoring/deeds.ts';
import { DOTS_EACH, dotsOf, votedCriteria, type Criterion } from '#domain/scoring/dots.ts';
import { peopleInRoom } from '#domain/scoring/people.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { useShown } from '../scoring/use-shown.ts';

export interface Dots {
  readonly criteria: readonly Criterion[];
  readonly shown: boolean;
  readonly setShown: (shown: boolean) => void;
  readonly give: (row: Row | undefined, by: 1 | -1) => void;
  readonly people: number | null;
  readonly each: number;
  /** "12 av 18 prikker er delt ut" */
  readonly line: string;
}

/** The dots on the criteria, and what can be done with them; the same in every window. */
export function useDots(): Dots {
  const { dots: words } = useWords('scoring');
  const store = useProcessStore();
  const [shown, setShown] = useShown('dots');
  const criteria = votedCriteria(useRowsIn(criteriaStep, 'criteria'));
  const people = useProcess(({ process }) => peopleInRoom(process.answers));
  const each = useProcess(({ process }) => numberIn(process.answers, meeting, 'dotsEach')) ?? DOTS_EACH;
  const given = criteria.reduce((sum, row) => sum + dotsOf(row), 0);
  const most = people === null ? 0 : Math.floor(people * each);
  return {
    criteria,
    shown,
    setShown,
    give: (row, by) => {
      // From what stands now, not from what was drawn: the next dot may come before the screen has followed.
      if (row) store.change(giveDot(store.getState().process.answers, row.id, by), words.label);
    },
    people,
    each,
    line:
      most < 1
        ? words.givenOnly(given)
        : given > most
          ? words.tooMany(given, most)
          : words.given(given, most),
  };
}
