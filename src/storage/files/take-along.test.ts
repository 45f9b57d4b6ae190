import { expect, test } from 'vitest';
import { titleOf } from '#domain/guide/title.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { emptyOwnFiles } from '#tests/support/page/empty-own-files.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';
import type { OwnFiles } from '../own-files.ts';
import type { Everything, MovedFile } from './everything.ts';
import { collectEverything, takeInEverything, type TakenIn } from './take-along.ts';

const named = (id: string, processName: string) => processWith({ about: { processName } }, { id });
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const file = (name: string, more: Partial<MovedFile> = {}): MovedFile => ({
  kind: 'template',
  name,
  addedAt: AT,
  bytes: bytes(name),
  inUse: false,
  ...more,
});

function place(repository = createMemoryRepository(), files: OwnFiles = emptyOwnFiles()) {
  let made = 0;
  return {
    repository,
    files,
    newId: () => `new-${(made += 1)}`,
    besideName: (title: string) => `${title} (kopi)`,
  };
}
const titles = async ({ repository }: ReturnType<typeof place>): Promise<readonly string[]> =>
  (await repository.list()).map(({ title }) => title).toSorted();
const usedIn = async ({ files }: ReturnType<typeof place>): Promise<object> =>
  Object.fromEntries(
    (await files.list('template'))
      .filter(({ inUse }) => inUse)
      .map(({ name, profile }) => [profile ?? 'all', name]),
  );

test('everything of one browser comes to another: processes, archive, templates and what each is used for', async () => {
  const from = place();
  await from.repository.create(named('a', 'Den første'));
  await from.repository.create(named('b', 'Den gamle'));
  await from.repository.setArchived('b', AT);
  await from.repository.create(named('c', 'Eksempel'), { isExample: true });
  await takeInEverything(
    {
      processes: [],
      ownFiles: [
        file('for alle', { inUse: true }),
        file('for UNN', { inUse: true, profile: 'unn' }),
        file('ubrukt'),
      ],
    },
    from,
  );
  const { everything, unread } = await collectEverything(from.repository, from.files);
  expect(unread).toEqual([]);

  const to = place();
  const taken = await takeInEverything(everything, to);
  expect(taken).toEqual<TakenIn>({ processes: 2, same: 0, beside: [], ownFiles: 3 });
  expect(await titles(to)).toEqual(['Den første', 'Den gamle']);
  expect((await to.repository.summary('b'))?.archivedAt).toBe(AT);
  expect(await usedIn(to)).toEqual({ all: 'for alle', unn: 'for UNN' });
  expect(await collectEverything(to.repository, to.files)).toEqual({
    everything: { ...everything, processes: expect.arrayContaining([...everything.processes]) as unknown },
    unread: [],
  });
});

test('what is here stays as it is: other answers are laid beside it, and its template stays in use', async () => {
  const to = place();
  await to.repository.create(named('a', 'Min utgave'));
  await to.repository.create(named('b', 'Lik'));
  await to.files.add('template', file('min mal'));
  const brought: Everything = {
    processes: [{ process: named('a', 'Den andres') }, { process: named('b', 'Lik') }],
    ownFiles: [file('den andres mal', { inUse: true }), file('min mal')],
  };
  const taken = await takeInEverything(brought, to);
  expect(taken).toEqual<TakenIn>({ processes: 0, same: 1, beside: ['Den andres (kopi)'], ownFiles: 1 });
  expect(await titles(to)).toEqual(['Den andres (kopi)', 'Lik', 'Min utgave']);
  const mine = await to.repository.load('a');
  expect(mine.kind === 'loaded' && titleOf(mine.process)).toBe('Min utgave');
  expect(await usedIn(to)).toEqual({ all: 'min mal' });

  // Once more, and what came the first time lies there once more, rather than in the place of anything.
  await takeInEverything(brought, to);
  expect(await titles(to)).toEqual(['Den andres (kopi)', 'Den andres (kopi)', 'Lik', 'Min utgave']);
  expect(await to.files.list('template')).toHaveLength(2);
});
