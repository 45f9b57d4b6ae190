import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyChanges } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { keep, keptAnswers } from './kept-answers.ts';

const kept = (answers: Answers, of = 'r1'): Answers => applyChanges({}, keep(of, answers));

it('answers come back as they were, however long and in whatever letters', () => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 900 }), (text, times) => {
      const answers = { mapping: { units: [{ id: 'u', today: text.repeat(times) }] } };
      expect(keptAnswers(kept(answers), 'r1')).toEqual(answers);
    }),
    { numRuns: 40 },
  );
});

it('a letter of two units is never cut in two', () => {
  const long = 'x'.repeat(49_971) + '🧸'.repeat(60_000);
  const after = kept({ mapping: { text: long } });
  const rows = after['afterwards']?.['pieces'] as readonly { readonly text: string }[];
  expect(rows.length).toBeGreaterThan(2);
  for (const { text } of rows) expect(text.isWellFormed()).toBe(true);
  expect(keptAnswers(after, 'r1')).toEqual({ mapping: { text: long } });
});

it('what belongs to another is not touched', () => {
  const first = kept({ mapping: { text: 'First' } });
  const both = applyChanges(first, keep('r2', { mapping: { text: 'Second' } }));
  expect(keptAnswers(both, 'r1')).toEqual({ mapping: { text: 'First' } });
  expect(keptAnswers(both, 'r2')).toEqual({ mapping: { text: 'Second' } });
});

it('what cannot be read stays in the file, and is shown as nothing', () => {
  const pieces = [{ id: 'p', of: 'r1', step: 'mapping', text: '{"units":' }];
  expect(keptAnswers({ afterwards: { pieces } }, 'r1')).toEqual({ mapping: {} });
});
