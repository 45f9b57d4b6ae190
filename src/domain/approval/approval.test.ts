import { describe, expect, it } from 'vitest';
import { answersIn } from '../guide/read.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { standing } from '../guide/registers/standing.ts';
import { applyChanges, type Change } from '../process/change.ts';
import { insertAt, removeAt, setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { approvalOf, isApproved } from './approvable.ts';
import type { Approvable } from '../guide/choices.ts';
import { approvedTexts } from '../afterwards/approved-texts.ts';
import { approve, redate, setStatus, unlock, versionAfter } from './deeds.ts';
import { lockAgainst, lockAt } from './lock.ts';

const DAY = '2027-01-13';
const written: Answers = {
  about: { unitName: 'Ward' },
  mandate: { purpose: 'To give advice', seenDrafts: [{ id: 'purpose', text: 'A draft' }] },
  plan: { measures: [{ id: 'm1', measure: 'Appoint a coordinator', status: 'not-started' }] },
};
const approved = (document: Approvable, answers = written): Answers =>
  applyChanges(answers, approve(answers, document, DAY));
const purpose = setAt({ step: 'mandate', field: 'purpose' }, 'Another');
const measureAt = (column: string, value: string): Change =>
  setAt({ step: 'plan', field: 'measures', row: 'm1', column }, value);

describe('approving', () => {
  it('is one day, for one document: the other stays what it was', () => {
    const after = approved('mandate');
    expect(approvalOf(after, 'mandate')).toEqual({
      status: 'approved',
      date: DAY,
      version: '1',
      changedSince: false,
    });
    expect(approvalOf(after, 'plan').status).toBe('draft');
    expect(isApproved(after, 'plan')).toBe(false);
  });

  it('of the mandate answers what the form itself asks: when', () => {
    expect(answersIn(approved('mandate'), mandate).approvedOn).toBe(DAY);
    expect(answersIn(approved('plan'), mandate).approvedOn).toBeUndefined();
  });

  it('on another day is the same approval', () => {
    const after = applyChanges(approved('mandate'), redate('mandate', '2027-01-14'));
    expect(approvalOf(after, 'mandate')).toMatchObject({
      date: '2027-01-14',
      version: '1',
      changedSince: false,
    });
    expect(answersIn(after, mandate).approvedOn).toBe('2027-01-14');
  });

  it('is ended by opening the text again, as a draft of the next version', () => {
    const after = applyChanges(approved('mandate'), unlock(approved('mandate'), 'mandate'));
    expect(approvalOf(after, 'mandate')).toEqual({
      status: 'draft',
      date: '',
      version: '2',
      changedSince: false,
    });
    expect(answersIn(after, mandate)).toEqual(written['mandate']);
    expect(answersIn(after, standing)).toEqual({ mandateVersion: '2' });
  });

  it('keeps the text that was approved, and the next beside it', () => {
    const [first] = approvedTexts(approved('mandate'), 'mandate');
    expect(first).toMatchObject({ version: '1', day: DAY });
    expect(first?.answers).toEqual({ mandate: { purpose: 'To give advice' } });
    const open = applyChanges(approved('mandate'), unlock(approved('mandate'), 'mandate'));
    const second = approved('mandate', applyChanges(open, [purpose]));
    expect(approvedTexts(second, 'mandate').map(({ version }) => version)).toEqual(['2', '1']);
    expect(approvedTexts(second, 'mandate')[1]).toEqual(first);
    expect(approvedTexts(second, 'plan')).toEqual([]);
  });

  it('from before a text was kept is kept when it is opened again, and not where it was written in since', () => {
    const old = { ...written, standing: { mandateStatus: 'approved', mandateDate: DAY } };
    const opened = applyChanges(old, unlock(old, 'mandate'));
    expect(approvedTexts(opened, 'mandate')).toMatchObject([{ version: '1', day: DAY }]);
    const changed = { ...old, standing: { ...old.standing, mandateSeal: 'another' } };
    expect(approvedTexts(applyChanges(changed, unlock(changed, 'mandate')), 'mandate')).toEqual([]);
  });

  it('is not what going to approval is', () => {
    const after = applyChanges(written, [setStatus('plan', 'for-approval')]);
    expect(approvalOf(after, 'plan').status).toBe('for-approval');
    expect(applyChanges(after, [setStatus('plan', 'draft')])).toEqual({ ...written, standing: {} });
  });

  it.each([
    ['1', '2'],
    ['1.9', '1.10'],
    ['2 rev. B', '2 rev. B 2'],
    ['utkast v3 ', 'utkast v4'],
    ['', '1 2'],
  ])('after version «%s» comes «%s»', (before, after) => {
    expect(versionAfter(before)).toBe(after);
  });
});

describe('the text of an approved document', () => {
  it('is locked, and no other text is', () => {
    expect(lockAt(approved('mandate'), { step: 'mandate', field: 'purpose' })).toBe('mandate');
    expect(lockAt(approved('mandate'), { step: 'plan', field: 'measures' })).toBeUndefined();
    expect(lockAt(approved('mandate'), { step: 'about', field: 'unitName' })).toBeUndefined();
    expect(lockAt(written, { step: 'mandate', field: 'purpose' })).toBeUndefined();
  });

  it('takes no change, in a cell, a row or a field', () => {
    expect(lockAgainst(approved('mandate'), [purpose])).toBe('mandate');
    const row = { id: 'm2', measure: 'New' };
    const measures = { step: 'plan', field: 'measures' };
    for (const change of [measureAt('measure', 'X'), insertAt(measures, row), removeAt(measures, 'm1')])
      expect(lockAgainst(approved('plan'), [change])).toBe('plan');
    expect(lockAgainst(written, [purpose])).toBeUndefined();
  });

  it('is followed up all the same: how far a measure has come is no part of what was approved', () => {
    const change = measureAt('status', 'done');
    expect(lockAgainst(approved('plan'), [change])).toBeUndefined();
    expect(approvalOf(applyChanges(approved('plan'), [change]), 'plan').changedSince).toBe(false);
  });

  it('lets the program remember which drafts were seen', () => {
    const seen = setAt({ step: 'mandate', field: 'seenDrafts', row: 'purpose', column: 'text' }, 'B');
    expect(lockAgainst(approved('mandate'), [seen])).toBeUndefined();
    expect(approvalOf(applyChanges(approved('mandate'), [seen]), 'mandate').changedSince).toBe(false);
  });

  it('is approved, dated anew and opened by deeds that change its status themselves', () => {
    const after = approved('mandate');
    expect(lockAgainst(after, unlock(after, 'mandate'))).toBeUndefined();
    expect(lockAgainst(after, redate('mandate', DAY))).toBeUndefined();
  });

  it('that was written in by one who had not heard of the approval is seen', () => {
    const after = applyChanges(approved('mandate'), [purpose]);
    expect(approvalOf(after, 'mandate')).toMatchObject({ status: 'approved', changedSince: true });
    const back = applyChanges(after, [setAt({ step: 'mandate', field: 'purpose' }, ' To give advice ')]);
    expect(approvalOf(back, 'mandate').changedSince).toBe(false);
  });

  it('is taken as it stands where it was approved before a mark of it was kept', () => {
    const before = { ...written, standing: { mandateStatus: 'approved', mandateDate: DAY } };
    expect(approvalOf(before, 'mandate').changedSince).toBe(false);
  });
});
