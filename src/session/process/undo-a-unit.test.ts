import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';

const AT = '2027-05-12T10:00:00.000Z';
const start: Process = {
  id: 'unit',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: { summary: {}, strategy: { challenges: [{ id: 'c1', text: 'Kø' }] } },
};
const text = (value: string | undefined, field = 'satisfiedWith'): Change => ({
  kind: 'set',
  step: 'summary',
  path: [field],
  value,
});

let store: ProcessStore;
let channels = createMemoryChannels();
beforeEach(() => {
  vi.useFakeTimers();
  channels = createMemoryChannels();
  const repository = createMemoryRepository();
  store = createProcessStore({
    process: start,
    autosave: createAutosave({ repository, processId: start.id, now: () => AT, page: null }),
    line: createMemoryWindows(channels).open(start.id),
    onVisit: () => undefined,
    onReplaced: () => undefined,
  });
});
afterEach(() => void vi.useRealTimers());

const now = (): unknown => store.getState().process.answers['summary']?.['satisfiedWith'];
/** Writes on, key by key, as a calm typist. */
function type(letters: string): void {
  for (const letter of letters) {
    vi.advanceTimersByTime(150);
    store.change([text(`${(now() as string | undefined) ?? ''}${letter}`)], 'Fornøyd med');
  }
}

describe('«Angre» takes back what a person thinks of as one thing', () => {
  it('what was written since the field was entered the last time', () => {
    for (const sentence of ['Første. ', 'Andre. ', 'FEIL SETNING']) {
      type(sentence);
      store.endTyping();
    }
    store.undo();
    expect(now()).toBe('Første. Andre. ');
    type('!');
    expect(now()).toBe('Første. Andre. !');
  });

  it('what was written since the hands rested for some seconds', () => {
    type('Første. ');
    vi.advanceTimersByTime(4_000);
    type('Andre. ');
    store.undo();
    expect(now()).toBe('Første. ');
    store.undo();
    expect(now()).toBeUndefined();
  });

  it('at most half a minute of writing without a rest', () => {
    type('x'.repeat(500));
    store.undo();
    const left = (now() as string).length;
    expect(left).toBeGreaterThan(290);
    expect(left).toBeLessThan(500);
  });

  it('a paste, apart from what was written before and after it', () => {
    type('Kø ');
    store.change([text('Kø og lang reisevei')], 'Fornøyd med');
    type('.');
    for (const left of ['Kø og lang reisevei', 'Kø ', undefined]) {
      store.undo();
      expect(now()).toBe(left);
    }
  });

  it('a text written over, as it was before the first key', () => {
    store.change([text('Lang tekst som ble limt inn')], 'Fornøyd med');
    type('');
    store.change([text('N')], 'Fornøyd med');
    type('y');
    store.undo();
    expect(now()).toBe('Lang tekst som ble limt inn');
  });

  it('a selection deleted right after it was written, so that the text comes back', () => {
    type('Skrevet nå nettopp');
    vi.advanceTimersByTime(150);
    store.change([text(undefined)], 'Fornøyd med');
    store.undo();
    expect(now()).toBe('Skrevet nå nettopp');
    store.undo();
    expect(now()).toBeUndefined();
  });

  it('a selection written over right after it was written, and no more', () => {
    type('Skrevet nå nettopp');
    vi.advanceTimersByTime(150);
    store.change([text('N')], 'Fornøyd med');
    type('y');
    store.undo();
    expect(now()).toBe('Skrevet nå nettopp');
  });

  it('letters taken away one by one, with the slip they belong to', () => {
    type('Kø pa');
    store.change([text('Kø p')], 'Fornøyd med');
    type('å klinikken');
    store.undo();
    expect(now()).toBeUndefined();
  });

  it('a whole note, with the row that came with its first letter', () => {
    for (const value of ['H', 'Hu', 'Hus', 'Husk'])
      store.change([{ kind: 'set', step: 'meeting', path: ['notes', 'summary', 'text'], value }], 'Notat');
    store.undo();
    expect(store.getState().process.answers['meeting']).toEqual({ notes: [] });
  });

  it('what was written after something was undone, and no more', () => {
    type('Første');
    vi.advanceTimersByTime(4_000);
    type(' andre');
    store.undo();
    type('!');
    store.undo();
    expect(now()).toBe('Første');
  });
});

describe('what was undone is within reach after something new is written', () => {
  it('by undoing further, and with everything before it in its place', () => {
    type('Første. ');
    store.endTyping();
    type('Andre. ');
    store.undo();
    type('x');
    expect(store.redo()).toBeNull();
    const seen: unknown[] = [];
    while (store.undo() !== null) seen.push(now());
    expect(seen).toEqual(['Første. ', 'Første. Andre. ', 'Første. ', undefined]);
    while (store.redo() !== null) seen.push(now());
    expect(seen.at(-1)).toBe('Første. x');
  });

  it('but never over what another window has written there since', async () => {
    type('Fra her');
    store.undo();
    store.change([text('Annet sted', 'areasToStrengthen')], 'Styrke');
    createMemoryWindows(channels)
      .open(start.id)
      .tell({ kind: 'changes', changes: [text('Fra et annet vindu')], sent: { by: 'other', upTo: 1 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(now()).toBe('Fra et annet vindu');
    while (store.undo() !== null) expect(now()).toBe('Fra et annet vindu');
    expect(store.getState().process.answers['summary']).toEqual({ satisfiedWith: 'Fra et annet vindu' });
  });

  it('whatever is done, undone and done again: all can be undone, and all done again', () => {
    const rows = { step: 'strategy', path: ['challenges'] };
    const anyDeed = fc.oneof(
      fc.constantFrom('a', 'ab', 'b').map((value) => [text(value)]),
      fc.constantFrom('c1', 'c2').map((row): Change[] => [{ kind: 'remove', ...rows, row }]),
      fc.constantFrom('c2', 'c3').map((id): Change[] => [{ kind: 'insert', ...rows, row: { id, text: id } }]),
    );
    const anyStep = fc.oneof(
      { weight: 3, arbitrary: anyDeed },
      { weight: 2, arbitrary: fc.constant('undo' as const) },
      fc.constantFrom('redo' as const, 'leave' as const),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const answers = (): unknown => store.getState().process.answers;
        store.setState({ process: { ...store.getState().process }, past: [], future: [] });
        const before = answers();
        const met = [before];
        for (const step of steps) {
          if (step === 'undo') store.undo();
          else if (step === 'redo') store.redo();
          else if (step === 'leave') store.endTyping();
          else store.change(step, 'deed');
          met.push(answers());
        }
        const end = answers();
        while (store.redo() !== null);
        const furthest = answers();
        const reached: unknown[] = [furthest];
        while (store.undo() !== null) reached.push(answers());
        expect(answers()).toEqual(before);
        expect(reached).toContainEqual(end);
        while (store.redo() !== null);
        expect(answers()).toEqual(furthest);
      }),
      { numRuns: 300 },
    );
  });
});
