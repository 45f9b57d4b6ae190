import { afterEach, describe, expect, it, vi } from 'vitest';
import { askForEach } from './ask-for-each.ts';

const LIMIT = 1_000;

interface Asked {
  readonly given: string;
  readonly items: readonly string[];
}

/** Workers that do what `work` says with each thing they are asked for, and stop at what it says nothing of. */
function fakeWorkers(work: (item: string, given: string) => string | null) {
  const log: string[] = [];
  const start = (): Worker => {
    log.push('start');
    const worker = {
      onmessage: (_: { readonly data: unknown }): void => undefined,
      onerror: (_: { readonly message: string }): void => undefined,
      postMessage: ({ given, items }: Asked): void => {
        for (const item of items) {
          const progress = work(item, given);
          if (progress === null) return;
          worker.onmessage({ data: { kind: 'progress', progress } });
        }
        worker.onmessage({ data: { kind: 'done', answer: null } });
      },
      terminate: (): void => void log.push('end'),
    };
    return worker as unknown as Worker;
  };
  return { log, start };
}

afterEach(() => vi.useRealTimers());

describe('asking for many things beside the page', () => {
  it('starts one worker for all of them, and ends it', async () => {
    const { log, start } = fakeWorkers((item, given) => `${given} ${item}`);
    const items = Array.from({ length: 60 }, (_, index) => `${index}`);
    expect(await askForEach(start, { given: 'read', items }, LIMIT)).toEqual(
      items.map((item) => `read ${item}`),
    );
    expect(log).toEqual(['start', 'end']);
  });

  it('starts none where nothing is asked for', async () => {
    const { log, start } = fakeWorkers((item) => item);
    expect(await askForEach(start, { given: '', items: [] }, LIMIT)).toEqual([]);
    expect(log).toEqual([]);
  });

  it('ends a worker that takes too long, and asks another for the rest', async () => {
    vi.useFakeTimers();
    const { log, start } = fakeWorkers((item) => (item === 'slow' ? null : item));
    const asked = askForEach(start, { given: '', items: ['a', 'slow', 'b', 'slow'] }, LIMIT);
    await vi.advanceTimersByTimeAsync(2 * LIMIT);
    expect(await asked).toEqual(['a', 'too-long', 'b', 'too-long']);
    expect(log).toEqual(['start', 'end', 'start', 'end']);
  });

  it('tells what failed', async () => {
    const { start } = fakeWorkers(() => {
      throw new Error('The worker failed.');
    });
    await expect(askForEach(start, { given: '', items: ['a'] }, LIMIT)).rejects.toThrow('The worker failed.');
  });
});
