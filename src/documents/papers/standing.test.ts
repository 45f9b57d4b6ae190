import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { paperInput } from '#tests/support/documents/paper-input.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { approvedOn, footerNoteOf, headerTextOf, standingOf } from './standing.ts';

const standing = (answers: Answers) => standingOf(paperInput(answers));

describe('how far the documents have come', () => {
  it('is a first draft until somebody says otherwise', () => {
    expect(standing({})).toMatchObject({ status: 'draft', statusText: 'draft', version: '1' });
  });

  it('is a draft where the status is none that this program knows', () => {
    expect(standing({ standing: { status: 'constructor' } }).status).toBe('draft');
    expect(standing({ standing: { status: 3 } }).status).toBe('draft');
  });

  it('tells the day of what is approved, or goes to approval, but not of a draft', () => {
    const text = (status: string) => standing({ standing: { status, statusDate: '2027-02-03' } }).statusText;
    expect(text('approved')).toBe('statusOn approved 03.02.2027');
    expect(text('for-approval')).toBe('statusOn for-approval 03.02.2027');
    expect(text('draft')).toBe('draft');
  });

  it('keeps a day that is none as it was written', () => {
    expect(standing({ standing: { status: 'approved', statusDate: 'før jul' } }).statusText).toBe(
      'statusOn approved før jul',
    );
  });

  it('says no day where none is written', () => {
    expect(standing({ standing: { status: 'approved' } }).statusText).toBe('approved');
  });

  it('keeps the version as a person wrote it', () => {
    expect(standing({ standing: { version: ' 1.1 rev. B ' } }).version).toBe('1.1 rev. B');
    expect(standing({ standing: { version: ' ' } }).version).toBe('1');
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
    expect(headerTextOf(fakeWords, standing({ standing: { status } }))).toBe(text);
  });

  it('name the process, so that two of them are told apart on paper', () => {
    expect(footerNoteOf(fakeWords, standing({}))).toBe('draft · version 1 · 01.03.2027 · process p1');
  });
});

describe('the day a reader may trust', () => {
  it('is that of the approval', () => {
    expect(approvedOn(paperInput({ standing: { status: 'approved', statusDate: '2027-02-03' } }))).toBe(
      '2027-02-03',
    );
  });

  it.each([
    [{ status: 'draft', statusDate: '2027-02-03' }],
    [{ status: 'for-approval', statusDate: '2027-02-03' }],
    [{ status: 'approved', statusDate: 'før jul' }],
    [{ status: 'approved', statusDate: '2027-02-30' }],
    [{ status: 'approved' }],
    [{}],
  ])('is none of %j', (given) => {
    expect(approvedOn(paperInput({ standing: given }))).toBeUndefined();
  });
});
