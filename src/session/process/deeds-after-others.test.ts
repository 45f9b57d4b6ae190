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
const deed = (label: string, inverse: readonly Change[]): Deed => ({ id: 1, label, changes: [], inverse });
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
  const again: Deed = { ...deed('Merknad', []), changes: [set(['groups', 'g1', 'note'], 'Igjen')] };
  const theirs = [set(['groups', 'g1', 'note'], 'Deres')];
  expect(deedsAfterOthers({ past: [taken, typed], future: [again] }, theirs)).toEqual({
    past: [{ ...taken, inverse: [remove('g2'), remove('g3')] }],
    future: [],
  });
});

it('undoing a hand or an id leaves what another window counted and ticked beside it', () => {
  const votes = { step: 'stakeholders', path: ['groups', 'g1', 'involvementVotes'] };
  const ids = { step: 'stakeholders', path: ['groups', 'g1', 'stakeholders'] };
  const hand: Change = { kind: 'add', ...votes, by: -1, at: 0 };
  const out: Change = { kind: 'exclude', ...ids, id: 'k1' };
  const left = (theirs: readonly Change[]) =>
    deedsAfterOthers({ past: [deed('Hender', [hand, out])], future: [] }, theirs).past[0]?.inverse;
  expect(
    left([{ ...hand, by: 1 }, { kind: 'include', ...ids, id: 'k2' }, set(['groups', 'g1', 'note'])]),
  ).toEqual([hand, out]);
  // The same id, or the whole value, is something they have decided since.
  expect(left([{ kind: 'include', ...ids, id: 'k1' }])).toEqual([hand]);
  expect(left([set(votes.path, [5, 0, 0])])).toEqual([out]);
  expect(left([set(ids.path, ['k1'])])).toEqual([hand]);
  expect(left([insert('g1')])).toBeUndefined();
});

it('undoing leaves a value or a row that another window has counted in since', () => {
  const hand: Change = { kind: 'add', step: 'stakeholders', path: ['groups', 'g2', 'votes'], by: 1 };
  expect(after([hand])).toEqual([set(['groups', 'g1', 'note'], 'Før'), remove('g3')]);
  expect(after([{ ...hand, path: ['groups', 'g1', 'note'] }])).toEqual([remove('g2'), remove('g3')]);
});
