import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyProcess } from '#tests/support/any-process.ts';
import { savedParts } from '../guide/saved-parts.ts';
import { CURRENT_SCHEMA_VERSION, type Answers } from '../process/process.ts';
import { entryOfSummary, readSummary, summaryOf } from './summary.ts';

const AT = '2027-01-10T10:00:00.000Z';
const seen = (answers: Answers) =>
  summaryOf(
    { id: 'p1', schemaVersion: CURRENT_SCHEMA_VERSION, createdAt: AT, updatedAt: AT, answers },
    '2027-01-10',
  );

test('a summary says the unit, how far it is, the mandate, what is late and when it is evaluated', () => {
  const summary = seen({
    about: { unitName: 'Hudklinikken', facilitator: 'Kari Nordmann' },
    decision: { need: 'yes', reason: 'Vi hører for lite fra de unge.' },
    mandate: { purpose: 'Råd', approvedOn: '2026-03-01' },
    plan: { measures: [{ id: 'm', measure: 'Ringe rundt', responsible: 'Ola', deadline: '2026-12-01' }] },
  });
  expect(summary).toMatchObject({ unit: 'Hudklinikken', need: 'yes', late: 1, evaluation: '2027-03-01' });
  const sent = JSON.stringify(summary);
  for (const word of ['Kari', 'unge', 'Råd', 'Ringe', 'Ola']) expect(sent).not.toContain(word);
});

test('whatever people wrote, it is under a thousand bytes, and is read as it was sent', () => {
  fc.assert(
    fc.property(
      anyProcess(savedParts),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      ({ answers }, name) => {
        const summary = seen({ ...answers, about: { ...answers['about'], unitName: name } });
        const sent = JSON.stringify(summary);
        expect(new TextEncoder().encode(sent).length).toBeLessThan(1_000);
        expect(readSummary(JSON.parse(sent))).toEqual(summary);
      },
    ),
  );
});

test('what is no summary is left out, and what is wrong in one stands as nothing', () => {
  for (const value of [null, 3, 'a', {}, { version: 2 }, { ...seen({}), need: 'perhaps' }])
    expect(readSummary(value)).toBeNull();
  expect(readSummary({ ...seen({}), late: -1, evaluation: '<b>' })).toMatchObject({
    late: 0,
    evaluation: '',
  });
  expect(entryOfSummary(seen({}), '1', AT)).toMatchObject({ id: '1', measures: [], revisions: [] });
});
