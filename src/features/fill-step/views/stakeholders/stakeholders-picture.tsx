import { OwnWords } from '#desk/language/own-words.tsx';
import { useDeferredValue, useState } from 'react';
import { byGap, scoredStakeholders, type ScoredStakeholder } from '#domain/scoring/gap.ts';
import type { FieldId, RowIn } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { zoneOf } from '#domain/scoring/zone.ts';
import { byDisagreement, type GroupScores } from '#domain/scoring/scores-of.ts';
import { filledOf, textOf } from '#domain/process/rows.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { placeOnPage } from '#desk/editors/field-element.ts';
import { useDebouncedAnswer } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './picture.module.css';
import { RingsChoice } from './rings-choice.tsx';
import { RingsHere } from './rings-here.tsx';
import { useShownHere } from './shown-here.ts';
import { useScores } from './use-scores.ts';

const GROUPS = 'groups' satisfies FieldId<typeof stakeholders>;
const NO_GROUPS: readonly RowIn<typeof stakeholders, 'groups'>[] = [];

/** More names than this in a cell are folded: four, and "3 til". */
const MOST_IN_CELL = 5;

/** From one end of the scale to the other; neighbours on it are no disagreement. */
const APART = 2;

/** Where the groups lie, and the same as a list with the largest gap first. */
export function StakeholdersPicture() {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const groups = useDeferredValue(useDebouncedAnswer(stakeholders, 'groups')) ?? NO_GROUPS;
  const scored = scoredStakeholders(groups);
  const without = filledOf(groups).length - scored.length;
  const { columns } = steps.stakeholders.fields.groups;
  const scores = useScores();
  const spreads = new Map(scores.map(({ group, spread }) => [group, spread]));
  const [shown] = useShownHere();
  const [chosen, setChosen] = useState<string | null>(null);
  const said = shown ? byDisagreement(scores).filter((one) => one.count > 0) : [];
  const looked = said.find((one) => one.group === chosen) ?? said[0];
  return (
    <section aria-label={inProcess.stakeholders.picture} className={css['picture']}>
      <div className={css['caption']}>
        <h2 className="h-m">{inProcess.stakeholders.picture}</h2>
        <span className="small quiet">{inProcess.stakeholders.shade}</span>
      </div>
      <table className={css['plot']}>
        <caption className="sr-only">{inProcess.stakeholders.picture}</caption>
        <colgroup>
          <col className={css['axis']} />
          <col />
          <col />
          <col />
        </colgroup>
        {/* Below by its look alone: the names of columns reach only downwards. */}
        <thead>
          <tr>
            <td className="small quiet">{columns.involvement.label}</td>
            {SCALE_VALUES.map((involvement) => (
              <th key={involvement} scope="col">
                <b>{involvement}</b> {columns.involvement.scale[involvement]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCALE_VALUES.toReversed().map((importance) => (
            <tr key={importance}>
              <th scope="row">
                <b>{importance}</b>
                <span>{columns.importance.scale[importance]}</span>
              </th>
              {SCALE_VALUES.map((involvement) => (
                <Cell
                  key={involvement}
                  involvement={involvement}
                  importance={importance}
                  scored={scored}
                  spreads={spreads}
                  looked={looked}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {looked && <RingsChoice said={said} looked={looked} groups={groups} onChoose={setChosen} />}
      {without > 0 && <p className="small quiet">{inProcess.stakeholders.without(without)}</p>}
      <div className={css['largest']}>
        <h2 className="h-m">{inProcess.stakeholders.largestFirst}</h2>
        {scored.length === 0 ? (
          <p className="quiet">{inProcess.stakeholders.empty}</p>
        ) : (
          <GapList scored={byGap(groups)} />
        )}
      </div>
    </section>
  );
}

function Cell({
  involvement,
  importance,
  scored,
  spreads,
  looked,
}: {
  involvement: ScaleValue;
  importance: ScaleValue;
  scored: readonly ScoredStakeholder[];
  spreads: ReadonlyMap<string, number>;
  /** The group whose single answers are drawn. */
  looked: GroupScores | undefined;
}) {
  const inProcess = useWords('inProcess');
  const [all, setAll] = useState(false);
  const here = scored.filter((one) => one.involvement === involvement && one.importance === importance);
  const folded = !all && here.length > MOST_IN_CELL;
  return (
    <td
      data-gap={Math.max(0, importance - involvement)}
      aria-label={here.length === 0 ? inProcess.stakeholders.place(involvement, importance) : undefined}
    >
      {here.length > 0 && (
        <ul>
          {(folded ? here.slice(0, MOST_IN_CELL - 1) : here).map((one) => (
            <li key={one.row.id}>
              <GroupLink
                one={one}
                spread={spreads.get(one.row.id) ?? 0}
                looked={looked?.group === one.row.id}
              />
            </li>
          ))}
          {folded && (
            <li>
              <button type="button" className={css['more']} onClick={() => setAll(true)}>
                {inProcess.stakeholders.more(here.length - MOST_IN_CELL + 1)}
              </button>
            </li>
          )}
        </ul>
      )}
      {looked && <RingsHere scores={looked} involvement={involvement} importance={importance} />}
    </td>
  );
}

/** A name in the picture leads to its row. That people saw it differently is said once it is agreed, so that nobody is led by it. */
function GroupLink({ one, spread, looked }: { one: ScoredStakeholder; spread: number; looked: boolean }) {
  const inProcess = useWords('inProcess');
  return (
    <button
      type="button"
      className={css['group']}
      data-looked={looked || undefined}
      onClick={() => placeOnPage({ field: GROUPS, row: one.row.id })?.control?.focus()}
    >
      <OwnWords>{textOf(one.row.name) || String(one.number)}</OwnWords>
      {one.row.agreed === true && spread >= APART && (
        <span className="quiet"> · {inProcess.stakeholders.wereApart}</span>
      )}
    </button>
  );
}

function GapList({ scored }: { scored: readonly ScoredStakeholder[] }) {
  const inProcess = useWords('inProcess');
  const zoneWords = useWords('zones');
  const gaps = [...new Set(scored.map((one) => one.gap))];
  return gaps.map((gap) => {
    const here = scored.filter((one) => one.gap === gap);
    const zones = [...new Set(here.map((one) => zoneOf(one.involvement, one.importance)))];
    return (
      <section key={gap} className={css['gap']} aria-label={inProcess.stakeholders.gap(gap)}>
        <h3 className="small quiet">{inProcess.stakeholders.gap(gap)}</h3>
        <div>
          <ol className={css['gaps']} data-gap={gap}>
            {here.map((one) => (
              <li key={one.row.id}>
                <OwnWords>{textOf(one.row.name) || String(one.number)}</OwnWords>
              </li>
            ))}
          </ol>
          {zones.map((zone) => (
            <p key={zone} className="small quiet">
              {zoneWords[zone]}
            </p>
          ))}
        </div>
      </section>
    );
  });
}
