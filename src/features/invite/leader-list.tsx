import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useRows } from '#desk/editors/use-rows.ts';
import { addLeader } from '#domain/advance/deeds.ts';
import { placeOf } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useState } from 'react';
import css from './invite.module.css';
import { LeaderOffers } from './leader-offers.tsx';
import { LeaderRow } from './leader-row.tsx';

/** Who is asked: one row a leader, with the unit and the steps. */
export function LeaderList() {
  const words = useWords('invite');
  const store = useProcessStore();
  const rows = useRows(placeOf(advance, 'leaders'), words.addLeader);
  const list = useMoveKeys<HTMLDivElement>(rows.move);
  const [fresh, setFresh] = useState<string | null>(null);
  function add(): void {
    const id = newId();
    setFresh(id);
    store.change(addLeader(id, store.getState().process), words.addLeader);
  }
  return (
    <section aria-label={words.who} className={css['section']}>
      <div>
        <h2 className="h-m">{words.who}</h2>
        <p className="quiet">{words.whoHelp}</p>
      </div>
      {rows.ids.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <div ref={list} className={css['leaders']}>
          {rows.ids.map((id, index) => (
            <LeaderRow
              key={id}
              id={id}
              index={index}
              last={index === rows.ids.length - 1}
              fresh={fresh === id}
              move={rows.move}
              remove={rows.remove}
            />
          ))}
        </div>
      )}
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div className={css['buttons']}>
        <Button look="secondary" size="small" icon="plus" onClick={add}>
          {words.addLeader}
        </Button>
        <LeaderOffers />
      </div>
    </section>
  );
}
