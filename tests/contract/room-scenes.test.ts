import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlankRow, rowsOf } from '#domain/process/rows.ts';
import { readScene, sceneKey, type RoomScene } from '#domain/room/scene.ts';
import { allScenes, indexOfScene, isRowGone } from '#domain/room/scenes.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { askedAt, askedOn } from '../support/asked-in-room.ts';
import { anyProcess } from '../support/any-process.ts';

/** What stands for any row of a list, on the screen of the list. */
const ANY_ROW = '*';

/**
 * Counted from the declarations alone: which answers share a screen, and which have one for themselves, is what the room
 * decides, and no matter to this test. A row nobody has written in has no screen, so its cells may wait.
 */
test('every field of every step, and every cell of every written row, is asked on exactly one screen', () => {
  fc.assert(
    fc.property(anyProcess(steps), ({ answers }) => {
      const asked = allScenes(steps, answers).flatMap(askedOn).map(askedAt);
      const times = (at: string): number => asked.filter((one) => one === at).length;
      const known = steps.flatMap((step: AnyStep) =>
        fieldsOf(step).flatMap(([id, field]) => {
          const at = `${step.id}/${id}`;
          if (field.kind !== 'rows') {
            expect(times(at), at).toBe(1);
            return [at];
          }
          return Object.keys(field.columns).flatMap((column) => {
            const anyRow = `${at}/${ANY_ROW}/${column}`;
            const cells = rowsOf(answers[step.id]?.[id]).map((row) => {
              const cell = `${at}/${row.id}/${column}`;
              const screens = times(cell) + times(anyRow);
              expect(isBlankRow(row) && screens === 0 ? 1 : screens, cell).toBe(1);
              return cell;
            });
            return [anyRow, ...cells];
          });
        }),
      );
      expect(asked.filter((at) => !known.includes(at))).toEqual([]);
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

test('the summary is the last screen when there is a decision, and none before', () => {
  const last = (answers: Answers) => allScenes(steps, answers).at(-1);

  expect(last({})).toEqual({ kind: 'closing' });
  expect(last({ decision: { need: 'no' } })).toEqual({ kind: 'summary' });
});
