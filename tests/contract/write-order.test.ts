import { describe, expect, test } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import type { PendingChange, ProcessRepository } from '#storage/process-repository.ts';
import { keptIn, repositories } from '../support/repositories.ts';

const AT = '2027-05-12T10:00:00.000Z';
const LATER = '2027-05-12T11:00:00.000Z';
const process = (id: string, answers: Process['answers'] = {}): Process => ({
  id,
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers,
});
const set = (step: string, path: readonly string[], value: unknown, seen?: unknown): PendingChange => ({
  change: { kind: 'set', step, path, value },
  seen,
});
const unseen = (change: Change): PendingChange => ({ change, seen: undefined });

describe.each(repositories)('a repository %s', (_name, make) => {
  describe('a row that is removed', () => {
    const removal = (seen: unknown): PendingChange => ({
      change: { kind: 'remove', step: 'mapping', path: ['units'], row: 'r1' },
      seen,
    });
    const there = { id: 'r1', name: 'Klinikk', staff: 12, parent: 'r0' };
    const removed = async (seen: unknown) => {
      const repository = await make();
      await repository.create(process('a', { mapping: { units: [there] } }));
      await repository.write('a', [removal(seen)], LATER);
      return keptIn(repository, 'a');
    };

    test.each([
      ['a text', { id: 'r1', name: 'Klin', staff: 12 }],
      ['an answer', { id: 'r1', name: 'Klinikk' }],
      ['everything', undefined],
    ])('is kept when %s in it was not seen by the one who removed it', async (_what, seen) => {
      expect(await removed(seen)).toEqual([
        {
          processId: 'a',
          at: LATER,
          because: 'overwritten',
          step: 'mapping',
          path: ['units', 'r1'],
          value: there,
        },
      ]);
    });

    test('is not kept when all of it was seen, wherever it stood', async () => {
      expect(await removed({ ...there, parent: 'r9', note: '' })).toEqual([]);
    });
  });

  test('a row that is put in where it is already keeps what would be lost of it, and nothing else', async () => {
    const repository = await make();
    await repository.create(process('a', { mapping: { units: [{ id: 'r1', name: 'Klinikk' }] } }));
    const insert = (row: { id: string; [column: string]: unknown }): PendingChange =>
      unseen({ kind: 'insert', step: 'mapping', path: ['units'], row });
    await repository.write('a', [insert({ id: 'r1', name: 'Klinikk' })], LATER);
    expect(await keptIn(repository, 'a')).toEqual([]);
    await repository.write('a', [insert({ id: 'r1', name: 'Klinikk', note: 'Ny' })], LATER);
    expect(await keptIn(repository, 'a')).toMatchObject([
      { path: ['units', 'r1'], value: { id: 'r1', name: 'Klinikk', note: 'Ny' } },
    ]);
  });

  describe('each write', () => {
    const dot = (by: string, upTo: number, more: Partial<PendingChange> = {}): PendingChange => ({
      change: { kind: 'add', step: 'criteria', path: ['criteria', 'k', 'votes'], by: 1 },
      seen: undefined,
      sent: { by, upTo },
      ...more,
    });
    const counted = async (repository: ProcessRepository): Promise<unknown> => {
      const loaded = await repository.load('a');
      return loaded.kind === 'loaded' ? loaded.process.answers['criteria']?.['criteria'] : loaded.kind;
    };

    test('has the next number, and so has everything that puts another whole in the place', async () => {
      const repository = await make();
      await repository.create(process('a'));
      const numberOf = async (): Promise<number> => {
        const loaded = await repository.load('a');
        return loaded.kind === 'loaded' ? loaded.order.writes : -1;
      };
      const numbers = [await numberOf()];
      const written = await repository.write('a', [dot('w', 1)], LATER);
      numbers.push(written.order.writes);
      await repository.replace(process('a'), LATER);
      numbers.push(await numberOf());
      const [version] = await repository.versionsOf('a');
      await repository.restore('a', version?.id ?? 0, LATER);
      numbers.push(await numberOf());
      await repository.bringBack(await repository.remove('a', LATER), LATER);
      numbers.push(await numberOf());
      expect(numbers).toEqual([1, 2, 3, 4, 5]);
    });

    test('stores what is not stored already, whoever stored it, and says what that was', async () => {
      const repository = await make();
      await repository.create(process('a'));
      await repository.write('a', [dot('one', 1), dot('other', 1, { after: 0 })], LATER);
      const again = await repository.write('a', [dot('other', 1), dot('other', 2)], LATER);
      expect(again.changes).toEqual([{ change: dot('other', 2).change, sent: { by: 'other', upTo: 2 } }]);
      expect(again.order).toEqual({ writes: 3, upTo: { one: 1, other: 2 } });
      expect(await counted(repository)).toEqual([{ id: 'k', votes: '3' }]);
      const nothing = await repository.write('a', [dot('one', 1)], '2028-01-01T00:00:00.000Z');
      expect(nothing).toEqual({ ...again, changes: [] });
    });

    test('leaves to another window what must come after something that is not stored yet', async () => {
      const repository = await make();
      await repository.create(process('a'));
      const { changes } = await repository.write('a', [dot('other', 2, { after: 1 }), dot('one', 1)], LATER);
      expect(changes.map(({ sent }) => sent?.by)).toEqual(['one']);
      await repository.write('a', [dot('other', 1), dot('other', 2)], LATER);
      expect(await counted(repository)).toEqual([{ id: 'k', votes: '3' }]);
    });

    test('keeps nothing of a text whose beginning was stored by another window', async () => {
      const repository = await make();
      await repository.create(process('a'));
      const whole = (value: string, upTo: number) => ({
        ...set('summary', ['satisfiedWith'], value),
        sent: { by: 'w', upTo },
      });
      await repository.write('a', [whole('Kø', 2)], LATER);
      const through = [
        { upTo: 1, value: 'K' },
        { upTo: 2, value: 'Kø' },
      ];
      await repository.write('a', [{ ...whole('Køen', 4), through }], LATER);
      expect(await keptIn(repository, 'a')).toEqual([]);
    });
  });
});
