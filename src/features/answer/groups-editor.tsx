import { useState } from 'react';
import { askedColumnsOf } from '#domain/advance/asked-fields.ts';
import { addOwnGroup } from '#domain/advance/leader-deeds.ts';
import { placeOf } from '#domain/guide/read.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { invitation } from '#domain/guide/registers/invitation.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { isBlank, rowIn } from '#domain/process/rows.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useRows } from '#desk/editors/use-rows.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './answer.module.css';
import { GroupRow } from './group-row.tsx';
import { isScored } from './standing.ts';

/** The groups to score, each for oneself, and room for groups that are missing. Nobody else's scores are here. */
export function GroupsEditor({ question }: FieldProps<RowsQuestion>) {
  const words = useWords('answer').stakeholders;
  const store = useProcessStore();
  const rows = useRows(placeOf(stakeholders, 'groups'), words.addGroup);
  const groups = useRowsIn(stakeholders, 'groups');
  const invited = useRowsIn(invitation, 'groups');
  const [fresh, setFresh] = useState<string | null>(null);
  const sent = rows.ids.filter((id) => rowIn(invited, id));
  const own = rows.ids.filter((id) => !rowIn(invited, id));
  const named = groups.filter(({ name }) => !isBlank(name));
  const scales = askedColumnsOf(question.field).ofInvited.filter(([, { kind }]) => kind === 'scale');
  function add(): void {
    const id = newId();
    setFresh(id);
    store.change(addOwnGroup(id), words.addGroup);
  }
  return (
    <div className={css['fields']}>
      <div>
        <p className="quiet">{question.words.help}</p>
        <p>{sent.length === 0 ? words.none : words.lead}</p>
        {named.length > 0 && (
          <p className="small quiet">{words.done(named.filter(isScored).length, named.length)}</p>
        )}
      </div>
      <dl className={css['scaleHelp']}>
        {scales.map(([column]) => (
          <div key={column}>
            <dt className="h-s">{question.words.columns?.[column]?.label}</dt>
            <dd className="quiet">{question.words.columns?.[column]?.help}</dd>
          </div>
        ))}
      </dl>
      {sent.length > 0 && (
        <div className={css['groups']}>
          {sent.map((id, index) => (
            <GroupRow key={id} question={question} id={id} number={index + 1} />
          ))}
        </div>
      )}
      <section aria-label={words.own} className={css['own']}>
        <h2 className="h-m">{words.own}</h2>
        <p className="quiet">{words.ownHelp}</p>
        {own.length > 0 && (
          <div className={css['groups']}>
            {own.map((id, index) => (
              <GroupRow
                key={id}
                question={question}
                id={id}
                number={index + 1}
                fresh={fresh === id}
                onRemove={rows.remove}
              />
            ))}
          </div>
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
