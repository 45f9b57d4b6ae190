import { expect, test } from 'vitest';
import { differencesOf } from '#domain/process/compare.ts';
import type { Answers } from '#domain/process/process.ts';
import { bokmal } from '#content/languages/bokmal.ts';
import { steps } from '#domain/guide/steps.ts';
import { differenceLine } from './difference-line.ts';

const lines = (before: Answers, after: Answers) =>
  differencesOf(before, after, steps).map((difference) =>
    differenceLine(difference, { before, after, words: bokmal }),
  );
const labelOf = (field: keyof typeof columns): string => columns[field].label;
const { columns } = bokmal.steps.stakeholders.fields.groups;
const group = { id: 'g1', name: 'Pårørende', importance: 3 };

test('a text shows what it was and what it is', () => {
  const { label } = bokmal.steps.summary.fields.satisfiedWith;
  expect(lines({ summary: { satisfiedWith: 'da' } }, { summary: { satisfiedWith: 'nå' } })).toEqual([
    { kind: 'changed', label, before: ['da'], after: ['nå'] },
  ]);
});

test('a cell is named by its row and its column, and shows the word for its value', () => {
  const before = { stakeholders: { groups: [group] } };
  const after = { stakeholders: { groups: [{ ...group, importance: 1 }] } };
  const [line] = lines(before, after);
  expect(line?.label).toBe(`Interessent «Pårørende»: ${labelOf('importance')}`);
  expect([line?.before, line?.after]).toEqual([
    [expect.stringMatching(/^3 – ./)],
    [expect.stringMatching(/^1 – ./)],
  ]);
});

test('a new row shows what is in it, and a moved one only that it moved', () => {
  const other = { id: 'g2', name: 'Fastleger' };
  const [added] = lines({}, { stakeholders: { groups: [group] } });
  expect(added).toMatchObject({ kind: 'added', label: 'Interessent «Pårørende»', before: [] });
  expect(added?.after).toEqual([expect.stringContaining(`${labelOf('importance')}: 3`)]);
  const [moved] = lines(
    { stakeholders: { groups: [group, other] } },
    { stakeholders: { groups: [other, group] } },
  );
  expect(moved).toMatchObject({ kind: 'moved', before: [], after: [] });
});

test('a row without a name is called so, and what has no words is left out', () => {
  const [line] = lines({}, { stakeholders: { groups: [{ id: 'g1', importance: 2 }] } });
  expect(line?.label).toBe(`Interessent «${bokmal.shell.unnamed}»`);
  const unknown = { kind: 'added' as const, step: 'gone', field: 'gone', after: 'x' };
  expect(differenceLine(unknown, { before: {}, after: {}, words: bokmal })).toBe(null);
});
