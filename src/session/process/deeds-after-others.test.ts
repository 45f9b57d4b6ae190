import { expect, it } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import type { Deed } from './deed.ts';
import { deedsAfterOthers } from './deeds-after-others.ts';

const set = (path: readonly string[], value?: unknown): Change => ({
  kind: 'set',
  step: 'stakeholders',
  path,
  value,
});
const remove = (row: string): Change => ({ kind: 'remove', step: 'stakeholders', path: ['groups'], row });
const insert = (id: string): Change => ({
  kind: 'insert',
  step: 'stakeholders',
  path: ['groups'],
  row: { id },
});
const deed = (label: string, inverse: readonly Change[]): Deed => ({ label, changes: [], inverse });
const taken = deed('svar fra 2 ledere', [set(['groups', 'g1', 'note'], 'Før'), remove('g2'), remove('g3')]);
const after = (theirs: readonly Change[]) =>
  deedsAfterOthers({ past: [taken], future: [] }, theirs).past[0]?.inverse;

it('undoing leaves the cell and the row another window has written in since', () => {
  expect(after([set(['groups', 'g1', 'note'], 'Etter')])).toEqual([remove('g2'), remove('g3')]);
  expect(after([set(['groups', 'g2', 'note'], 'Etter')])).toEqual([
    set(['groups', 'g1', 'note'], 'Før'),
    remove('g3'),
  ]);
});

it('undoing is whole when another window wrote elsewhere, took away or moved', () => {
  const elsewhere = [
    set(['groups', 'g1', 'type'], 'patient'),
    set(['groups', 'g4', 'note'], 'Ny'),
    insert('g5'),
    remove('g2'),
    { ...set(['groups', 'g1', 'note'], 'Annet'), step: 'summary' },
  ];
  const state = { past: [taken], future: [] };
  expect(deedsAfterOthers(state, elsewhere)).toEqual(state);
  expect(deedsAfterOthers(state, elsewhere).past).toBe(state.past);
});

it('a deed with nothing left to take back goes, and so does one to be done again', () => {
  const typed = deed('Merknad', [set(['groups', 'g1', 'note'], 'Før')]);
  const again: Deed = { label: 'Merknad', changes: [set(['groups', 'g1', 'note'], 'Igjen')], inverse: [] };
  const theirs = [set(['groups', 'g1', 'note'], 'Deres')];
  expect(deedsAfterOthers({ past: [taken, typed], future: [again] }, theirs)).toEqual({
    past: [{ ...taken, inverse: [remove('g2'), remove('g3')] }],
    future: [],
  });
});
