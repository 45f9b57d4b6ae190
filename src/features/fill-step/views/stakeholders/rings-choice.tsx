import { rowCalled } from '#domain/steps/place-name.ts';
import type { RowIn } from '#domain/guide/read.ts';
import { isBlank } from '#domain/process/rows.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { SCORING_QUESTIONS } from '#domain/scoring/question.ts';
import type { GroupScores } from '#domain/scoring/scores-of.ts';
import { totalOf } from '#domain/scoring/tallies.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import { ScoreTable } from './score-table.tsx';
import css from './scores.module.css';

interface ChoiceProps {
  /** The groups somebody has scored, the most apart first. */
  readonly said: readonly GroupScores[];
  readonly looked: GroupScores;
  readonly groups: readonly RowIn<typeof stakeholders, 'groups'>[];
  readonly onChoose: (group: string) => void;
}

/** Which group's single answers are drawn in the picture, and the same answers as a table. */
export function RingsChoice({ said, looked, groups, onChoose }: ChoiceProps) {
  const steps = useWords('steps');
  const { step, plot } = useWords('scoring');
  const nameOf = (id: string): string => {
    const index = groups.findIndex((row) => row.id === id);
    return rowCalled(groups[index]?.name, steps.stakeholders.fields.groups.row, index + 1);
  };
  const isNamed = (id: string): boolean => !isBlank(groups.find((row) => row.id === id)?.name);
  const hands = SCORING_QUESTIONS.filter((question) => totalOf(looked[question].bySource.hands) > 0);
  return (
    <div>
      <label className={`small ${css['choose'] ?? ''}`}>
        <span className="quiet">
          {plot.single}. {step.ringsOf}
        </span>
        <SelectInput
          label={step.ringsOf}
          value={looked.group}
          onChange={onChoose}
          options={said.map(({ group }) => ({
            value: group,
            text: nameOf(group),
            ...(isNamed(group) ? { own: true as const } : {}),
          }))}
        />
      </label>
      {hands.map((question) => {
        const [ones, twos, threes] = looked[question].bySource.hands;
        const { label } = steps.stakeholders.fields.groups.columns[question];
        return (
          <p key={question} className="small quiet">
            {step.unpaired(label, ones, twos, threes)}
          </p>
        );
      })}
      <ScoreTable scores={looked} name={nameOf(looked.group)} />
    </div>
  );
}
