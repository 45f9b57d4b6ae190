import { useCallback, useState } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { isBlankRow } from '#domain/process/rows.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { byDisagreement } from '#domain/scoring/scores-of.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import { useDebouncedAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { RowsPart } from '#desk/editors/rows-part.tsx';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows } from '#desk/editors/use-rows.ts';
import { useRowsInPart } from '#desk/editors/use-rows-in-part.ts';
import { ScoresBar } from './scores-bar.tsx';
import { useShownHere } from './shown-here.ts';
import { StakeholderRow } from './stakeholder-row.tsx';
import css from './stakeholders.module.css';
import { useScores } from './use-scores.ts';

/** Rows that are drawn or left undrawn as one: few enough to draw at once, many enough that the browser has little to keep an eye on. */
const ROWS_TOGETHER = 25;

const partsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / ROWS_TOGETHER) }, (_, place) =>
    ids.slice(place * ROWS_TOGETHER, (place + 1) * ROWS_TOGETHER),
  );

/** The rows: who they are, how much they are heard today, how much it matters. */
export function StakeholderTable({ question }: FieldProps<RowsQuestion>) {
  const shell = useWords('shell');
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const words = steps.stakeholders.fields.groups;
  const { columns } = words;
  const rows = useRows(placeOf(stakeholders, 'groups'), words.add);
  const scores = useScores();
  const [shown] = useShownHere();
  // Kept as it was when asked for, so that no row jumps away from the hand that counts in it.
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const sorted = order !== null && shown;
  const apart = new Set(shown ? scores.flatMap((one) => (one.spread > 0 ? [one.group] : [])) : []);
  const here = new Set(rows.ids);
  const ids = sorted ? [...new Set([...order.filter((id) => here.has(id)), ...rows.ids])] : rows.ids;
  const { move } = rows;
  // What is looked at in another order has no "up" of its own.
  const moveHere = useCallback<typeof move>((...to) => sorted || move(...to), [move, sorted]);
  const list = useMoveKeys<HTMLTableElement>(moveHere);
  const part = useRowsInPart(ids, { fresh: rows.fresh, list });
  const filled = (useDebouncedAnswer(stakeholders, 'groups') ?? []).filter((row) => !isBlankRow(row));
  const relatives = filled.filter(({ type }) => type === 'relative' || type === 'both').length;
  const scaleHead = (column: ScoringQuestion, heads: Readonly<Record<1 | 2 | 3, string>>) => (
    <th scope="col">
      <span className="h-s">{columns[column].label}</span>
      <span className={css['words']} aria-hidden>
        {SCALE_VALUES.map((value) => (
          <span key={value}>{heads[value]}</span>
        ))}
      </span>
    </th>
  );
  return (
    <div className={css['body']}>
      <p className="quiet">
        {words.help} {columns.involvement.help} {columns.importance.help}
      </p>
      <ScoresBar
        scores={scores}
        sorted={sorted}
        onSort={(wanted) => setOrder(wanted ? byDisagreement(scores).map(({ group }) => group) : null)}
      />
      <table ref={list} role="table" className={css['rows']}>
        <caption className="sr-only">{inProcess.stakeholders.caption}</caption>
        <thead>
          <tr role="row">
            <th scope="col" className="h-s">
              {columns.name.label}
            </th>
            {scaleHead('involvement', columns.involvement.scale)}
            {scaleHead('importance', inProcess.stakeholders.importanceHeads)}
            <th scope="col">
              <span className="sr-only">{shell.frame.more}</span>
            </th>
          </tr>
        </thead>
        {partsOf(part.shown).map((together, place) => (
          <tbody key={place}>
            {together.map((id, inPart) => {
              const index = part.before + place * ROWS_TOGETHER + inPart;
              return (
                <StakeholderRow
                  key={id}
                  question={question}
                  id={id}
                  index={index}
                  last={index === ids.length - 1}
                  fresh={rows.fresh === id}
                  apart={apart.has(id)}
                  sorted={sorted}
                  move={rows.move}
                  remove={rows.remove}
                  add={rows.add}
                />
              );
            })}
          </tbody>
        ))}
      </table>
      <RowsPart {...part} />
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div className={css['foot']}>
        <Button look="quiet" size="small" flush icon="plus" onClick={() => rows.add()}>
          {words.add}
        </Button>
        {filled.length > 0 && (
          <span className="small quiet">{inProcess.stakeholders.summary(filled.length, relatives)}</span>
        )}
      </div>
    </div>
  );
}
