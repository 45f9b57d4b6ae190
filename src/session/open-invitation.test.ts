import { expect, test } from 'vitest';
import type { Invitation } from '#domain/advance/invitation.ts';
import { recordIdOf } from '#domain/advance/leader-record.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { openInvitation } from './open-invitation.ts';

const windows = createMemoryWindows();
const invitation: Invitation = {
  process: 'p',
  processName: 'Panel',
  healthTrust: '',
  unitName: '',
  facilitator: '',
  leader: 'l',
  role: 'leder',
  unit: 'Dialyse',
  units: [],
  asked: ['summary'],
  groups: [],
  deadline: '2027-05-01',
  greeting: '',
  replyTo: '',
  publicKey: '',
};
const written = {
  change: { kind: 'set', step: 'summary', path: ['satisfiedWith'], value: 'møtene' },
  seen: undefined,
} as const;

test('the same invitation leads to the same record, with what was written in it', async () => {
  const repository = createMemoryRepository();
  const first = await openInvitation(repository, windows, invitation);
  if (first.kind !== 'record') throw new Error(first.kind);
  await repository.write(first.id, [written], '2027-01-01T10:00:00Z');
  const later = await openInvitation(repository, windows, { ...invitation, deadline: '2027-06-01' });
  expect(later).toEqual({ kind: 'record', id: first.id, renewed: ['deadline'] });
  const loaded = await repository.load(first.id);
  expect(loaded.kind === 'loaded' && loaded.process.answers).toMatchObject({
    summary: { satisfiedWith: 'møtene' },
    invitation: { deadline: '2027-06-01' },
  });
  expect(await repository.list()).toHaveLength(1);
});

test('two windows that open it at once share one record', async () => {
  const repository = createMemoryRepository();
  const opened = await Promise.all([1, 2].map(() => openInvitation(repository, windows, invitation)));
  expect(new Set(opened.map((one) => one.kind === 'record' && one.id)).size).toBe(1);
  expect(await repository.list()).toHaveLength(1);
});

test('another process that has the id of the record is left alone', async () => {
  const repository = createMemoryRepository();
  const first = await openInvitation(repository, windows, invitation);
  const other = { ...invitation, process: 'q' };
  const taken = await repository.load(first.kind === 'record' ? first.id : '');
  if (taken.kind !== 'loaded') throw new Error(taken.kind);
  const strange = { ...taken.process, answers: { about: { processName: 'Min' } } };
  await repository.replace(strange, '2027-01-01T10:00:00Z');
  expect(await openInvitation(repository, windows, invitation)).toEqual({ kind: 'damaged' });
  expect((await openInvitation(repository, windows, other)).kind).toBe('record');
});

test('a record from a later program, or one that cannot be read, is left as it lies', async () => {
  const id = recordIdOf(invitation);
  const later = { id, schemaVersion: CURRENT_SCHEMA_VERSION + 1, answers: { later: { text: 'møtene' } } };
  const summary = { id, title: '', unitName: '', healthTrust: '', createdAt: '', updatedAt: '' };
  const broken = { id, schemaVersion: CURRENT_SCHEMA_VERSION, answers: 'none' };
  for (const [kind, record] of Object.entries({ newer: later, damaged: broken })) {
    const { schemaVersion } = record;
    const repository = createMemoryRepository({
      saved: [{ record, summary: { ...summary, schemaVersion } }],
    });
    expect(await openInvitation(repository, windows, invitation)).toEqual({ kind });
    expect(await repository.load(id)).toMatchObject({ kind });
    expect(await repository.versionsOf(id)).toEqual([]);
  }
});
