import { placeOf } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { textOf } from '#domain/process/rows.ts';
import { useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { ScoreTable } from './score-table.tsx';
import { useShownHere } from './shown-here.ts';
import css from './stakeholders.module.css';
import { useScores } from './use-scores.ts';

/** Individual scores of one group: hands typed as counts, and all scores by where they came from once shown. */
export function StakeholderVotes({ id, name }: { id: string; name: string }) {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const { step, oneView, otherView } = useWords('scoring');
  const columns = steps.stakeholders.fields['groups']?.columns ?? {};
  const [shown, setShown] = useShownHere();
  const scores = useScores().find((one) => one.group === id);
  const views = [
    { title: oneView, text: textOf(useValue('meeting', ['disagreements', id, 'text'])).trim() },
    { title: otherView, text: textOf(useValue('meeting', ['disagreements', id, 'other'])).trim() },
  ].filter(({ text }) => text !== '');

  return (
    <div className={css['votes']}>
      <p className="small quiet">{shell.stakeholders.votesHelp}</p>
      {(['involvementVotes', 'importanceVotes'] as const).map((column) => {
        const words = columns[column];
        return (
          words && (
            <CellEditor
              key={column}
              place={placeOf(stakeholders, 'groups', id, column)}
              field={stakeholders.fields.groups.columns[column]}
              words={words}
            />
          )
        );
      })}
      {scores && scores.count > 0 && (
        <>
          <div>
            <Button look="secondary" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
              {shown ? step.hide : step.show}
            </Button>
          </div>
          {shown && <ScoreTable scores={scores} name={name} />}
        </>
      )}
      {views.length > 0 && (
        <dl className="small" aria-label={step.views}>
          {views.map(({ title, text }) => (
            <div key={title}>
              <dt className="quiet">{title}</dt>
              <dd className="as-written">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {columns['agreed'] && (
        <CellEditor
          place={placeOf(stakeholders, 'groups', id, 'agreed')}
          field={stakeholders.fields.groups.columns.agreed}
          words={columns['agreed']}
        />
      )}
    </div>
  );
}
