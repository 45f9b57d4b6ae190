import { placeOf } from '#domain/guide/read.ts';
import { ownUnits, type OwnUnit } from '#domain/advance/own-units.ts';
import { invitationIn } from '#domain/advance/leader-record.ts';
import { textOf } from '#domain/process/rows.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useRows } from '#desk/editors/use-rows.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { useState } from 'react';
import { pageAddress } from './answer-pages.ts';
import css from './answer.module.css';

/** The leader's own unit and those under it, one question each. */
export function UnitsBody() {
  const words = useWords('answer').mapping;
  const store = useProcessStore();
  const record = useProcess((state) => state.process);
  const rows = useRows('mapping', ['units'], words.addUnit);
  const [fresh, setFresh] = useState<string | null>(null);
  const units = ownUnits(record);
  const invitation = invitationIn(record);
  const own = units[0];

  function add(): void {
    const id = newId();
    setFresh(id);
    const row = own
      ? { id, parent: own.row.id }
      : { id, ...(invitation?.unit ? { name: invitation.unit } : {}) };
    store.change([{ kind: 'insert', step: 'mapping', path: ['units'], row }], words.addUnit);
  }
  const mustChoose = !own && (invitation?.units.length ?? 0) > 0 && !invitation?.unit;
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
          unit={unit}
          number={index + 1}
          fixed={unit.invited || (fresh !== unit.row.id && unit.row['name'] === invitation?.unit)}
          fresh={fresh === unit.row.id}
          onRemove={rows.remove}
        />
      ))}
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      {!mustChoose && (
        <div>
          <Button look="quiet" size="small" icon="plus" onClick={add}>
            {words.addUnit}
          </Button>
        </div>
      )}
    </div>
  );
}

interface UnitProps {
  readonly unit: OwnUnit;
  readonly number: number;
  /** The name came with the invitation. */
  readonly fixed: boolean;
  readonly fresh: boolean;
  readonly onRemove: (id: string, name: string) => void;
}

function Unit({ unit: { row, depth }, number, fixed, fresh, onRemove }: UnitProps) {
  const words = useWords('answer').mapping;
  const shell = useWords('shell');
  const steps = useWords('steps');
  const columns = steps.mapping.fields['units']?.columns ?? {};
  const fields = mapping.fields.units.columns;
  const name = textOf(row['name']).trim() || words.unit(number);
  const asked = columns['involvementToday'];
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
          {name} <span className="small quiet">{textOf(row['level'])}</span>
        </h2>
      ) : (
        <div className={css['ownName']}>
          <CellEditor
            place={placeOf(mapping, 'units', row.id, 'name')}
            field={fields.name}
            words={{ label: words.name }}
            focusOnMount={fresh}
          />
          <IconButton
            icon="remove"
            label={shell.fill.removeOf(name)}
            onClick={() => onRemove(row.id, name)}
          />
        </div>
      )}
      {asked && (
        <CellEditor
          place={placeOf(mapping, 'units', row.id, 'involvementToday')}
          field={fields.involvementToday}
          words={asked}
        />
      )}
    </section>
  );
}
