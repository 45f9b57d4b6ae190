import { textOf } from '#domain/process/rows.ts';
import type { Stakeholder } from '#domain/scoring/gap.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import css from './turn.module.css';

interface TurnQuestionProps {
  readonly asked: {
    readonly group: Stakeholder;
    readonly question: ScoringQuestion;
  };
  /** Which of all the questions this is, from 1. */
  readonly number: number;
  readonly of: number;
  readonly person: number;
  readonly given: boolean;
  readonly onChoose: (value: ScaleValue) => void;
  readonly onBack: (() => void) | null;
  readonly onOn: () => void;
  readonly onQuit: () => void;
}

/** One question to one person: three equal choices, of which none is ever marked. */
export function TurnQuestion(given: TurnQuestionProps) {
  const { asked, number, of, person, onChoose, onBack, onOn, onQuit } = given;
  const { turn, questions, scoreOf } = useWords('scoring');
  const steps = useWords('steps');
  const { scale } = steps.stakeholders.fields.groups.columns[asked.question];
  const { name } = asked.group;
  return (
    <>
      <p className={css['quiet']}>
        {turn.label(person)} · {turn.progress(number, of)}
      </p>
      <SceneHead text={textOf(name)} lead={questions[asked.question]} />
      <div className={css['choices']}>
        {SCALE_VALUES.map((value) => (
          <button
            key={value}
            type="button"
            aria-label={scoreOf(value, scale[value])}
            onClick={() => onChoose(value)}
          >
            <b>{value}</b>
            <span>{scale[value]}</span>
          </button>
        ))}
      </div>
      <div className={css['foot']}>
        <p>{given.given ? turn.kept : turn.notYet}</p>
        <div>
          <Button look="quiet" size="small" onClick={onQuit}>
            {turn.quit}
          </Button>
          {onBack && (
            <Button look="quiet" size="small" onClick={onBack}>
              {turn.back}
            </Button>
          )}
          <Button look="secondary" size="small" onClick={onOn}>
            {given.given ? turn.next : turn.skip}
          </Button>
        </div>
      </div>
    </>
  );
}
