import type { RowsQuestion } from '#domain/guide/question.ts';
import type { ColumnId } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import type { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { textOf } from '#domain/process/rows.ts';
import { useRowIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { ScoreTable } from './score-table.tsx';
import { useShownHere } from './shown-here.ts';
import css from './stakeholders.module.css';
import { useScores } from './use-scores.ts';

type Column = ColumnId<typeof stakeholders, 'groups'>;
const TALLIES = ['involvementVotes', 'importanceVotes'] as const satisfies readonly Column[];
const AGREED = 'agreed' satisfies Column;
/** The columns that are answered here. */
export const VOTE_COLUMNS = [...TALLIES, AGREED] as const;

interface VotesProps {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly name: string;
}

/** Individual scores of one group: hands typed as counts, and all scores by where they came from once shown. */
export function StakeholderVotes({ question, id, name }: VotesProps) {
  const inProcess = useWords('inProcess');
  const { step, oneView, otherView } = useWords('scoring');
  const [shown, setShown] = useShownHere();
  const scores = useScores().find((one) => one.group === id);
  const both = useRowIn(meeting, 'disagreements', id);
  const views = [
    { title: oneView, said: textOf(both?.text).trim() },
    { title: otherView, said: textOf(both?.other).trim() },
  ].filter(({ said }) => said !== '');

  const cell = (column: (typeof VOTE_COLUMNS)[number]) => (
    <div key={column} data-column={column}>
      <RowCell question={question} row={id} column={column} />
    </div>
  );
  return (
    <div className={css['votes']}>
      <p className="small quiet">{inProcess.stakeholders.votesHelp}</p>
      {TALLIES.map(cell)}
      {scores && scores.count > 0 && (
        <>
          <div>
            <Button look="secondary" size="small" onClick={() => setShown(!shown)}>
              {shown ? step.hide : step.show}
            </Button>
          </div>
          {shown && <ScoreTable scores={scores} name={name} />}
        </>
      )}
      {views.length > 0 && (
        <dl className="small" aria-label={step.views}>
          {views.map(({ title, said }) => (
            <div key={title}>
              <dt className="quiet">{title}</dt>
              <dd className="as-written">{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {cell(AGREED)}
    </div>
  );
}
