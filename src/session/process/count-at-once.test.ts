import { afterEach, expect, it, vi } from 'vitest';
import { valueAt, type Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';

const AT = '2026-11-22T10:00:00.000Z';
const start: Process = {
  id: 'hands',
  schemaVersion: 1,
  createdAt: AT,
  updatedAt: AT,
  answers: { stakeholders: { groups: [{ id: 'g1', name: 'Pårørende' }] } },
};
const VOTES = ['groups', 'g1', 'votes'];
const hand = (by: 1 | -1 = 1): Change => ({ kind: 'add', step: 'stakeholders', path: VOTES, by, at: 0 });
const member = (kind: 'include' | 'exclude', id: string): Change => ({
  kind,
  step: 'stakeholders',
  path: ['groups', 'g1', 'members'],
  id,
});

const opened: ProcessStore[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

/** Two windows of the same process, and what is stored. */
async function twoWindows() {
  const repository = createMemoryRepository();
  await repository.create(start);
  const channels = createMemoryChannels();
  const open = (): ProcessStore => {
    const store = createProcessStore({
      process: start,
      autosave: createAutosave({ repository, processId: start.id, now: () => AT, page: null }),
      line: createMemoryWindows(channels).open(start.id),
      onVisit: () => undefined,
      onReplaced: () => undefined,
    });
    opened.push(store);
    return store;
  };
  const [one, other] = [open(), open()];
  const groupIn = (answers: Process['answers']): unknown =>
    valueAt(answers, 'stakeholders', ['groups', 'g1']);
  const saved = async (): Promise<unknown> => {
    await Promise.all([one.flush(), other.flush()]);
    const loaded = await repository.load(start.id);
    return loaded.kind === 'loaded' ? groupIn(loaded.process.answers) : null;
  };
  const kept = async () =>
    (await repository.versionsOf(start.id)).filter(({ because }) => because === 'overwritten');
  const shown = (store: ProcessStore): unknown => groupIn(store.getState().process.answers);
  return { one, other, saved, kept, shown };
}

it('hands counted in two windows at once are all counted, on both screens and on the disk', async () => {
  const { one, other, saved, kept, shown } = await twoWindows();
  for (let index = 0; index < 3; index += 1) {
    one.change([hand()], 'Hender');
    other.change([hand()], 'Hender');
  }
  const all = { id: 'g1', name: 'Pårørende', votes: [6, 0, 0] };
  await vi.waitFor(() => expect([shown(one), shown(other)]).toEqual([all, all]));
  expect(await saved()).toEqual(all);
  expect(await kept()).toEqual([]);
});

it('undo takes back the hand of this window, and leaves those of the other', async () => {
  const { one, other, saved, shown } = await twoWindows();
  one.change([hand()], 'Hender');
  other.change([hand()], 'Hender');
  await vi.waitFor(() => expect(shown(one)).toMatchObject({ votes: [2, 0, 0] }));
  expect(one.undo()).toBe('Hender');
  await vi.waitFor(() => expect(shown(other)).toMatchObject({ votes: [1, 0, 0] }));
  expect(await saved()).toMatchObject({ votes: [1, 0, 0] });
  expect(one.redo()).toBe('Hender');
  expect(await saved()).toMatchObject({ votes: [2, 0, 0] });
});

it('a hand taken away where none was counted takes none from those another window counts meanwhile', async () => {
  const { one, other, saved, shown } = await twoWindows();
  other.change([hand()], 'Hender');
  expect(one.change([hand(-1)], 'Hender')).toBeNull();
  await vi.waitFor(() => expect(shown(one)).toMatchObject({ votes: [1, 0, 0] }));
  expect(await saved()).toMatchObject({ votes: [1, 0, 0] });
});

it('members ticked in two windows at once are all there, in any order', async () => {
  const { one, other, saved, shown } = await twoWindows();
  one.change([member('include', 'a')], 'Medlem');
  other.change([member('include', 'b')], 'Medlem');
  one.change([member('include', 'c')], 'Medlem');
  other.change([member('exclude', 'a')], 'Medlem');
  const members = (group: unknown): unknown => (group as { members?: string[] }).members?.toSorted();
  await vi.waitFor(() => expect(members(shown(other))).toEqual(['a', 'b', 'c']));
  expect(members(shown(one))).toEqual(['a', 'b', 'c']);
  expect(members(await saved())).toEqual(['a', 'b', 'c']);
});
