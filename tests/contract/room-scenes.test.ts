import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import { isBlankRow, rowsOf } from '#domain/process/rows.ts';
import { readScene, sceneKey, type RoomScene } from '#domain/room/scene.ts';
import { allScenes, dotsColumnOf, indexOfScene, isRowByRow, isRowGone } from '#domain/room/scenes.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { askedAt, askedOn } from '../support/asked-in-room.ts';
import { anyProcess } from '../support/any-process.ts';

test('every field of every step, and every cell of every written row, is asked on exactly one screen', () => {
  fc.assert(
    fc.property(anyProcess(steps), ({ answers }) => {
      const asked = allScenes(steps, answers).flatMap(askedOn).map(askedAt);
      const expected = steps.flatMap((step: AnyStep) =>
        fieldsOf(step).flatMap(([id, field]) => {
          if (field.kind !== 'rows') return [`${step.id}/${id}`];
          const dots = dotsColumnOf(step.id, id);
          const oneByOne = isRowByRow(step.id, id, field);
          const inList = oneByOne
            ? [field.name, ...(dots === null ? [] : [dots])]
            : Object.keys(field.columns);
          const written = oneByOne ? rowsOf(answers[step.id]?.[id]).filter((row) => !isBlankRow(row)) : [];
          return [
            ...inList.map((column) => `${step.id}/${id}/*/${column}`),
            ...written.flatMap((row) =>
              Object.keys(field.columns)
                .filter((column) => column !== field.name && column !== dots)
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
