import { expect, it } from 'vitest';
import { fetchInTurn } from './fetch-in-turn.ts';

it('fetches one page at a time, each when the browser rests, and goes on after one that does not come', async () => {
  const log: string[] = [];
  const rest = (): Promise<void> => Promise.resolve(void log.push('rest'));
  const page = (name: string, comes: boolean) => ({
    words: ['shell'] as const,
    fetch: async () => {
      log.push(`ask ${name}`);
      await Promise.resolve();
      log.push(`end ${name}`);
      if (!comes) throw new Error('The network failed.');
    },
  });
  await fetchInTurn(
    [page('a', true), page('b', false), page('c', true)],
    { ask: (part) => void log.push(part) },
    rest,
  );
  expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => ['rest', 'shell', `ask ${name}`, `end ${name}`]));
});
