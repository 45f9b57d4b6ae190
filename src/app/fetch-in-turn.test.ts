import { expect, it } from 'vitest';
import { fetchInTurn } from './fetch-in-turn.ts';

it('fetches the pages in their order once the browser rests, two at a time, and goes on after one that does not come', async () => {
  const log: string[] = [];
  const underWay = { now: 0, most: 0 };
  const page = (name: string, comes: boolean) => ({
    words: ['shell'] as const,
    fetch: async () => {
      log.push(name);
      underWay.now += 1;
      underWay.most = Math.max(underWay.most, underWay.now);
      await new Promise((done) => setTimeout(done));
      underWay.now -= 1;
      if (!comes) throw new Error('The network failed.');
    },
  });
  await fetchInTurn(
    [page('a', true), page('b', false), page('c', true), page('d', true), page('e', false)],
    { ask: (part) => void log.push(part) },
    () => Promise.resolve(void log.push('rest')),
  );
  expect(log).toEqual(['rest', ...['a', 'b', 'c', 'd', 'e'].flatMap((name) => ['shell', name])]);
  expect(underWay).toEqual({ now: 0, most: 2 });
});
