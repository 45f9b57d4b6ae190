import { join } from 'node:path';
import type { KeptDesk } from './desk.ts';
import { median, ratioOf, rounded, type Figure } from './figure.ts';
import type { Measure, Place, Sample } from './measure.ts';
import type { Work } from './work.ts';

/** A figure as it is printed: beside it the bare page's in the same run, another build's, and how many times those it is. */
export interface PrintedFigure extends Figure {
  readonly bare?: number;
  readonly timesBare?: number;
  readonly against?: number;
  readonly timesAgainst?: number;
}

type Cost = Work & Pick<Required<Sample>, 'longFrames'>;

/** The main thread's work of one measure, of each page that was measured. */
export interface PrintedWork {
  readonly work: string;
  readonly ours?: Cost;
  readonly bare?: Cost;
  readonly against?: Cost;
}

type Served = Pick<Place, 'browser' | 'url' | 'dist'>;
export type Which = 'bare' | 'ours' | 'against';

export interface Places {
  /** One run of each is enough: to see that all can be measured. */
  readonly once?: boolean;
  readonly ours: Served;
  readonly against?: Served;
  /** A desk that stands for each of those that are measured in turn. */
  readonly kept: Readonly<Record<Which, KeptDesk>>;
  /** The folder where traces are kept. */
  readonly traces?: string;
}

type Samples = Record<Which, Sample[]>;

const valueIn = (samples: readonly Sample[], figure: string): number | undefined => {
  const values = samples.flatMap(({ values: { [figure]: value } }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? undefined : rounded(median(values));
};

const roundedWork = (work: Work): Work =>
  Object.fromEntries(
    Object.entries(work).map(([name, value]) => [name, rounded(value as number)]),
  ) as unknown as Work;

function printed(figure: Measure['figures'][number], timed: Samples, traced: Samples): PrintedFigure | null {
  // A figure that only a traced run gives is a count, which the trace does not change.
  const of = (which: Which): number | undefined =>
    valueIn(timed[which], figure.name) ?? valueIn(traced[which], figure.name);
  const [value, bare, against] = [of('ours'), of('bare'), of('against')];
  if (value === undefined) return null;
  const [timesBare, timesAgainst] = [ratioOf(value, bare), ratioOf(value, against)];
  return {
    ...figure,
    value,
    ...(bare === undefined ? {} : { bare }),
    ...(timesBare === undefined ? {} : { timesBare }),
    ...(against === undefined ? {} : { against }),
    ...(timesAgainst === undefined ? {} : { timesAgainst }),
  };
}

/** Measures the bare page, the build and the other build in turn, as often as the measure says. */
export async function runMeasure(
  measure: Measure,
  places: Places,
): Promise<{ readonly figures: readonly PrintedFigure[]; readonly work?: PrintedWork }> {
  const empty = (): Samples => ({ bare: [], ours: [], against: [] });
  const [timed, traced] = [empty(), empty()];
  const inTurn = async (into: Samples, isTraced: boolean): Promise<void> => {
    const placeOf = (which: Which, place: Served): Place => ({
      ...place,
      kept: places.kept[which],
      traced: isTraced,
      ...(places.traces === undefined
        ? {}
        : { traceFile: join(places.traces, `${measure.name}-${which}.json`) }),
    });
    if (measure.bare) into.bare.push(await measure.bare(placeOf('bare', places.ours)));
    into.ours.push(await measure.run(placeOf('ours', places.ours)));
    if (places.against) into.against.push(await measure.run(placeOf('against', places.against)));
  };
  const runs = places.once === true ? 1 : measure.runs;
  for (let run = 0; run < runs; run += 1) await inTurn(timed, false);
  if (measure.work === true) await inTurn(traced, true);
  const workOf = (which: Which): Partial<Record<Which, Cost>> => {
    const work = traced[which][0]?.work;
    const longFrames = median(timed[which].map((sample) => sample.longFrames ?? 0));
    return work ? { [which]: { ...roundedWork(work), longFrames } } : {};
  };
  return {
    figures: measure.figures.flatMap((figure) => printed(figure, timed, traced) ?? []),
    ...(measure.work === true
      ? { work: { work: measure.name, ...workOf('ours'), ...workOf('bare'), ...workOf('against') } }
      : {}),
  };
}
