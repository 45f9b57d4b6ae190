import { filledRowsOf } from '#domain/process/rows.ts';
import { stakeholders } from '#content/steps/stakeholders/stakeholders.ts';
import { useValue } from '#session/process-context.tsx';
import { useWords } from '#session/use-words.ts';
import { Button } from '#ui/button.tsx';
import { AdviceList } from '#ui/field.tsx';
import { RowsStatusLine } from '#editors/row-tools.tsx';
import { useAdvice } from '#editors/use-advice.ts';
import { useMoveKeys } from '#editors/use-move-keys.ts';
import { useRows } from '#editors/use-rows.ts';
import { StakeholderRow } from './stakeholder-row.tsx';
import css from './stakeholders.module.css';

/** The rows: who they are, how much they are heard today, how much it matters. */
export function StakeholdersBody() {
  const { shell, steps } = useWords();
  const words = steps.stakeholders.fields['groups'];
  const columns = words?.columns;
  const rows = useRows('stakeholders', ['groups'], words?.add ?? '');
  const list = useMoveKeys<HTMLTableSectionElement>(rows.move);
  const filled = filledRowsOf(useValue('stakeholders', ['groups']));
  const relatives = filled.filter((row) => row['type'] === 'relative' || row['type'] === 'both').length;
  const advice = useAdvice(stakeholders, steps.stakeholders, { field: 'groups' });
  const scaleHead = (column: 'involvement' | 'importance') => (
    <th scope="col">
      <span className="h-s">{columns?.[column]?.label}</span>
      <span className={css['words']} aria-hidden>
        <span>{columns?.[column]?.scale?.[1]}</span>
        <span>{columns?.[column]?.scale?.[2]}</span>
        <span>{columns?.[column]?.scale?.[3]}</span>
      </span>
    </th>
  );
  return (
    <div className={css['body']}>
      <table role="table" className={css['rows']}>
        <caption className="sr-only">{shell.stakeholders.caption}</caption>
        <thead>
          <tr role="row">
            <th scope="col" className="h-s">
              {columns?.['name']?.label}
            </th>
            {scaleHead('involvement')}
            {scaleHead('importance')}
            <th scope="col">
              <span className="sr-only">{shell.frame.more}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.ids.map((id, index) => (
            <StakeholderRow
              key={id}
              id={id}
              index={index}
              last={index === rows.ids.length - 1}
              fresh={rows.fresh === id}
              move={rows.move}
              remove={rows.remove}
              add={rows.add}
            />
          ))}
        </tbody>
      </table>
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div className={css['foot']}>
        <Button look="quiet" size="small" icon="plus" onClick={() => rows.add()}>
          {words?.add}
        </Button>
        {filled.length > 0 && (
          <span className="small quiet">{shell.stakeholders.summary(filled.length, relatives)}</span>
        )}
      </div>
      <AdviceList advice={advice} />
    </div>
  );
}
