import { describe, expect, it } from 'vitest';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '../process/process.ts';
import { answerOf, isOwnRowId, ownRowId, sentFields } from './answer.ts';
import { minutesOf } from './asked-step.ts';
import { invitationOf } from './invitation.ts';
import { invitationIn, isAdvanceAnswer, recordIdOf, recordOf } from './leader-record.ts';

const process = (answers: Answers): Process => ({
  id: 'p1',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '2026-11-01T08:00:00Z',
  updatedAt: '2026-11-01T08:00:00Z',
  answers,
});

const asking = process({
  about: { processName: 'Panel nord', healthTrust: 'Helse Nord', answerDeadline: '2026-12-01' },
  mapping: {
    units: [
      { id: 'u1', name: 'Klinikk' },
      { id: 'u3', name: 'Post 2 B', parent: 'u2' },
      { id: 'u2', name: 'Post 2', parent: 'u1', involvementToday: 'Andres ord' },
      { id: 'u4', name: 'Poliklinikk', parent: 'u1' },
      { id: 'u5' },
    ],
  },
  stakeholders: {
    groups: [
      { id: 'g1', name: 'Barn', type: 'patient', involvement: 3, note: 'Andres ord' },
      { id: 'g2', name: 'Søsken' },
      { id: 'g3' },
    ],
  },
  advance: {
    sealed: false,
    publicKey: 'age1x',
    leaders: [
      { id: 'l1', role: 'Seksjonsleder', unitRow: ['u2'] },
      { id: 'l2', role: 'Klinikksjef', unit: 'Klinikken', asked: ['constraints', 'summary'] },
    ],
  },
});
const made = (leader: string | null): NonNullable<ReturnType<typeof invitationOf>> => {
  const invitation = invitationOf(asking, leader);
  if (!invitation) throw new Error('No invitation.');
  return invitation;
};
const ids = (): (() => string) => {
  let count = 0;
  return () => `new${(count += 1)}`;
};

describe('an invitation', () => {
  it('holds the leader’s own unit and those under it, and every group, without what others said', () => {
    const invitation = made('l1');

    expect(invitation).toMatchObject({ unit: 'Post 2', deadline: '2026-12-01', publicKey: '' });
    expect(invitation.units.map(({ id }) => id)).toEqual(['u2', 'u3']);
    expect(invitation.groups).toEqual([
      { id: 'g1', name: 'Barn', type: 'patient' },
      { id: 'g2', name: 'Søsken' },
    ]);
    expect(JSON.stringify(invitation)).not.toContain('Andres ord');
  });

  it('asks in the order of the guide, and sends along only what is asked about', () => {
    expect(made('l2')).toMatchObject({ asked: ['summary', 'constraints'], units: [], groups: [] });
  });

  it('for all has no leader, and every unit', () => {
    expect(made(null)).toMatchObject({ leader: '', role: '', unit: '' });
    expect(made(null).units).toHaveLength(4);
  });

  it('is none for a leader who is not there', () => {
    expect(invitationOf(asking, 'nobody')).toBeNull();
  });

  it('ends when units stand in a circle', () => {
    const circle = process({
      mapping: {
        units: [
          { id: 'a', name: 'A', parent: 'b' },
          { id: 'b', name: 'B', parent: 'a' },
        ],
      },
      advance: { leaders: [{ id: 'l', unitRow: ['a'] }] },
    });

    expect(invitationOf(circle, 'l')?.units.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes as long as its steps do', () => {
    const steps = [
      { id: 'mapping', phase: 'mapping', filledBy: [], minutes: 10, fields: {} },
      { id: 'summary', phase: 'mapping', filledBy: [], fields: {} },
      { id: 'plan', phase: 'plan', filledBy: [], minutes: 30, fields: {} },
    ] as const;

    expect(minutesOf({ asked: ['mapping', 'summary'] }, steps)).toBe(10);
  });
});

describe('a leader’s record', () => {
  const record = recordOf(made('l1'), { now: '2026-11-02T08:00:00Z', newId: ids() });
  const answering = (answers: Answers): Process => ({
    ...record,
    answers: { ...record.answers, ...answers },
  });

  it('is known from a process, has the same id each time, and knows its invitation', () => {
    expect(isAdvanceAnswer(record)).toBe(true);
    expect(isAdvanceAnswer(asking)).toBe(false);
    expect(record.id).toBe(recordIdOf({ process: 'p1', leader: 'l1' }));
    expect(invitationIn(record)).toEqual(made('l1'));
  });

  it('answers nothing as long as only what was sent along stands there', () => {
    expect(answerOf(record, '')).toMatchObject({ process: 'p1', leader: 'l1', version: 1, answers: {} });
  });

  it('answers with what was written, asked steps only, own rows under the leader’s own ids', () => {
    const answer = answerOf(
      answering({
        mapping: {
          units: [
            { id: 'u2', name: 'Post 2', parent: 'u1', involvementToday: 'Møter' },
            { id: 'x', name: 'Ny post', parent: 'u2' },
            { id: 'y' },
          ],
        },
        stakeholders: {
          groups: [
            { id: 'g1', name: 'Barn', type: 'patient', importance: 2 },
            { id: 'g2', name: 'Søsken' },
          ],
        },
        summary: { satisfiedWith: ' ', areasToStrengthen: 'Mer' },
        plan: { measures: 'ikke spurt' },
      }),
      '2026-11-03T08:00:00Z',
    );

    expect(answer?.answers).toEqual({
      mapping: {
        units: [
          { id: 'u2', involvementToday: 'Møter' },
          { id: ownRowId('l1', 'x'), name: 'Ny post', parent: 'u2' },
        ],
      },
      stakeholders: { groups: [{ id: 'g1', importance: 2 }] },
      summary: { areasToStrengthen: 'Mer' },
    });
    expect(isOwnRowId(ownRowId('l1', 'x'))).toBe(true);
  });

  it('raises the version each time the answer is sent', () => {
    const first = answerOf(record, '2026-11-03T08:00:00Z');
    if (!first) throw new Error('No answer.');
    const again = answering({ invitation: { ...record.answers['invitation'], ...sentFields(first) } });

    expect([first.version, answerOf(again, '')?.version]).toEqual([1, 2]);
  });

  it('gives who answers an invitation for all an id that stays', () => {
    const open = recordOf(made(null), { now: '', newId: ids() });

    expect(open.answers['invitation']).toMatchObject({ leader: 'new2', forAll: true });
    expect(answerOf(open, '')?.leader).toBe('new2');
  });

  it('makes a row for the leader’s own unit where the mapping has none, and sends it only when it says something', () => {
    const lone = recordOf({ ...made('l1'), units: [] }, { now: '', newId: ids() });
    const filled = {
      ...lone,
      answers: {
        ...lone.answers,
        mapping: { units: [{ id: 'new1', name: 'Post 2', involvementToday: 'Nei' }] },
      },
    };

    expect(lone.answers['mapping']).toEqual({ units: [{ id: 'new1', name: 'Post 2' }] });
    expect(answerOf(lone, '')?.answers).toEqual({});
    expect(answerOf(filled, '')?.answers['mapping']).toEqual({
      units: [{ id: ownRowId('l1', 'new1'), name: 'Post 2', involvementToday: 'Nei' }],
    });
  });
});
