import { useState } from 'react';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { isScale } from '#domain/scoring/tallies.ts';
import { ballotChanges, ballotId, type Turn } from '#domain/scoring/turn.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { SaidAloud, type Saying } from '#ui/said-aloud.tsx';
import { useKeys } from '../keys/keys-provider.tsx';
import { HandOver } from './hand-over.tsx';
import css from './turn.module.css';
import { TurnQuestion } from './turn-question.tsx';
import { useRound } from './use-round.ts';

interface TurnViewProps {
  readonly turn: Turn;
  readonly onTurn: (turn: Turn | null) => void;
}

/**
 * One person scores every group in turn. What is chosen is never drawn, not even for the one who chooses: the screen
 * may hang on the wall. Each answer is kept as it is given, so a reload goes on where the person was.
 */
export function TurnView({ turn, onTurn }: TurnViewProps) {
  const words = useWords('scoring');
  const store = useProcessStore();
  const [said, setSaid] = useState<Saying>({ text: '', number: 0 });
  const round = useRound(turn);
  const { asked } = round;
  const ballots = useRowsIn(meeting, 'ballots');
  const ballot = asked && ballots.find(({ id }) => id === ballotId(turn.person, asked.group.id));
  const given = asked !== null && isScale(ballot?.[asked.question]);
  const move = (by: 1 | -1): void => onTurn({ ...turn, at: Math.max(0, turn.at + by) });

  function choose(value: ScaleValue): void {
    if (!asked) return;
    store.change(
      ballotChanges(turn.person, asked.group.id, asked.question, value),
      words.turn.label(turn.person),
    );
    // The place in the round is kept at once; a reload before the answer is would lose it unseen.
    void store.flush();
    setSaid(({ number }) => ({ text: words.turn.taken, number: number + 1 }));
    move(1);
  }
  const begin = (): void => onTurn({ person: round.person, at: 0 });

  useKeys('round', {
    begin: asked || round.groups.length === 0 ? null : begin,
    choose: asked && (({ digit }) => choose(digit as ScaleValue)),
    on: () => asked && move(1),
    // Back within one's own turn, never into the turn of the one before.
    back: () => turn.at > 0 && move(-1),
  });

  return (
    <div className={css['turn']}>
      <SaidAloud {...said} />
      {asked ? (
        <TurnQuestion
          key={turn.at}
          asked={asked}
          number={turn.at + 1}
          of={round.questions}
          person={turn.person}
          given={given}
          onChoose={choose}
          onBack={turn.at > 0 ? () => move(-1) : null}
          onOn={() => move(1)}
          onQuit={() => onTurn(null)}
        />
      ) : (
        <HandOver
          turn={turn}
          round={round}
          onBegin={begin}
          onBack={() => onTurn({ ...turn, at: round.questions - 1 })}
          onDone={() => onTurn(null)}
        />
      )}
    </div>
  );
}
