import { expect, test } from 'vitest';
import { writtenEvaluation } from './evaluation-day.ts';

const of = (evaluation: string, more: object = {}) => writtenEvaluation({ mandate: { evaluation, ...more } });

test('the day of the evaluation is the first one its text names', () => {
  expect(of('Vi evaluerer innen 1. mars 2028, og igjen 1. mars 2029.')).toBe('2028-03-01');
  expect(of('Vi avtaler det senere.')).toBeUndefined();
});

test('the days for which the mandate applies, and its revision, are no evaluation', () => {
  const applies = { validFrom: '2027-01-01', validTo: '2027-12-31', revisedBy: '2027-10-01' };
  const text =
    'Vi avtaler når vi evaluerer. Mandatet gjelder fra 01.01.2027 til 31.12.2027. Mandatet gjennomgås innen 1. oktober 2027.';
  expect(of(text, applies)).toBeUndefined();
  expect(of(`${text} Panelet evalueres innen 1. mars 2028.`, applies)).toBe('2028-03-01');
  expect(of(text)).toBe('2027-01-01');
});
