import { expect, test } from 'vitest';
import { keptAnswers } from '#domain/advance/received-answer.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { FIRST_LANGUAGE, SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { howFarOf } from '#domain/progress/how-far.ts';
import { textsIn } from '#tests/support/words/texts-in.ts';
import { loadExample } from './example.ts';
import { exampleNb } from './examples/poliklinikk.nb.ts';

test('the example is a whole process, and the same each time for one process', async () => {
  const answers = await loadExample('e1');
  expect(howFarOf({ answers })).toMatchObject({ done: 13, asked: 13, missing: 0 });
  expect(await loadExample('e1')).toEqual(answers);
  const { advance: _advance, ...steps } = answers;
  expect(steps).toEqual(exampleNb);
});

test('leaders have answered it, one has not, and they are far apart on groups that are not locked yet', async () => {
  const answers = await loadExample('e1');
  expect(howFarOf({ answers })).toMatchObject({ leaders: 5, unanswered: 1 });
  expect(keptAnswers({ answers }).map(({ answer }) => answer.process)).toEqual(['e1', 'e1', 'e1', 'e1']);

  const scores = rowsIn(answers, advance, 'scores');
  const isSpread = (group: string): boolean => {
    const said = scores.filter((row) => row.group === group).map(({ involvement }) => Number(involvement));
    return Math.max(...said) - Math.min(...said) > 1;
  };
  const open = rowsIn(answers, stakeholders, 'groups').filter(({ agreed }) => agreed !== true);
  expect(open.length).toBeGreaterThan(2);
  expect(open.some(({ id }) => isSpread(id))).toBe(true);
});

/** Its words are read with all others: `load-language.test.ts`. */
test.each(SCREEN_LANGUAGES.filter((code) => code !== FIRST_LANGUAGE))(
  'the example in %s is the same process: the same rows, scores, days and choices',
  async (code) => {
    const pathsOf = (answers: unknown) => textsIn(answers).map(([path]) => path);
    const [first, other] = [await loadExample('e1'), await loadExample('e1', code)];
    expect(pathsOf(other)).toEqual(pathsOf(first));
    expect(howFarOf({ answers: other })).toMatchObject({ done: 13, asked: 13, missing: 0 });
    for (const step of ['stakeholders', 'plan', 'about', 'advance'] as const)
      expect(valuesOf(other[step])).toEqual(valuesOf(first[step]));
  },
);

/** Numbers, ticks and days: what is no word. */
const valuesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(valuesOf)
    : typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value)
      ? []
      : [value];
