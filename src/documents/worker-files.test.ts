import { afterEach, describe, expect, it, vi } from 'vitest';
import { PATIENT } from '#tests/support/patient.ts';
import { fileMaker, type FileAnswer } from './worker-files.ts';

const made: FileAnswer = { kind: 'made', bytes: new Uint8Array([1, 2, 3]), substituted: false };

/** Workers that answer when they are told to; what happened to them, in order. */
function fakeWorkers() {
  const log: string[] = [];
  const working: {
    readonly answer: (given: FileAnswer) => void;
    readonly break: (message: string) => void;
  }[] = [];
  const start = (): Worker => {
    log.push('start');
    const worker = {
      onmessage: (_: MessageEvent<FileAnswer>): void => undefined,
      onerror: (_: ErrorEvent): void => undefined,
      postMessage: (title: string): void => {
        log.push(`ask ${title}`);
        working.push({
          answer: (data) => worker.onmessage(new MessageEvent('message', { data })),
          break: (message) => worker.onerror(new ErrorEvent('error', { message })),
        });
      },
      terminate: (): void => void log.push('end'),
    };
    return worker as unknown as Worker;
  };
  const last = async () => {
    await vi.waitFor(() => expect(working.length).toBeGreaterThan(0), PATIENT);
    const worker = working.pop();
    if (!worker) throw new Error('No worker was asked.');
    return worker;
  };
  return { log, start, last };
}

afterEach(() => vi.useRealTimers());

describe('the maker of files beside the page', () => {
  it('gives the bytes, and ends the worker when it has had nothing to do for a while', async () => {
    vi.useFakeTimers();
    const { log, start, last } = fakeWorkers();
    const making = fileMaker<string>(start)('A');
    await vi.advanceTimersByTimeAsync(0);
    (await last()).answer(made);
    const { bytes, substituted } = await making;
    expect([bytes.length, substituted]).toEqual([3, false]);
    await vi.advanceTimersByTimeAsync(4_900);
    expect(log).toEqual(['start', 'ask A']);
    await vi.advanceTimersByTimeAsync(200);
    expect(log).toEqual(['start', 'ask A', 'end']);
  });

  it('has the next file made by the same worker, one at a time and in order', async () => {
    vi.useFakeTimers();
    const { log, start, last } = fakeWorkers();
    const make = fileMaker<string>(start);
    const both = [make('A'), make('B')];
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['start', 'ask A']);
    (await last()).answer(made);
    await vi.advanceTimersByTimeAsync(0);
    (await last()).answer(made);
    await Promise.all(both);
    // Its rest is counted from the last file.
    await vi.advanceTimersByTimeAsync(4_000);
    const third = make('C');
    await vi.advanceTimersByTimeAsync(0);
    (await last()).answer(made);
    await third;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(log).toEqual(['start', 'ask A', 'ask B', 'ask C']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(log).toEqual(['start', 'ask A', 'ask B', 'ask C', 'end']);
  });

  it('gives the file after one that failed to a fresh worker', async () => {
    const { log, start, last } = fakeWorkers();
    const make = fileMaker<string>(start);
    const first = make('A');
    const second = make('B');
    (await last()).answer({ kind: 'failed', reason: 'The font was not found.' });
    await expect(first).rejects.toThrow('The font was not found.');
    (await last()).answer(made);
    await second;
    expect(log).toEqual(['start', 'ask A', 'end', 'start', 'ask B']);
  });

  it('ends the worker of a file nobody waits for any longer, and the next gets a fresh one', async () => {
    const { log, start, last } = fakeWorkers();
    const make = fileMaker<string>(start);
    const given = new AbortController();
    const first = make('A', given.signal);
    await last();
    given.abort();
    await expect(first).rejects.toThrow('Nobody waits');
    const second = make('B');
    (await last()).answer(made);
    await second;
    expect(log).toEqual(['start', 'ask A', 'end', 'start', 'ask B']);
  });

  it('leaves a worker that broke while it rested', async () => {
    const { log, start, last } = fakeWorkers();
    const make = fileMaker<string>(start);
    const first = make('A');
    const worker = await last();
    worker.answer(made);
    await first;
    worker.break('out of memory');
    const second = make('B');
    (await last()).answer(made);
    await second;
    expect(log).toEqual(['start', 'ask A', 'end', 'start', 'ask B']);
  });

  it('says when the writer cannot be loaded', async () => {
    const { log, start, last } = fakeWorkers();
    const making = fileMaker<string>(start)('A');
    (await last()).break('');
    await expect(making).rejects.toThrow('could not be loaded');
    expect(log).toEqual(['start', 'ask A', 'end']);
  });

  it('gives up after a minute and ends what hangs', async () => {
    vi.useFakeTimers();
    const { log, start } = fakeWorkers();
    const making = fileMaker<string>(start)('A');
    const refused = expect(making).rejects.toThrow('No file within 60 s.');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(log).toEqual(['start', 'ask A']);
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    expect(log).toEqual(['start', 'ask A', 'end']);
  });
});
