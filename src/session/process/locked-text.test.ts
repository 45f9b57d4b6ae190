import { beforeEach, describe, expect, it, vi } from 'vitest';
import { approve, unlock } from '#domain/approval/deeds.ts';
import { approvalOf } from '#domain/approval/approvable.ts';
import type { Change } from '#domain/process/change.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';

const AT = '2027-05-12T10:00:00.000Z';
const start: Process = {
  id: 'locked',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: AT,
  updatedAt: AT,
  answers: { mandate: { purpose: 'Råd' } },
};
const purpose = (value: string): Change => ({ kind: 'set', step: 'mandate', path: ['purpose'], value });
const note = (value: string): Change => ({ kind: 'set', step: 'summary', path: ['satisfiedWith'], value });

let repository: ProcessRepository;
let channels = createMemoryChannels();
let store: ProcessStore;
const open = (): ProcessStore =>
  createProcessStore({
    process: start,
    autosave: createAutosave({ repository, processId: start.id, now: () => AT, page: null }),
    line: createMemoryWindows(channels).open(start.id),
    onVisit: () => undefined,
    onReplaced: () => undefined,
  });
beforeEach(async () => {
  repository = createMemoryRepository();
  await repository.create(start);
  channels = createMemoryChannels();
  store = open();
});

const textIn = (window: ProcessStore): unknown => window.getState().process.answers['mandate']?.['purpose'];
const approveIn = (window: ProcessStore): void =>
  void window.change(approve(window.getState().process.answers, 'mandate', '2027-01-13'), 'Godkjenn');

describe('the text of an approved document', () => {
  it('takes no deed, not even the rest of one that would write in it, and the person is told', () => {
    approveIn(store);
    expect(store.change([note('Kurset'), purpose('Noe annet')], 'Begge')).toBeNull();
    expect(textIn(store)).toBe('Råd');
    expect(store.getState().process.answers['summary']).toBeUndefined();
    expect(store.getState().refusedBy).toBe('mandate');
    store.change([note('Kurset')], 'Fornøyd med');
    expect(store.getState().refusedBy).toBeNull();
  });

  it('is not undone past the approval; the approval itself is, and then the text', () => {
    store.change([purpose('Nye råd')], 'Formål');
    approveIn(store);
    expect(store.undo()).toBe('Godkjenn');
    expect(store.undo()).toBe('Formål');
    expect(textIn(store)).toBe('Råd');
    store.redo();
    expect(store.redo()).toBe('Godkjenn');
    expect(approvalOf(store.getState().process.answers, 'mandate')).toMatchObject({
      status: 'approved',
      changedSince: false,
    });
  });

  it('is not undone by a window that wrote before another approved it', async () => {
    const other = open();
    other.change([purpose('Nye råd')], 'Formål');
    await vi.waitFor(() => expect(textIn(store)).toBe('Nye råd'), PATIENT);
    approveIn(store);
    await vi.waitFor(
      () => expect(approvalOf(other.getState().process.answers, 'mandate').status).toBe('approved'),
      PATIENT,
    );
    expect(other.undo()).toBeNull();
    expect(textIn(other)).toBe('Nye råd');
    expect(other.getState().refusedBy).toBe('mandate');
  });

  it('is open in every window once one has opened it', async () => {
    const other = open();
    approveIn(store);
    store.change(unlock(store.getState().process.answers, 'mandate'), 'Lås opp');
    await vi.waitFor(
      () => expect(approvalOf(other.getState().process.answers, 'mandate').version).toBe('2'),
      PATIENT,
    );
    expect(other.change([purpose('Nye råd')], 'Formål')).not.toBeNull();
    await vi.waitFor(() => expect(textIn(store)).toBe('Nye råd'), PATIENT);
  });

  it('keeps what a window wrote before it heard of the approval, and says that it is no longer what was approved', async () => {
    approveIn(store);
    await store.flush();
    await repository.write(start.id, [{ change: purpose('Skrevet i et annet vindu'), seen: 'Råd' }], AT);
    const loaded = await repository.load(start.id);
    const answers = loaded.kind === 'loaded' ? loaded.process.answers : {};
    expect(answers['mandate']?.['purpose']).toBe('Skrevet i et annet vindu');
    expect(approvalOf(answers, 'mandate').changedSince).toBe(true);
  });
});
