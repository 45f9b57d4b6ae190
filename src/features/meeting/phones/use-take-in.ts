import { useCallback, useEffect, useRef } from 'react';
import { rowsIn } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { revealScores } from '#domain/scoring/deeds.ts';
import { dotsIn, numbersOf, takeDots, takeScores } from '#domain/scoring/phone-deeds.ts';
import { nextPerson } from '#domain/scoring/turn.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import type { PhoneRoom } from '#storage/line.ts';
import { roundIn, roundName, usePhoneCounts, usePhoneNumbers, usePhoneRounds } from './use-phones.ts';

/**
 * Opens what phones have answered about a screen, once, and takes it in as ordinary answers: in one change, so that it is there at
 * once for all, and undone by one. Where the line is down it waits; a screen that is left meanwhile gets its answers all the same.
 */
export function useTakeIn() {
  const { facilitator } = useWords('phones');
  const store = useProcessStore();
  const [rounds, setRounds] = usePhoneRounds();
  const [numbers, setNumbers] = usePhoneNumbers();
  const [counts, setCounts] = usePhoneCounts();
  const now = useRef({ rounds, numbers, counts });
  useEffect(() => {
    now.current = { rounds, numbers, counts };
  });
  const underWay = useRef(new Set<string>());

  return useCallback(
    async (room: PhoneRoom, scene: RoomScene, key: string, each: number): Promise<void> => {
      const round = roundIn(now.current.rounds, key);
      const name = roundName(key, round);
      if (round.taken || underWay.current.has(name)) return;
      underWay.current.add(name);
      setCounts({ ...now.current.counts, waiting: true });
      const ballots = await room.show(name);
      const answers = () => store.getState().process.answers;
      let dots: Readonly<Record<string, number>> = {};
      if (scene.kind === 'scoring') {
        const people = ballots.map(({ person }) => person);
        const known = numbersOf(
          now.current.numbers,
          people,
          nextPerson(rowsIn(answers(), meeting, 'ballots')),
        );
        setNumbers(known);
        const taken = takeScores(scene.row, scene.question, ballots, known);
        if (taken.length > 0) store.change(taken, facilitator.taken);
        const agreed = revealScores(answers(), scene.row, scene.question);
        if (taken.length > 0 && agreed.length > 0) store.change(agreed, facilitator.taken);
      } else {
        dots = dotsIn(ballots, each);
        const taken = takeDots(answers(), dots, round.dots);
        if (taken.length > 0) store.change(taken, facilitator.taken);
      }
      await store.flush();
      setRounds({ ...now.current.rounds, [key]: { number: round.number, taken: true, dots } });
      setCounts({ ...now.current.counts, waiting: false });
      underWay.current.delete(name);
    },
    [store, facilitator, setRounds, setNumbers, setCounts],
  );
}
