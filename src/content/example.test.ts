import { expect, test } from 'vitest';
import { keptAnswers } from '#domain/advance/received-answer.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { howFarOf } from '#domain/progress/how-far.ts';
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
