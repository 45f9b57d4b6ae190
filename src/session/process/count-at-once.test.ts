import { afterEach, expect, it, vi } from 'vitest';
import { rowsOf } from '#domain/process/rows.ts';
import { countHand } from '#domain/scoring/deeds.ts';
import { meetCriterion } from '#domain/panel/deeds.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import type { Deed } from './deed.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';

const AT = '2026-11-22T10:00:00.000Z';
const start: Process = {
  id: 'hands',
  schemaVersion: 1,
  createdAt: AT,
  updatedAt: AT,
  answers: {
    stakeholders: { groups: [{ id: 'g1', name: 'Pårørende' }] },
    groups: { groups: [{ id: 'm1', name: 'Ungdom' }] },
  },
};
const answersIn = (store: ProcessStore): Answers => store.getState().process.answers;
const hand = (store: ProcessStore, by: 1 | -1 = 1): Deed | null =>
  store.change(countHand(answersIn(store), 'g1', 'involvement', 1, by), 'Hender');
const meets = (store: ProcessStore, criterion: string, met: boolean): Deed | null =>
  store.change(meetCriterion('m1', criterion, met), 'Oppfyller');

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
  const saved = async (): Promise<Answers> => {
    await Promise.all([one.flush(), other.flush()]);
    const loaded = await repository.load(start.id);
    return loaded.kind === 'loaded' ? loaded.process.answers : {};
  };
  const kept = async () =>
    (await repository.versionsOf(start.id)).filter(({ because }) => because === 'overwritten');
  return { one, other, saved, kept };
}

const handsIn = (answers: Answers): unknown =>
  rowsOf(answers['stakeholders']?.['groups'])[0]?.['involvementVotes'];
const metIn = (answers: Answers): unknown =>
  (rowsOf(answers['groups']?.['groups'])[0]?.['criteriaMet'] as string[] | undefined)?.toSorted();

it('hands counted in two windows at once are all counted, on both screens and on the disk', async () => {
  const { one, other, saved, kept } = await twoWindows();
  for (let index = 0; index < 3; index += 1) {
    hand(one);
    hand(other);
  }
  await vi.waitFor(
    () =>
      expect([one, other].map(answersIn).map(handsIn)).toEqual([
        [6, 0, 0],
        [6, 0, 0],
      ]),
    PATIENT,
  );
  expect(handsIn(await saved())).toEqual([6, 0, 0]);
  expect(await kept()).toEqual([]);
});

it('undo takes back the hand of this window, and leaves those of the other', async () => {
  const { one, other, saved } = await twoWindows();
  hand(one);
  hand(other);
  await vi.waitFor(() => expect(handsIn(answersIn(one))).toEqual([2, 0, 0]), PATIENT);
  expect(one.undo()).toBe('Hender');
  await vi.waitFor(() => expect(handsIn(answersIn(other))).toEqual([1, 0, 0]), PATIENT);
  expect(handsIn(await saved())).toEqual([1, 0, 0]);
  expect(one.redo()).toBe('Hender');
  expect(handsIn(await saved())).toEqual([2, 0, 0]);
});

it('a hand taken away where none was counted takes none from those another window counts meanwhile', async () => {
  const { one, other, saved } = await twoWindows();
  hand(other);
  expect(hand(one, -1)).toBeNull();
  await vi.waitFor(() => expect(handsIn(answersIn(one))).toEqual([1, 0, 0]), PATIENT);
  expect(handsIn(await saved())).toEqual([1, 0, 0]);
});

it('criteria ticked in two windows at once are all met, in any order', async () => {
  const { one, other, saved } = await twoWindows();
  meets(one, 'a', true);
  meets(other, 'b', true);
  meets(one, 'c', true);
  await vi.waitFor(
    () =>
      expect([one, other].map(answersIn).map(metIn)).toEqual([
        ['a', 'b', 'c'],
        ['a', 'b', 'c'],
      ]),
    PATIENT,
  );
  expect(metIn(await saved())).toEqual(['a', 'b', 'c']);
  meets(other, 'a', false);
  meets(one, 'b', false);
  await vi.waitFor(() => expect([one, other].map(answersIn).map(metIn)).toEqual([['c'], ['c']]), PATIENT);
  expect(metIn(await saved())).toEqual(['c']);
});
