import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { AnsweredLine } from './answered-line.tsx';
import { PeopleField } from './people-field.tsx';
import { ScoreAnew } from './score-anew.tsx';
import css from './scoring.module.css';
import type { GoOn } from './use-go-on.ts';
import type { Scoring } from './use-scoring.ts';

interface BarProps {
  readonly scoring: Scoring;
  readonly on: GoOn;
  readonly onSendRound: () => void;
  readonly onDisagree: () => void;
  readonly noted: boolean;
}

/** Under the lines: how many have answered, and what can be done now. */
export function ScoringBar({ scoring, on, onSendRound, onDisagree, noted }: BarProps) {
  const words = useWords('scoring');
  const { visible, locked, inAdvance, anew } = scoring;
  return (
    <div className={css['foot']}>
      <div className={css['state']}>
        <p>
          <AnsweredLine scoring={scoring} />
          {noted && ` ${words.bothNoted}`}
          {!visible && inAdvance > 0 && ` ${anew ? words.everybodyAgain : words.onlyOthers}`}
        </p>
        {!visible && (inAdvance > 0 ? <ScoreAnew /> : <PeopleField guess={scoring.people} />)}
      </div>
      <div className={css['deeds']}>
        {!locked && (
          <Button
            look={visible ? 'quiet' : 'primary'}
            size="small"
            icon={visible ? 'eye-off' : 'eye'}
            onClick={() => scoring.setShown(!visible)}
          >
            {visible ? words.hide : words.show}
          </Button>
        )}
        {!visible && (
          <Button look="quiet" size="small" onClick={onSendRound}>
            {words.turn.start}
          </Button>
        )}
        {visible && !locked && (
          <Button look="quiet" size="small" onClick={onDisagree}>
            {words.disagree}
          </Button>
        )}
        {locked && (
          <Button look="quiet" size="small" onClick={() => scoring.lock(false)}>
            {words.unlock}
          </Button>
        )}
        {locked && on.apart > 0 && (
          <Button look="quiet" size="small" onClick={on.toNextApart}>
            {words.nextApart(on.apart)}
          </Button>
        )}
        {visible && (
          <Button size="small" onClick={on.lockAndGoOn}>
            {on.deed === 'to-importance'
              ? words.toImportance
              : on.deed === 'lock'
                ? words.lockAndGoOn
                : words.goOn}
          </Button>
        )}
      </div>
    </div>
  );
}
