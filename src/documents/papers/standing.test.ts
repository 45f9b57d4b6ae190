import { describe, expect, it } from 'vitest';
import { approve } from '#domain/approval/deeds.ts';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { paperInput } from '#tests/support/documents/paper-input.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { footerNoteOf, headerTextOf, mandateApprovedOn, standingOf, statusLineOf } from './standing.ts';

const standing = (answers: Answers, kind: DocumentKind = 'mandate') => standingOf(paperInput(answers), kind);

describe('how far the documents have come', () => {
  it('is a first draft until somebody says otherwise', () => {
    expect(standing({})).toMatchObject({ status: 'draft', statusText: 'draft', version: '1' });
  });

  it('is a draft where the status is none that this program knows', () => {
    expect(standing({ standing: { mandateStatus: 'constructor' } }).status).toBe('draft');
    expect(standing({ standing: { mandateStatus: 3 } }).status).toBe('draft');
  });

  it('tells the day of what is approved, or goes to approval, but not of a draft', () => {
    const text = (status: string) =>
      standing({ standing: { mandateStatus: status, mandateDate: '2027-02-03' } }).statusText;
    expect(text('approved')).toBe('statusOn approved 03.02.2027');
    expect(text('for-approval')).toBe('statusOn for-approval 03.02.2027');
    expect(text('draft')).toBe('draft');
  });

  it('keeps a day that is none as it was written', () => {
    expect(standing({ standing: { mandateStatus: 'approved', mandateDate: 'før jul' } }).statusText).toBe(
      'statusOn approved før jul',
    );
  });

  it('says no day where none is written', () => {
    expect(standing({ standing: { mandateStatus: 'approved' } }).statusText).toBe('approved');
  });

  it('keeps the version as a person wrote it', () => {
    expect(standing({ standing: { mandateVersion: ' 1.1 rev. B ' } }).version).toBe('1.1 rev. B');
    expect(standing({ standing: { mandateVersion: ' ' } }).version).toBe('1');
  });
});

describe('the place of a document', () => {
  it.each([
    [{ unitName: 'Ward', healthTrust: 'Trust' }, 'Ward, Trust'],
    [{ unitName: 'Ward' }, 'Ward'],
    [{ healthTrust: 'Trust' }, 'Trust'],
    [{ processName: ' Our process ' }, 'Our process'],
    [{ processName: 'Our process', unitName: 'Ward' }, 'Ward'],
    [{}, ''],
  ])('of %j is «%s»', (about, place) => {
    expect(standing({ about }).place).toBe(place);
  });
});

describe('the marks on every page', () => {
  it.each([
    ['draft', 'draftHeader'],
    ['for-approval', 'approvalHeader'],
    ['approved', ''],
  ])('of one that is %s say «%s»', (status, text) => {
    expect(headerTextOf(fakeWords, standing({ standing: { mandateStatus: status } }))).toBe(text);
  });

  it('name the day, and no id that says nothing to a reader', () => {
    expect(footerNoteOf(fakeWords, standing({}))).toBe('draft · version 1 · 01.03.2027');
  });
});

describe('the day a reader may trust', () => {
  it('is that of the approval', () => {
    expect(
      mandateApprovedOn(paperInput({ standing: { mandateStatus: 'approved', mandateDate: '2027-02-03' } })),
    ).toBe('2027-02-03');
  });

  it.each([
    [{ mandateStatus: 'draft', mandateDate: '2027-02-03' }],
    [{ mandateStatus: 'for-approval', mandateDate: '2027-02-03' }],
    [{ mandateStatus: 'approved', mandateDate: 'før jul' }],
    [{ mandateStatus: 'approved', mandateDate: '2027-02-30' }],
    [{ mandateStatus: 'approved' }],
    [{}],
  ])('is none of %j', (given) => {
    expect(mandateApprovedOn(paperInput({ standing: given }))).toBeUndefined();
  });
});

describe('documents beside each other', () => {
  const answers = { standing: { mandateStatus: 'approved', mandateDate: '2027-02-03', planVersion: '3' } };

  it('have each a status of their own: an approved mandate approves no plan', () => {
    expect(standing(answers).status).toBe('approved');
    expect(standing(answers, 'action-plan')).toMatchObject({ status: 'draft', version: '3' });
  });

  it.each(['minutes', 'order', 'start-checklist', 'process-report', 'role-description', 'advert'] as const)(
    'that nobody approves have none: %s',
    (kind) => {
      const made = standing(answers, kind);
      expect(made).toMatchObject({ status: 'none', statusText: '', version: '' });
      expect([headerTextOf(fakeWords, made), statusLineOf(fakeWords, made)]).toEqual(['', '']);
      expect(footerNoteOf(fakeWords, made)).toBe('01.03.2027');
    },
  );

  it('say their status and version in one line', () => {
    expect(statusLineOf(fakeWords, standing(answers))).toBe('statusOn approved 03.02.2027 · version 1');
  });

  it('that were changed after the approval say so, and are not called approved', () => {
    const before = { mandate: { purpose: 'To give advice' } };
    const approved = applyChanges(before, approve(before, 'mandate', '2027-02-03'));
    expect(standing(approved).status).toBe('approved');
    const changed = { ...approved, mandate: { ...approved['mandate'], purpose: 'To decide' } };
    expect(standing(changed)).toMatchObject({ status: 'changed', statusText: 'statusOn changed 03.02.2027' });
    expect(headerTextOf(fakeWords, standing(changed))).toBe('changedHeader');
    expect(mandateApprovedOn(paperInput(changed))).toBeUndefined();
  });
});
