import { rowCalled } from '#domain/steps/place-name.ts';
import { useState } from 'react';
import { askedColumnsOf } from '#domain/advance/asked-fields.ts';
import { addOwnUnit } from '#domain/advance/leader-deeds.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { ownUnits, type OwnUnit } from '#domain/advance/own-units.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { textOf } from '#domain/process/rows.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useRows } from '#desk/editors/use-rows.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';

/** The leader's own unit and those under it, each with what is asked about a unit. */
export function UnitsEditor({ question }: FieldProps<RowsQuestion>) {
  const words = useWords('answer').mapping;
  const store = useProcessStore();
  const record = useProcess((state) => state.process);
  const rows = useRows(placeOf(mapping, 'units'), words.addUnit);
  const [fresh, setFresh] = useState<string | null>(null);
  const units = ownUnits(record);
  const invitation = invitationIn(record);

  function add(): void {
    const id = newId();
    setFresh(id);
    store.change(addOwnUnit(store.getState().process, id), words.addUnit);
  }
  const mustChoose = units.length === 0 && (invitation?.units.length ?? 0) > 0 && !invitation?.unit;
  return (
    <div className={css['fields']}>
      {mustChoose && (
        <div className={css['choose']}>
          <p>{words.chooseFirst}</p>
          <LinkButton look="secondary" to={pageAddress(record.id, 'start')}>
            {words.toStart}
          </LinkButton>
        </div>
      )}
      {units.length > 1 && <p className="quiet">{words.optional}</p>}
      {units.map((unit, index) => (
        <Unit
          key={unit.row.id}
          question={question}
          unit={unit}
          number={index + 1}
          fixed={unit.invited || (fresh !== unit.row.id && unit.row.name === invitation?.unit)}
          fresh={fresh === unit.row.id}
          onRemove={rows.remove}
        />
      ))}
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      {!mustChoose && (
        <div>
          <Button look="quiet" size="small" flush icon="plus" onClick={add}>
            {words.addUnit}
          </Button>
        </div>
      )}
    </div>
  );
}

interface UnitProps {
  readonly question: RowsQuestion;
  readonly unit: OwnUnit;
  readonly number: number;
  /** The name came with the invitation. */
  readonly fixed: boolean;
  readonly fresh: boolean;
  readonly onRemove: (id: string, name: string) => void;
}

function Unit({ question, unit: { row, depth, invited }, number, fixed, fresh, onRemove }: UnitProps) {
  const words = useWords('answer').mapping;
  const inProcess = useWords('inProcess');
  const name = rowCalled(row.name, words.unit, number);
  const { ofInvited, ofOwn } = askedColumnsOf(question.field);
  const columns = (invited ? ofInvited : ofOwn).filter(([column]) => column !== question.field.name);
  return (
    <section
      aria-label={name}
      className={css['unit']}
      data-depth={Math.min(depth, 3)}
      data-row
      data-row-id={row.id}
    >
      {fixed ? (
        <h2 className="h-m">
          {name} <span className="small quiet">{textOf(row.level)}</span>
        </h2>
      ) : (
        <div className={css['ownName']} data-column={question.field.name}>
          <CellEditor
            place={placeOf(mapping, 'units', row.id, 'name')}
            field={mapping.fields.units.columns.name}
            words={{ label: words.name }}
            focusOnMount={fresh}
          />
          <IconButton
            icon="remove"
            label={inProcess.fill.removeOf(name)}
            onClick={() => onRemove(row.id, name)}
          />
        </div>
      )}
      {columns.map(([column]) => (
        <div key={column} data-column={column}>
          <RowCell question={question} row={row.id} column={column} />
        </div>
      ))}
    </section>
  );
}
