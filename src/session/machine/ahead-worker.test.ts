import { expect, it } from 'vitest';
import { AHEAD, aheadWorker } from './ahead-worker.ts';
import { asking } from './ask-worker.ts';

/** Workers that answer each job by its own words, and are silent on `slow`. What happened to them, in order. */
function fakeWorkers() {
  const log: string[] = [];
  const made: { onerror: () => void }[] = [];
  const start = (name = ''): Worker => {
    log.push(`start ${name}`.trim());
    const worker = {
      onmessage: (_: { readonly data: unknown }): void => undefined,
      onerror: (): void => undefined,
      postMessage: (job: string): void => {
        log.push(`ask ${job}`);
        if (job !== 'slow') worker.onmessage({ data: { kind: 'done', answer: `${job}!` } });
      },
      terminate: (): void => void log.push('end'),
    };
    made.push(worker);
    return worker as unknown as Worker;
  };
  return { log, made, start };
}

it('gives the worker that was started ahead, once, and starts another after it', () => {
  const { log, start } = fakeWorkers();
  const worker = aheadWorker(start);
  worker.begin();
  worker.begin();
  const first = worker.take();
  expect(log).toEqual([`start ${AHEAD}`]);
  expect(worker.take()).not.toBe(first);
  expect(log).toEqual([`start ${AHEAD}`, 'start']);
  worker.end();
  expect(log).toEqual([`start ${AHEAD}`, 'start']);
});

it('ends one that was never used, and starts anew where the one that waits did not come', () => {
  const { log, made, start } = fakeWorkers();
  const worker = aheadWorker(start);
  worker.begin();
  made[0]?.onerror();
  worker.take();
  expect(log).toEqual([`start ${AHEAD}`, 'end', 'start']);
  worker.begin();
  worker.end();
  expect(log.slice(3)).toEqual([`start ${AHEAD}`, 'end']);
});

it('asks one worker for one thing after the other, and another after one that took too long', async () => {
  const { log, start } = fakeWorkers();
  const worker = asking<string, string>(start, 1);
  expect([await worker.ask('a'), await worker.ask('b')]).toEqual(['a!', 'b!']);
  expect(await worker.ask('slow')).toBe('too-long');
  expect(await worker.ask('c')).toBe('c!');
  worker.end();
  expect(log).toEqual(['start', 'ask a', 'ask b', 'ask slow', 'end', 'start', 'ask c', 'end']);
});
