import { describe, expect, it } from 'vitest';
import { approvalOf } from '#domain/approval/approvable.ts';
import { CURRENT_SCHEMA_VERSION, type Answers } from '#domain/process/process.ts';
import { migrate } from './migrate.ts';

function opened(answers: object): Answers {
  const read = migrate({ id: 'p', schemaVersion: 3, createdAt: '', updatedAt: '', answers });
  if (read.kind !== 'current') throw new Error(read.kind);
  return read.value['answers'] as Answers;
}

describe('a process from when one status stood for every document', () => {
  it('that was approved opens with an approved mandate of the same day and version, and a draft of a plan', () => {
    const answers = opened({
      mandate: { purpose: 'Råd' },
      standing: { status: 'approved', statusDate: '2027-01-13', version: '1.1', namedScores: true },
    });
    expect(approvalOf(answers, 'mandate')).toEqual({
      status: 'approved',
      date: '2027-01-13',
      version: '1.1',
      changedSince: false,
    });
    expect(approvalOf(answers, 'plan')).toMatchObject({ status: 'draft', date: '', version: '1' });
    expect(answers).toEqual({
      mandate: { purpose: 'Råd' },
      standing: {
        mandateStatus: 'approved',
        mandateDate: '2027-01-13',
        mandateVersion: '1.1',
        namedScores: true,
      },
    });
  });

  it.each([{}, { standing: {} }, { standing: { notesInMinutes: true } }, { about: { unitName: 'A' } }])(
    'that says nothing of it opens as it was: %j',
    (answers) => {
      expect(opened(answers)).toEqual(answers);
    },
  );

  it('of a newer program is refused, and not taken for one of today', () => {
    const schemaVersion = CURRENT_SCHEMA_VERSION + 1;
    expect(migrate({ id: 'p', schemaVersion, answers: {} })).toEqual({ kind: 'newer', schemaVersion });
  });
});
