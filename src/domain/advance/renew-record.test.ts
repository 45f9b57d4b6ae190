import { expect, test } from 'vitest';
import { applyChanges } from '../process/change.ts';
import type { Process } from '../process/process.ts';
import { answerOf } from './answer.ts';
import type { Invitation } from './invitation.ts';
import { recordOf } from './leader-record.ts';
import { renewalOf } from './renew-record.ts';

const invitation: Invitation = {
  process: 'p',
  processName: 'Panel',
  healthTrust: '',
  unitName: 'Klinikken',
  facilitator: 'rådgiver',
  leader: 'l1',
  role: 'seksjonsleder',
  unit: 'Dialyse',
  units: [
    { id: 'u1', name: 'Dialyse' },
    { id: 'u2', name: 'Kveld', parent: 'u1' },
  ],
  asked: ['mapping', 'stakeholders', 'summary'],
  groups: [
    { id: 'g1', name: 'Pårørende' },
    { id: 'g2', name: 'Unge' },
  ],
  deadline: '2027-05-01',
  greeting: 'Hei',
  replyTo: 'post@example.no',
  publicKey: '',
};

let next = 0;
const given = { now: '2027-04-01T10:00:00Z', newId: () => `id${(next += 1)}` };
const started: Process = (() => {
  const record = recordOf(invitation, given);
  return {
    ...record,
    answers: applyChanges(record.answers, [
      { kind: 'set', step: 'mapping', path: ['units', 'u1', 'involvementToday'], value: 'Et møte i året.' },
      { kind: 'set', step: 'stakeholders', path: ['groups', 'g1', 'importance'], value: 3 },
      {
        kind: 'insert',
        step: 'stakeholders',
        path: ['groups'],
        row: { id: 'own', name: 'De som sluttet', involvement: 1 },
      },
    ]),
  };
})();
const renewed = (newer: Invitation): Process => ({
  ...started,
  answers: applyChanges(started.answers, renewalOf(started, newer).changes),
});

test('the same invitation again changes nothing', () => {
  expect(renewalOf(started, invitation)).toEqual({ changes: [], told: [] });
});

test('a new deadline, greeting and reply address are taken in and told', () => {
  const newer = { ...invitation, deadline: '2027-06-01', greeting: '', replyTo: 'ny@example.no' };
  expect(renewalOf(started, newer).told).toEqual(['deadline', 'words', 'reply-to']);
  expect(renewed(newer).answers['invitation']).toMatchObject({
    deadline: '2027-06-01',
    replyTo: 'ny@example.no',
  });
  expect(renewed(newer).answers['mapping']).toBe(started.answers['mapping']);
});

test('new and renamed groups come in before those the leader added, and no answer is touched', () => {
  const groups = [
    { id: 'g1', name: 'Pårørende' },
    { id: 'g2', name: 'Ungdom' },
    { id: 'g3', name: 'Tolkebrukere' },
  ];
  expect(renewed({ ...invitation, groups }).answers['stakeholders']?.['groups']).toEqual([
    { id: 'g1', name: 'Pårørende', importance: 3 },
    { id: 'g2', name: 'Ungdom' },
    { id: 'g3', name: 'Tolkebrukere' },
    { id: 'own', name: 'De som sluttet', involvement: 1 },
  ]);
});

test('what is no longer asked about goes only where the leader has put nothing in it', () => {
  const after = renewed({ ...invitation, groups: [], units: [] });
  expect(after.answers['stakeholders']?.['groups']).toEqual([
    { id: 'g1', name: 'Pårørende', importance: 3 },
    { id: 'own', name: 'De som sluttet', involvement: 1 },
  ]);
  expect(after.answers['mapping']?.['units']).toEqual([
    { id: 'u1', name: 'Dialyse', involvementToday: 'Et møte i året.' },
  ]);
  const sent = answerOf(after, given.now)?.answers;
  expect(sent?.['stakeholders']?.['groups']).toContainEqual({ id: 'g1', importance: 3 });
  expect(sent?.['mapping']?.['units']).toEqual([{ id: 'u1', involvementToday: 'Et møte i året.' }]);
});

test('an invitation for all leaves the role and unit the leader wrote', () => {
  const forAll = { ...invitation, leader: '', role: '', unit: '' };
  const record = recordOf(forAll, given);
  const answers = applyChanges(record.answers, [
    { kind: 'set', step: 'invitation', path: ['role'], value: 'overlege' },
  ]);
  const { changes, told } = renewalOf({ ...record, answers }, { ...forAll, deadline: '2027-06-01' });
  expect(told).toEqual(['deadline']);
  expect(changes).toHaveLength(1);
});

test('a role the invitation leaves open is the leader’s to write, and stays when the invitation comes again', () => {
  const open = { ...invitation, role: '' };
  const record = recordOf(open, given);
  const role = { kind: 'set', step: 'invitation', path: ['role'], value: 'Overlege' } as const;
  const written = { ...record, answers: applyChanges(record.answers, [role]) };
  expect(renewalOf(written, open).changes).toEqual([]);
  expect(renewalOf(written, invitation).changes).toEqual([{ ...role, value: 'seksjonsleder' }]);
});
