import type { Browser } from '@playwright/test';
import type { KeptDesk } from './desk.ts';
import type { Figure } from './figure.ts';
import type { Work } from './work.ts';

/** A build that is served, and the browser it is measured in. */
export interface Place {
  readonly browser: Browser;
  readonly url: string;
  /** The folder of the build. */
  readonly dist: string;
  /** Stands until a desk of another name is asked for: what takes long to make ready is made ready once. */
  readonly kept: KeptDesk;
  /** This run is for the work and not for the clock: what the main thread does is written down, which takes time. */
  readonly traced: boolean;
  /** Where the trace of a run of this kind is kept; none by default. */
  readonly traceFile?: string;
}

/** What one run gave: a number for each figure, by its name, and the main thread's work where it was asked for. */
export interface Sample {
  readonly values: Readonly<Record<string, number>>;
  readonly work?: Work;
  /** Frames that took more than 50 ms by the clock, on the slow processor. */
  readonly longFrames?: number;
}

/** One thing a person does, measured. It gives one figure or a few that come of the same run. */
export interface Measure {
  /** What it is asked for by. */
  readonly name: string;
  readonly figures: readonly Omit<Figure, 'value'>[];
  /** How often it is run; the median is printed. */
  readonly runs: number;
  /** Minutes long: only measured when it is asked for. */
  readonly byNameOnly?: boolean;
  /** Whether the main thread's work is printed, from one more run. */
  readonly work?: boolean;
  readonly run: (place: Place) => Promise<Sample>;
  /** The same thing in a page with nothing else: what the machine itself takes. */
  readonly bare?: (place: Place) => Promise<Sample>;
}
