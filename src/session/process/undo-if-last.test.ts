import { expect, it } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';

const AT = '2026-11-22T10:00:00.000Z';
const start: Process = {
  id: 'last',
  schemaVersion: 1,
  createdAt: AT,
  updatedAt: AT,
  answers: { strategy: { challenges: [{ id: 'c1', text: 'Kø' }, { id: 'c2' }] } },
};

function open(): ProcessStore {
  return createProcessStore({
    process: start,
    autosave: createAutosave({
      repository: createMemoryRepository(),
      processId: start.id,
      now: () => AT,
      page: null,
    }),
    line: createMemoryWindows().open(start.id),
    onVisit: () => undefined,
    onReplaced: () => undefined,
  });
}

const removal: Change = { kind: 'remove', step: 'strategy', path: ['challenges'], row: 'c1' };
const write = (text: string, field = 'satisfiedWith'): Change => ({
  kind: 'set',
  step: 'summary',
  path: [field],
  value: text,
});

function remove(store: ProcessStore): () => string | null {
  const deed = store.change([removal], 'Fjern Kø');
  if (!deed) throw new Error('Nothing was removed.');
  return () => store.undoIfLast(deed);
}

it('takes back the deed it is about', () => {
  const store = open();
  const undo = remove(store);
  expect(undo()).toBe('Fjern Kø');
  expect(store.getState().process.answers).toEqual(start.answers);
  expect(undo()).toBeNull();
});

it('lets stand what was written after the deed was undone from elsewhere, though as many deeds are done', () => {
  const store = open();
  const undo = remove(store);
  store.undo();
  store.change([write('Kolskurset')], 'Fornøyd med');
  expect(undo()).toBeNull();
  expect(store.getState().process.answers['summary']).toEqual({ satisfiedWith: 'Kolskurset' });
});

it('takes nothing back after something else was done, and does again once that is undone', () => {
  const store = open();
  const undo = remove(store);
  store.change([write('Kolskurset')], 'Fornøyd med');
  expect(undo()).toBeNull();
  store.undo();
  store.undo();
  store.redo();
  expect(undo()).toBe('Fjern Kø');
});

it('knows the deed also when more deeds have been done than are kept', () => {
  const store = open();
  for (let index = 0; index < 600; index += 1) store.change([write(String(index), `f${index}`)], 'Felt');
  const undo = remove(store);
  expect(undo()).toBe('Fjern Kø');
  const again = remove(store);
  store.change([write('Kolskurset')], 'Fornøyd med');
  expect(again()).toBeNull();
  expect(store.getState().process.answers['summary']).toMatchObject({ satisfiedWith: 'Kolskurset' });
});

it('gives no deed for what changes nothing', () => {
  const store = open();
  expect(store.change([{ ...removal, row: 'gone' }], 'Fjern')).toBeNull();
  expect(store.getState().past).toEqual([]);
});
