import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import type { Autosave } from '#storage/autosave.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { Page } from '#storage/page-events.ts';
import type { WindowLine, WindowMessage } from '#storage/windows.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';

const start: Process = {
  id: 'p1',
  schemaVersion: 1,
  createdAt: '2026-11-22T10:00:00.000Z',
  updatedAt: '2026-11-22T10:00:00.000Z',
  answers: {
    summary: { satisfiedWith: 'Kolskurset' },
    strategy: { challenges: [{ id: 'c1', text: 'Kø' }, { id: 'c2' }] },
  },
};

async function open(
  page: Page | null = null,
): Promise<{ store: ProcessStore; autosave: Autosave; saved: () => Promise<unknown>; other: WindowLine }> {
  const repository = createMemoryRepository();
  await repository.create(start);
  const autosave = createAutosave({
    repository,
    processId: 'p1',
    now: () => '2026-11-22T11:00:00.000Z',
    page,
  });
  const channels = createMemoryChannels();
  const store = createProcessStore({
    process: start,
    autosave,
    line: createMemoryWindows(channels).open('p1'),
    onVisit: () => undefined,
    onReplaced: () => undefined,
  });
  const other = createMemoryWindows(channels).open('p1');
  return { store, autosave, saved: () => repository.load('p1'), other };
}

const write = (text: string): Change => ({
  kind: 'set',
  step: 'summary',
  path: ['satisfiedWith'],
  value: text,
});

/** What another window says when it has done these. */
const announced = (changes: readonly Change[], upTo: number): WindowMessage => ({
  kind: 'changes',
  changes,
  sent: { by: 'other', upTo },
});

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.string().map((value): Change => ({ kind: 'set', step: 'summary', path: ['satisfiedWith'], value })),
  fc.record({ row: fc.constantFrom('c1', 'c2', 'c3'), value: fc.string() }).map(({ row, value }): Change => ({
    kind: 'set',
    step: 'strategy',
    path: ['challenges', row, 'text'],
    value,
  })),
  fc
    .constantFrom('c1', 'c2', 'c3', 'c4')
    .map((row): Change => ({ kind: 'remove', step: 'strategy', path: ['challenges'], row })),
  fc
    .constantFrom('c3', 'c4', 'c5')
    .map((id): Change => ({ kind: 'insert', step: 'strategy', path: ['challenges'], row: { id, text: id } })),
  fc
    .constantFrom('c1', 'c2')
    .map((row): Change => ({ kind: 'move', step: 'strategy', path: ['challenges'], row })),
);

describe('the open process', () => {
  it('joins keystrokes in one field to one deed', async () => {
    const { store } = await open();
    for (const text of ['N', 'Ny', 'Nyt', 'Nytt']) store.change([write(text)], 'Fornøyd med');
    expect(store.getState().past).toHaveLength(1);
    expect(store.undo()).toBe('Fornøyd med');
    expect(store.getState().process.answers).toEqual(start.answers);
  });

  it('does again what was undone', async () => {
    const { store } = await open();
    store.change([write('Nytt')], 'Fornøyd med');
    store.undo();
    expect(store.redo()).toBe('Fornøyd med');
    expect(store.getState().process.answers['summary']).toEqual({ satisfiedWith: 'Nytt' });
  });

  it('forgets what could be done again once something new is done', async () => {
    const { store } = await open();
    store.change([write('En')], 'a');
    store.undo();
    store.change([write('To')], 'b');
    expect(store.redo()).toBeNull();
  });

  it('stores what was undone', async () => {
    const { store, saved } = await open();
    store.change([write('Nytt')], 'Fornøyd med');
    store.undo();
    await store.flush();
    expect(await saved()).toMatchObject({ kind: 'loaded', process: { answers: start.answers } });
  });

  it('is the same process again after everything is undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), { maxLength: 20 }),
        async (deeds) => {
          const { store } = await open();
          deeds.forEach((changes, index) => store.change(changes, String(index)));
          const done = store.getState().process.answers;
          let undone = 0;
          while (store.undo() !== null) undone += 1;
          expect(store.getState().process.answers).toEqual(start.answers);
          for (let redone = 0; redone < undone; redone += 1) store.redo();
          expect(store.getState().process.answers).toEqual(done);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what another window has typed and not stored', () => {
  it('is not called saved here, and is stored from here when this page is left first', async () => {
    const page = {
      window: new EventTarget(),
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
    };
    const { store, saved, other: dying } = await open(page);
    dying.tell(announced([write('De siste ordene')], 1));
    await vi.waitFor(() => expect(store.getState().saveState.kind).toBe('saving'), PATIENT);
    page.window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(store.getState().saveState.kind).toBe('saved'), PATIENT);
    expect(await saved()).toMatchObject({
      process: { answers: { summary: { satisfiedWith: 'De siste ordene' } } },
    });
    dying.close();
    await store.close();
  });

  it('is called saved as soon as that window has stored it', async () => {
    const { store, other } = await open();
    other.tell(announced([write('Herfra')], 1));
    await vi.waitFor(() => expect(store.getState().saveState.kind).toBe('saving'), PATIENT);
    other.tell({ kind: 'written', sent: { by: 'other', upTo: 1 } });
    await vi.waitFor(() => expect(store.getState().saveState.kind).toBe('saved'), PATIENT);
    other.close();
    await store.close();
  });
});

it('undoing an import leaves what another window has written since, and takes the rest back', async () => {
  const { store, saved, other } = await open();
  store.change(
    [
      write('Kolskurset\n\nLeder, Post 1:\nSamtaler'),
      { kind: 'insert', step: 'strategy', path: ['challenges'], row: { id: 'c3', text: 'Fra leder' } },
      { kind: 'insert', step: 'strategy', path: ['challenges'], row: { id: 'c4', text: 'Fra leder' } },
    ],
    'svar fra 1 leder',
  );
  other.tell(
    announced(
      [
        write('Skrevet om i møtet'),
        { kind: 'set', step: 'strategy', path: ['challenges', 'c3', 'text'], value: 'Presisert i møtet' },
      ],
      1,
    ),
  );
  await vi.waitFor(
    () =>
      expect(store.getState().process.answers['summary']).toEqual({ satisfiedWith: 'Skrevet om i møtet' }),
    PATIENT,
  );
  expect(store.undo()).toBe('svar fra 1 leder');
  expect(store.getState().process.answers).toEqual({
    summary: { satisfiedWith: 'Skrevet om i møtet' },
    strategy: {
      challenges: [{ id: 'c1', text: 'Kø' }, { id: 'c2' }, { id: 'c3', text: 'Presisert i møtet' }],
    },
  });
  other.tell({ kind: 'written', sent: { by: 'other', upTo: 1 } });
  await store.close();
  expect(await saved()).toMatchObject({
    process: { answers: { strategy: { challenges: [{}, {}, { id: 'c3' }] } } },
  });
  other.close();
});
