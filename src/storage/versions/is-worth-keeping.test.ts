import { expect, test } from 'vitest';
import type { Answers, Process } from '#domain/process/process.ts';
import { isWorthKeeping } from './is-worth-keeping.ts';

const AT = '2027-05-12T10:00:00.000Z';
const SOON = '2027-05-12T10:59:59.000Z';
const HOUR_LATER = '2027-05-12T11:00:00.000Z';

const process = (answers: Answers): Process => ({
  id: 'a',
  schemaVersion: 1,
  createdAt: AT,
  updatedAt: AT,
  answers,
});
const written = process({ about: { processName: 'Panel' } });
const changed = process({ about: { processName: 'Another' } });
const blank = process({ mapping: { units: [{ id: 'r1' }] } });
const opened = { because: 'opened', at: HOUR_LATER } as const;

test('the first point is kept when something is written', () => {
  expect(isWorthKeeping(written, opened, null)).toBe(true);
  expect(isWorthKeeping(blank, opened, null)).toBe(false);
});

test('a point is kept only when the answers have changed since the last whole version', () => {
  expect(isWorthKeeping(changed, opened, { at: AT, process: written })).toBe(true);
  expect(isWorthKeeping({ ...written, lastStep: 'plan' }, opened, { at: AT, process: written })).toBe(false);
  expect(isWorthKeeping(written, opened, { at: AT, process: null })).toBe(true);
});

test('what a person asks for is kept whatever it holds', () => {
  expect(isWorthKeeping(blank, { because: 'by-hand', at: AT }, { at: AT, process: blank })).toBe(true);
});

test('an hourly point waits until the last version is an hour old', () => {
  const last = { at: AT, process: written };
  expect(isWorthKeeping(changed, { because: 'hourly', at: SOON }, last)).toBe(false);
  expect(isWorthKeeping(changed, { because: 'hourly', at: HOUR_LATER }, last)).toBe(true);
});
