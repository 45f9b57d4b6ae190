import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Desk } from './desk.ts';
import type { Place } from './measure.ts';

/**
 * What the main thread did, in its own processor time (ms, as on a processor four times slower) and in counts. It is
 * measured at the machine's own speed and multiplied: a page is slowed by waiting, which on a busy machine is counted
 * as work.
 */
export interface Work {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  /** Painting and handing over layers; only of a run that is traced. */
  readonly paint: number;
  readonly styles: number;
  readonly layouts: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const PAINTING = new Set(['Paint', 'PrePaint', 'Layerize', 'Commit', 'UpdateLayerTree']);

/** Processor time spent on painting by the main threads of pages, ms. */
function paintIn(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const painting = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && PAINTING.has(name) && threads.has(`${pid}/${tid}`),
  );
  return painting.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { count: 0 };
    Object.assign(window, { longFrames: seen });
    new PerformanceObserver((list) => (seen.count += list.getEntries().length)).observe({
      type: 'long-animation-frame',
    });
  });

const longFrames = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { longFrames?: { count: number } }).longFrames?.count ?? 0);

/** How many times slower a borrowed PC is than the machine. */
const SLOWER = 4;

/** Does the deed on a slow processor, or, where this run is for that, says what the main thread did meanwhile. */
export async function workDuring<T>(
  place: Place,
  desk: Pick<Desk, 'page' | 'context'>,
  deed: () => Promise<T>,
  slower = SLOWER,
): Promise<{ readonly given: T; readonly longFrames?: number; readonly work?: Work }> {
  if (place.traced) return workOf(place, desk, deed);
  const { page, context } = desk;
  const wire = await context.newCDPSession(page);
  await watchFrames(page);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const given = await deed();
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await wire.detach();
  return { given, longFrames: await longFrames(page) };
}

/**
 * What the main thread did during the deed.
 * @param paint whether to trace it too, which is the only way to learn what painting took. Tracing makes each call of a script
 * dearer, by a third in short ones: who asks for scripts alone leaves it out.
 */
export async function workOf<T>(
  place: Place,
  { page, context }: Pick<Desk, 'page' | 'context'>,
  deed: () => Promise<T>,
  paint = true,
): Promise<{ readonly given: T; readonly work: Work }> {
  const wire = await context.newCDPSession(page);
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async (): Promise<(name: string) => number> => {
    const found = new Map(
      (await wire.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
    );
    return (name) => found.get(name) ?? 0;
  };
  if (paint) await place.browser.startTracing(page, { categories: ['devtools.timeline', '__metadata'] });
  const before = await metrics();
  const given = await deed();
  const after = await metrics();
  const trace = paint ? await place.browser.stopTracing() : null;
  if (trace && place.traceFile !== undefined) writeFileSync(place.traceFile, trace);
  await wire.detach();
  const ms = (name: string): number => (after(name) - before(name)) * 1000 * SLOWER;
  const times = (name: string): number => after(name) - before(name);
  return {
    given,
    work: {
      task: ms('TaskDuration'),
      script: ms('ScriptDuration'),
      style: ms('RecalcStyleDuration'),
      layout: ms('LayoutDuration'),
      paint: trace ? paintIn(trace) * SLOWER : 0,
      styles: times('RecalcStyleCount'),
      layouts: times('LayoutCount'),
    },
  };
}
