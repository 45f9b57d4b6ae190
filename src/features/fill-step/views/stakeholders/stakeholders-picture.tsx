import { useDeferredValue, useState } from 'react';
import { byGap, scoredStakeholders, type ScoredStakeholder } from '#domain/process/gap.ts';
import { zoneOf } from '#domain/process/zone.ts';
import { distributionOf } from '#domain/process/scores.ts';
import { filledRowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { SCALE_VALUES, type ScaleValue, type Tally } from '#domain/steps/fields.ts';
import { useValue } from '#session/process-context.tsx';
import { useWords } from '#session/use-words.ts';
import css from './picture.module.css';

/** More names than this in a cell are folded: four, and "3 til". */
const MOST_IN_CELL = 5;

/** Where the groups lie, and the same as a list with the largest gap first. */
export function StakeholdersPicture() {
  const { shell, steps } = useWords();
  const groups = useDeferredValue(useValue('stakeholders', ['groups']));
  const scored = scoredStakeholders(groups);
  const without = filledRowsOf(groups).length - scored.length;
  const columns = steps.stakeholders.fields['groups']?.columns;
  return (
    <section aria-label={shell.stakeholders.picture} className={css['picture']}>
      <div className={css['caption']}>
        <h2 className="h-m">{shell.stakeholders.picture}</h2>
        <span className="small quiet">{shell.stakeholders.shade}</span>
      </div>
      <table className={css['plot']}>
        <caption className="sr-only">{shell.stakeholders.picture}</caption>
        <colgroup>
          <col className={css['axis']} />
          <col />
          <col />
          <col />
        </colgroup>
        <tbody>
          {SCALE_VALUES.toReversed().map((importance) => (
            <tr key={importance}>
              <th scope="row">
                <b>{importance}</b>
                <span>{columns?.['importance']?.scale?.[importance]}</span>
              </th>
              {SCALE_VALUES.map((involvement) => (
                <Cell key={involvement} involvement={involvement} importance={importance} scored={scored} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className="small quiet">{columns?.['involvement']?.label}</td>
            {SCALE_VALUES.map((involvement) => (
              <th key={involvement} scope="col">
                <b>{involvement}</b> {columns?.['involvement']?.scale?.[involvement]}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      {without > 0 && <p className="small quiet">{shell.stakeholders.without(without)}</p>}
      <h2 className={`h-m ${css['second'] ?? ''}`}>{shell.stakeholders.largestFirst}</h2>
      {scored.length === 0 ? (
        <p className="quiet">{shell.stakeholders.empty}</p>
      ) : (
        <GapList scored={byGap(groups)} />
      )}
    </section>
  );
}

function Cell({
  involvement,
  importance,
  scored,
}: {
  involvement: ScaleValue;
  importance: ScaleValue;
  scored: readonly ScoredStakeholder[];
}) {
  const { shell } = useWords();
  const [all, setAll] = useState(false);
  const here = scored.filter((one) => one.involvement === involvement && one.importance === importance);
  const folded = !all && here.length > MOST_IN_CELL;
  return (
    <td
      data-gap={Math.max(0, importance - involvement)}
      aria-label={here.length === 0 ? shell.stakeholders.place(involvement, importance) : undefined}
    >
      {here.length > 0 && (
        <ul>
          {(folded ? here.slice(0, MOST_IN_CELL - 1) : here).map((one) => (
            <li key={one.row.id}>
              <GroupLink one={one} />
            </li>
          ))}
          {folded && (
            <li>
              <button type="button" className={css['more']} onClick={() => setAll(true)}>
                {shell.stakeholders.more(here.length - MOST_IN_CELL + 1)}
              </button>
            </li>
          )}
        </ul>
      )}
    </td>
  );
}

/** The larger spread of the two scores; shown only once the group has agreed, so that nobody is led by it. */
const spreadOf = (row: Row): number =>
  Math.max(
    ...['involvementVotes', 'importanceVotes'].map(
      (votes) => distributionOf(row[votes] as Tally | undefined)?.spread ?? 0,
    ),
  );

/** A name in the picture leads to its row. */
function GroupLink({ one }: { one: ScoredStakeholder }) {
  const { shell } = useWords();
  const spread = one.row['agreed'] === true ? spreadOf(one.row) : 0;
  return (
    <button
      type="button"
      className={css['group']}
      onClick={() => document.querySelector<HTMLElement>(`[data-row-id="${one.row.id}"] textarea`)?.focus()}
    >
      {textOf(one.row['name']) || one.number}
      {spread > 0 && <span className="quiet"> · {shell.stakeholders.spreadOf(spread)}</span>}
    </button>
  );
}

function GapList({ scored }: { scored: readonly ScoredStakeholder[] }) {
  const { shell, drafts } = useWords();
  const gaps = [...new Set(scored.map((one) => one.gap))];
  return gaps.map((gap) => {
    const here = scored.filter((one) => one.gap === gap);
    const zones = [...new Set(here.map((one) => zoneOf(one.involvement, one.importance)))];
    return (
      <section key={gap} className={css['gap']} aria-label={shell.stakeholders.gap(gap)}>
        <h3 className="small quiet">{shell.stakeholders.gap(gap)}</h3>
        <div>
          <ol className={css['gaps']} data-gap={gap}>
            {here.map((one) => (
              <li key={one.row.id}>{textOf(one.row['name']) || one.number}</li>
            ))}
          </ol>
          {zones.map((zone) => (
            <p key={zone} className="small quiet">
              {drafts.zones[zone]}
            </p>
          ))}
        </div>
      </section>
    );
  });
}
