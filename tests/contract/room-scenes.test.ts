import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import { isBlankRow, rowsOf } from '#domain/process/rows.ts';
import { readScene, sceneKey, type RoomScene } from '#domain/room/scene.ts';
import {
  allScenes,
  fieldsBeside,
  isRowByRow,
  listColumnsOf,
  isRowGone,
  indexOfScene,
  rowColumnsOf,
  SCORING_COLUMNS,
} from '#domain/room/scenes.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { anyProcess } from '../support/any-process.ts';

const stepWith = (id: string): AnyStep => {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new Error(`No step ${id}.`);
  return step;
};

/** What can be answered on a screen, as step/field, with the column of a list, or the row and column of one row. */
function askedOn(scene: RoomScene): readonly string[] {
  if (scene.kind === 'dots') return ['criteria/criteria/*/votes'];
  if (scene.kind === 'scoring')
    return SCORING_COLUMNS[scene.question].map((column) => `stakeholders/groups/${scene.row}/${column}`);
  if (scene.kind === 'field') {
    const field = stepWith(scene.step).fields[scene.field];
    if (field?.kind === 'rows')
      return listColumnsOf(scene.step, scene.field, field).map(
        (column) => `${scene.step}/${scene.field}/*/${column}`,
      );
    return fieldsBeside(stepWith(scene.step), scene.field).map((id) => `${scene.step}/${id}`);
  }
  if (scene.kind !== 'row') return [];
  const field = stepWith(scene.step).fields[scene.field];
  if (field?.kind !== 'rows') return [];
  const columns = scene.column ? [scene.column] : rowColumnsOf(scene.step, scene.field, field);
  return columns.map((column) => `${scene.step}/${scene.field}/${scene.row}/${column}`);
}

test('every field of every step, and every cell of every written row, is asked on exactly one screen', () => {
  fc.assert(
    fc.property(anyProcess(steps), ({ answers }) => {
      const asked = allScenes(steps, answers).flatMap(askedOn);
      const expected = steps.flatMap((step: AnyStep) =>
        fieldsOf(step).flatMap(([id, field]) => {
          if (field.kind !== 'rows') return [`${step.id}/${id}`];
          const inList = isRowByRow(field) ? [field.name] : Object.keys(field.columns);
          const written = isRowByRow(field)
            ? rowsOf(answers[step.id]?.[id]).filter((row) => !isBlankRow(row))
            : [];
          return [
            ...inList.map((column) => `${step.id}/${id}/*/${column}`),
            ...written.flatMap((row) =>
              Object.keys(field.columns)
                .filter((column) => column !== field.name)
                .map((column) => `${step.id}/${id}/${row.id}/${column}`),
            ),
          ];
        }),
      );
      expect(asked.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 40 },
  );
});

test('every screen is found again by its ids, though they went through another window', () => {
  fc.assert(
    fc.property(anyProcess(steps), ({ answers }) => {
      const scenes = allScenes(steps, answers);
      expect(new Set(scenes.map(sceneKey)).size).toBe(scenes.length);
      scenes.forEach((scene, index) => {
        const read = readScene(JSON.parse(JSON.stringify(scene)));
        expect(read).toEqual(scene);
        if (read) expect(indexOfScene(scenes, read)).toBe(index);
      });
    }),
    { numRuns: 20 },
  );
});

test('a screen whose row is gone stands at the list it was in, and an unknown step at the beginning', () => {
  const scenes = allScenes(steps, {});
  const at = (scene: RoomScene): RoomScene | undefined => scenes[indexOfScene(scenes, scene)];
  expect(at({ kind: 'row', step: 'plan', field: 'measures', row: 'gone' })).toEqual({
    kind: 'field',
    step: 'plan',
    field: 'measures',
  });
  expect(at({ kind: 'scoring', step: 'stakeholders', row: 'gone', question: 'importance' })).toEqual({
    kind: 'field',
    step: 'stakeholders',
    field: 'groups',
  });
  expect(at({ kind: 'ideas', step: 'strategy' })).toEqual({ kind: 'step', step: 'strategy' });
  expect(at({ kind: 'step', step: 'from-a-later-program' })).toEqual(scenes[0]);
});

test('what is no screen is not taken for one', () => {
  for (const value of [
    null,
    1,
    'step',
    {},
    { kind: 'step' },
    { kind: 'row', step: 'plan' },
    { kind: 'dance' },
  ])
    expect(readScene(value)).toBeNull();
});

test('a row that was taken away is gone from the room; one that was only emptied is not', () => {
  const answers = { stakeholders: { groups: [{ id: 'a' }] } };
  const row = (id: string): RoomScene => ({ kind: 'row', step: 'stakeholders', field: 'groups', row: id });
  const scoring: RoomScene = { kind: 'scoring', step: 'stakeholders', row: 'b', question: 'importance' };
  expect([row('a'), row('b'), scoring].map((scene) => isRowGone(answers, scene))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isRowGone({}, { kind: 'step', step: 'stakeholders' })).toBe(false);
});
