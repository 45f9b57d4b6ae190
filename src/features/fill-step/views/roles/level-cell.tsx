import { memo } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { giveLevel } from '#domain/process/matrix-deeds.ts';
import { giveOwnLevel, type OwnLine } from '#domain/process/own-items.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { pathOf } from '#domain/process/place.ts';
import { SCALE_VALUES, type MatrixRow, type ScaleValue } from '#domain/steps/fields.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Segmented } from '#ui/segmented.tsx';
import css from './roles-table.module.css';

interface LevelProps {
  readonly role: string;
  readonly roleName: string;
  readonly column: string;
  /** An item of the form by its id, or an own one by its line. */
  readonly item: string | OwnLine;
  readonly itemName: string;
  readonly level: ScaleValue | undefined;
  readonly scale: Readonly<Record<ScaleValue, string>>;
  /** Links to this column of the role lead here. */
  readonly first: boolean;
}

/** How important one quality is for one role. */
export const LevelCell = memo(function LevelCell(props: LevelProps) {
  const { role, roleName, column, item, itemName, level, scale, first } = props;
  const inProcess = useWords('inProcess');
  const store = useProcessStore();
  const name = inProcess.roles.cell(itemName, roleName);
  function give(next: ScaleValue | undefined): void {
    const place = { ...placeOf(roles, 'roles'), row: role, column };
    if (typeof item === 'string') {
      store.change(giveLevel(place, item, next), name);
      return;
    }
    const { answers } = store.getState().process;
    const value = rowsOf(valueAt(answers, place.step, pathOf(place))) as readonly MatrixRow[];
    store.change(giveOwnLevel({ place, value }, item, next, newId), name);
  }
  return (
    <td
      className={css['level']}
      data-row-id={role}
      data-row-name={roleName}
      data-column={first ? column : undefined}
    >
      <Segmented
        label={name}
        value={level}
        onChange={give}
        clearable
        options={SCALE_VALUES.map((value) => ({
          value,
          text: String(value),
          name: scale[value],
          word: inProcess.roles.short[value],
        }))}
      />
    </td>
  );
});
