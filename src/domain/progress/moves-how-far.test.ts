import { describe, expect, test } from 'vitest';
import { processAnswers } from '#tests/support/case-process.ts';
import { readCase } from '#tests/support/case.ts';
import { everyAnswer } from '#tests/support/full-process.ts';
import { fieldAt } from '../guide/field-at.ts';
import { savedParts } from '../guide/saved-parts.ts';
import { applyChange, type Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { isBlank, rowsOf } from '../process/rows.ts';
import { valueAt, type Path } from '../process/value-at.ts';
import { howFarOf } from './how-far.ts';
import { movesHowFar } from './moves-how-far.ts';

const set = (step: string, path: Path, value: unknown): Change => ({ kind: 'set', step, path, value });
const moves = (answers: Answers, change: Change): boolean =>
  movesHowFar(answers, applyChange(answers, change), [change]);

interface Written {
  readonly step: string;
  readonly path: Path;
}

/** Every place of the answers that a line or a text of more lines is written in. */
const writtenIn = (answers: Answers): readonly Written[] =>
  savedParts
    .flatMap(({ id: step, fields }) =>
      Object.keys(fields).flatMap((field): readonly Written[] => [
        { step, path: [field] },
        ...rowsOf(answers[step]?.[field]).flatMap((row) =>
          Object.keys(row).map((column) => ({ step, path: [field, row.id, column] })),
        ),
      ]),
    )
    .filter(({ step, path }) => ['line', 'paragraph'].includes(fieldAt(step, path)?.kind ?? ''))
    .filter(({ step, path }) => !isBlank(valueAt(answers, step, path)));

/** What a count could read in a text: a day in each way it is written, an amount, the name of something. */
const TELLING = ['x', '2027-03-01', 'Innen 1. mars 2028.', '12', 'mandate', 'done'];

const full = processAnswers(readCase('tests/fixtures/cases/05-akuttmottak.nb.json'));

describe.each([
  ['with every answer there can be', everyAnswer(savedParts)],
  ['of an emergency ward', full],
])('a process %s', (_name, answers) => {
  test('has come as far as before where a text that moves nothing is another', () => {
    const before = howFarOf({ answers });
    const still = writtenIn(answers).filter(({ step, path }) => !moves(answers, set(step, path, 'x')));
    expect(still.length).toBeGreaterThan(20);
    for (const { step, path } of still)
      for (const text of TELLING) {
        const after = howFarOf({ answers: applyChange(answers, set(step, path, text)) });
        expect({ step, path, text, after }).toEqual({ step, path, text, after: before });
      }
  });
});

test('a text that comes or goes moves it, and so does one that days or names are read from', () => {
  const answers: Answers = { ...full, summary: { satisfiedWith: 'God mat' } };
  expect(moves(answers, set('summary', ['satisfiedWith'], 'God mat og'))).toBe(false);
  expect(moves(answers, set('summary', ['satisfiedWith'], ''))).toBe(true);
  expect(moves({ ...full, summary: {} }, set('summary', ['satisfiedWith'], 'G'))).toBe(true);
  expect(moves(full, set('mandate', ['evaluation'], 'I mai 2028'))).toBe(true);
  const [meeting] = rowsOf(full['about']?.['meetings']);
  expect(moves(full, set('about', ['meetings', meeting?.id ?? '', 'name'], 'Behovsanalyse'))).toBe(true);
});

test('every other change may move it', () => {
  expect(moves(full, set('decision', ['need'], 'panel'))).toBe(true);
  expect(moves(full, set('nobody', ['knows'], 'a'))).toBe(true);
  expect(
    moves(full, { kind: 'insert', step: 'plan', path: ['measures'], row: { id: 'new', measure: 'Ringe' } }),
  ).toBe(true);
});
