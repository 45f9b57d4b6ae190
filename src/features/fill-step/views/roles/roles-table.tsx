import { rowCalled } from '#domain/steps/place-name.ts';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf, rowsIn } from '#domain/guide/read.ts';
import { roles as step } from '#domain/guide/steps/roles.ts';
import { duplicateRow } from '#domain/process/row-deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { onSeekRow } from '#desk/editors/field-element.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows } from '#desk/editors/use-rows.ts';
import { Tabs } from '#ui/tabs.tsx';
import { useWidth } from '#ui/use-width.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useDebouncedRowsIn, useRowsBut } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { drawNow } from '#ui/draw-now.ts';
import type { MenuItem } from '#ui/menu.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { OtherLines } from './other-lines.tsx';
import { RoleHead } from './role-head.tsx';
import { breadthOf, MATRICES, type Role } from './role-matrices.ts';
import { useOverflow } from './use-overflow.ts';
import css from './roles-table.module.css';

/** The roles side by side: what is asked about stands once, and each role has a column. On a phone one role at a time. */
export function RolesTable({ question }: FieldProps<RowsQuestion>) {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const store = useProcessStore();
  const words = steps.roles.fields.roles;
  const levels = words.columns.tasks.scale;
  const across = useMemo(
    () => ({ back: inProcess.roles.moveLeftOf, on: inProcess.roles.moveRightOf }),
    [inProcess.roles],
  );
  const rows = useRows(placeOf(step, 'roles'), words.add, across);
  // A name is in every cell of its column: a letter typed in one draws none of them anew.
  const all = useRowsBut(step, 'roles', 'name');
  const named = useDebouncedRowsIn(step, 'roles');
  const order = all.map(({ id }) => id).join(' ');
  const table = useMoveKeys<HTMLTableElement>(rows.move);
  const area = useRef<HTMLDivElement>(null);
  const over = useOverflow(area);
  const id = useId();
  const narrow = useWidth('narrow');
  const [chosen, choose] = useState<{ role: string | undefined; after: string | null }>({
    role: undefined,
    after: null,
  });
  // What was just added is shown until another one is asked for.
  const wanted = chosen.after === rows.fresh ? chosen.role : (rows.fresh ?? undefined);
  const current = all.find((role) => role.id === wanted) ?? all[0];
  const shown = narrow ? all.filter((role) => role === current) : all;
  const nameOf = useCallback(
    (role: Role): string => {
      const known = named.find(({ id }) => id === role.id) ?? role;
      return rowCalled(known.name, words.row, order.split(' ').indexOf(role.id) + 1);
    },
    [named, order, words.row],
  );
  const { fresh } = rows;
  const show = (role: string | undefined): void => choose({ role, after: fresh });
  // A link leads to a role that is not shown.
  useEffect(() => onSeekRow(area.current, (role) => drawNow(() => choose({ role, after: fresh }))), [fresh]);

  function duplicate(role: Role): void {
    const name = textOf(
      rowsIn(store.getState().process.answers, step, 'roles').find(({ id }) => id === role.id)?.name,
    );
    const copy = newId();
    store.change(
      duplicateRow(
        store.getState().process.answers,
        placeOf(step, 'roles'),
        role.id,
        { name: name === '' ? undefined : inProcess.roles.duplicated(name) },
        () => copy,
      ),
      inProcess.roles.duplicate,
    );
    show(copy);
  }

  function remove(role: Role): void {
    const place = all.indexOf(role);
    const next = all[place + 1] ?? all[place - 1];
    rows.remove(role.id, nameOf(role));
    show(next?.id);
    // The menu it was chosen in is gone with its column.
    setTimeout(() => {
      const column = next && table.current?.querySelector(`th[data-row-id="${CSS.escape(next.id)}"]`);
      column?.querySelector('textarea')?.focus();
    });
  }

  const menuOf = (role: Role, place: number): readonly MenuItem[] => {
    const { menu } = inProcess.roles;
    const move = (by: -1 | 1) => () => rows.move(role.id, by, nameOf(role));
    return [
      { text: menu.left, icon: 'arrow-left', disabled: place === 0, onSelect: move(-1) },
      { text: menu.right, icon: 'arrow-right', disabled: place === all.length - 1, onSelect: move(1) },
      { text: menu.copy, icon: 'copy', onSelect: () => duplicate(role) },
      { text: menu.remove, icon: 'remove', danger: true, onSelect: () => remove(role) },
    ];
  };

  const last = all.at(-1);
  const tabbed = narrow && all.length > 1;
  const scale = `1 ${levels[1]} · 2 ${levels[2]} · 3 ${levels[3]}. ${inProcess.roles.clearing}`;
  return (
    <div className={css['roles']} data-breadth={breadthOf(all)}>
      <div className={css['title']}>
        <h2 className="h-m">{words.label}</h2>
        <p className="quiet">{words.help}</p>
      </div>
      {tabbed && (
        <Tabs
          label={inProcess.roles.shown}
          tabs={all.map((role) => ({ id: role.id, name: nameOf(role) }))}
          chosen={current?.id}
          onChoose={show}
          controls={id}
        />
      )}
      <div
        ref={area}
        id={id}
        className={css['scroll']}
        style={withCount(shown.length)}
        data-over={over || undefined}
        hidden={all.length === 0}
        {...(tabbed && current ? { role: 'tabpanel', 'aria-label': nameOf(current) } : {})}
      >
        <table ref={table} role="table">
          <caption className="sr-only">{inProcess.roles.table}</caption>
          <thead>
            <tr role="row">
              <td className={css['scale']}>{scale}</td>
              {shown.map((role) => {
                const place = all.indexOf(role);
                return (
                  <RoleHead
                    key={role.id}
                    id={role.id}
                    name={nameOf(role)}
                    number={place + 1}
                    fresh={rows.fresh === role.id}
                    menu={menuOf(role, place)}
                  />
                );
              })}
            </tr>
          </thead>
          {MATRICES.map((matrix, place) => (
            <MatrixPart
              key={matrix.column}
              matrix={matrix}
              all={all}
              shown={shown}
              nameOf={nameOf}
              // Where the head does not stay in sight, the names stand over each part.
              named={place > 0 && (over || tabbed)}
            />
          ))}
          <OtherLines question={question} shown={shown} nameOf={nameOf} />
        </table>
      </div>
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div className={css['foot']}>
        <Button look="quiet" size="small" flush icon="plus" onClick={() => rows.add()}>
          {words.add}
        </Button>
        {last && (
          <Button look="quiet" size="small" icon="copy" onClick={() => duplicate(current ?? last)}>
            {inProcess.roles.duplicate}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The layout needs to know how many columns there are. */
const withCount = (roles: number): CSSProperties => ({ '--roles': roles }) as CSSProperties;
