import { meeting } from '#domain/guide/registers/meeting.ts';
import { nextPerson, readTurn, type Turn } from '#domain/scoring/turn.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useRoomPart } from '#session/room/room-context.tsx';

interface TurnHandle {
  /** Null while the keyboard is not on its way round. */
  readonly turn: Turn | null;
  readonly setTurn: (turn: Turn | null) => void;
  readonly start: () => void;
}

/**
 * Where the keyboard is on its way round, over a reload too. A round that was broken off goes on with the same
 * person, whose answers are then given again in the same place: nobody is counted twice.
 */
export function useTurn(): TurnHandle {
  const [turn, setTurn] = useRoomPart('turn', readTurn);
  const [broken, setBroken] = useRoomPart('turnBroken', readTurn);
  const ballots = useRowsIn(meeting, 'ballots');
  return {
    turn,
    setTurn(next) {
      if (!next) setBroken(turn && turn.at > 0 ? { ...turn, at: -1 } : null);
      setTurn(next);
    },
    start() {
      setTurn(broken && ballots.length > 0 ? broken : { person: nextPerson(ballots), at: -1 });
    },
  };
}
