import { useState } from 'react';
import { isBlank, rowIn, rowsOf } from '#domain/process/rows.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useRows } from '#desk/editors/use-rows.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore, useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './answer.module.css';
import { GroupRow } from './group-row.tsx';
import { isScored } from './standing.ts';

/** The groups to score, each for oneself, and room for groups that are missing. Nobody else's scores are here. */
export function GroupsBody() {
  const words = useWords('answer').stakeholders;
  const steps = useWords('steps');
  const store = useProcessStore();
  const rows = useRows('stakeholders', ['groups'], words.addGroup);
  const groups = rowsOf(useValue('stakeholders', ['groups']));
  const invited = rowsOf(useValue('invitation', ['groups']));
  const [fresh, setFresh] = useState<string | null>(null);
  const columns = steps.stakeholders.fields['groups']?.columns;
  const sent = rows.ids.filter((id) => rowIn(invited, id));
  const own = rows.ids.filter((id) => !rowIn(invited, id));
  const named = groups.filter((row) => !isBlank(row['name']));
  function add(): void {
    const id = newId();
    setFresh(id);
    store.change([{ kind: 'insert', step: 'stakeholders', path: ['groups'], row: { id } }], words.addGroup);
  }
  return (
    <div className={css['fields']}>
      <div>
        <p>{sent.length === 0 ? words.none : words.lead}</p>
        {named.length > 0 && (
          <p className="small quiet">{words.done(named.filter(isScored).length, named.length)}</p>
        )}
      </div>
      <dl className={css['scaleHelp']}>
        {(['involvement', 'importance'] as const).map((column) => (
          <div key={column}>
            <dt className="h-s">{columns?.[column]?.label}</dt>
            <dd className="quiet">{columns?.[column]?.help}</dd>
          </div>
        ))}
      </dl>
      {sent.length > 0 && (
        <ul role="none" className={css['groups']}>
          {sent.map((id, index) => (
            <GroupRow key={id} id={id} number={index + 1} />
          ))}
        </ul>
      )}
      <section aria-label={words.own} className={css['own']}>
        <h2 className="h-m">{words.own}</h2>
        <p className="quiet">{words.ownHelp}</p>
        {own.length > 0 && (
          <ul role="none" className={css['groups']}>
            {own.map((id, index) => (
              <GroupRow key={id} id={id} number={index + 1} fresh={fresh === id} onRemove={rows.remove} />
            ))}
          </ul>
        )}
        <RowsStatusLine status={rows.status} undo={rows.undo} />
        <div>
          <Button look="secondary" size="small" icon="plus" onClick={add}>
            {words.addGroup}
          </Button>
        </div>
      </section>
    </div>
  );
}
