import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { byGap, gapOf } from '#domain/scoring/gap.ts';
import { zoneOf } from '#domain/scoring/zone.ts';
import { isScale } from '#domain/scoring/tallies.ts';
import { SCALE_VALUES, type ScaleValue } from '#domain/steps/fields.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './plot.module.css';
import type { Scoring } from './use-scoring.ts';

/** More rings than this in a cell become a number. */
const MOST_RINGS = 9;

/** Where the group lies, as people agree on it, among the other groups: a ring for each. Who said what is told in words. */
export function GroupPlot({ scoring }: { scoring: Scoring }) {
  const words = useWords('scoring');
  const steps = useWords('steps');
  const { columns } = steps.stakeholders.fields.groups;
  const { involvement, importance } = scoring.row;
  const at = (scale: 'involvement' | 'importance', value: ScaleValue): string => columns[scale].scale[value];
  const agreed = scoring.bothVisible && isScale(involvement) && isScale(importance);
  const persons = scoring.bothVisible ? (scoring.scores?.persons ?? []) : [];
  const others = byGap(useRowsIn(stakeholders, 'groups')).filter(({ row }) => row.id !== scoring.group);
  const othersAt = (across: ScaleValue, up: ScaleValue): number =>
    others.filter(({ row }) => row.involvement === across && row.importance === up).length;
  const here = (across: ScaleValue, up: ScaleValue): number =>
    persons.filter((one) => one.involvement === across && one.importance === up).length;
  const said = SCALE_VALUES.flatMap((up) =>
    SCALE_VALUES.flatMap((across) => {
      const count = here(across, up);
      return count > 0
        ? [words.plot.said(count, `${across} ${at('involvement', across)}`, `${up} ${at('importance', up)}`)]
        : [];
    }),
  );
  const place =
    agreed && isScale(involvement) && isScale(importance)
      ? words.plot.place(
          `${involvement} ${at('involvement', involvement)}`,
          `${importance} ${at('importance', importance)}`,
        )
      : words.plot.notPlaced;
  return (
    <section className={css['side']} aria-label={words.plot.title}>
      <h3>{words.plot.title}</h3>
      <p className="sr-only">{[place, ...said].join(' ')}</p>
      <div className={css['plot']} aria-hidden>
        {SCALE_VALUES.toReversed().map((up) => (
          <div key={up} className={css['row']}>
            <span className={css['up']}>{at('importance', up)}</span>
            {SCALE_VALUES.map((across) => (
              <span key={across} className={css['cell']} data-gap={Math.max(0, up - across)}>
                {agreed && involvement === across && importance === up && <i className={css['point']} />}
                <Rings count={othersAt(across, up)} />
              </span>
            ))}
          </div>
        ))}
        <div className={css['row']}>
          <span />
          {SCALE_VALUES.map((across) => (
            <span key={across} className={css['across']}>
              {at('involvement', across)}
            </span>
          ))}
        </div>
        <p className={css['axis']}>{words.plot.axis}</p>
        {others.length > 0 && (
          <p className={css['others']}>
            <i className={css['ring']} /> {words.plot.others}
          </p>
        )}
      </div>
      {agreed ? (
        <Gap scoring={scoring} />
      ) : (
        <p className={css['waiting']} aria-hidden>
          {scoring.bothVisible ? words.plot.notPlaced : words.plot.waiting}
        </p>
      )}
    </section>
  );
}

function Rings({ count }: { count: number }) {
  if (count > MOST_RINGS) return <b className={css['many']}>{count}</b>;
  return Array.from({ length: count }, (_, index) => (
    <i key={index} className={css['ring']} data-small={count > 3 || undefined} />
  ));
}

/** What the place means for the talk. The picture picks nobody. */
function Gap({ scoring }: { scoring: Scoring }) {
  const words = useWords('scoring');
  const zones = useWords('zones');
  const placed = byGap(useRowsIn(stakeholders, 'groups'));
  const { involvement, importance } = scoring.row;
  const gap = gapOf(scoring.row);
  if (gap === undefined || !isScale(involvement) || !isScale(importance)) return null;
  const alone =
    placed.length > 1 && gap > 0 && placed.every((one) => one.row.id === scoring.group || one.gap < gap);
  return (
    <div className={css['gap']}>
      <b>{words.plot.gap(gap)}</b>
      <p>
        {zones[zoneOf(involvement, importance)]}
        {alone && ` ${words.plot.largest(placed.length)}`}
      </p>
    </div>
  );
}
