import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, applyChanges, type Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { seenBy } from './apply-pending.ts';
import { createPendingQueue } from './pending-queue.ts';

/** What stands on the screen after the changes, and what the disk is told of them. */
function onScreenAndDisk(start: Answers, changes: readonly Change[]): readonly [Answers, Answers] {
  const queue = createPendingQueue();
  let screen = start;
  for (const change of changes) {
    queue.push({ change, seen: seenBy(screen, change) });
    screen = applyChange(screen, change);
  }
  const told = queue.takeAll().map(({ change }) => change);
  return [screen, applyChanges(start, told)];
}

const level = (value: unknown): Change => ({
  kind: 'set',
  step: 'roles',
  path: ['roles', 'r1', 'tasks', 'councils', 'level'],
  value,
});

test('what was set and taken back before it was stored leaves on the disk what it leaves on the screen', () => {
  const [screen, disk] = onScreenAndDisk({ roles: { roles: [{ id: 'r1' }] } }, [
    level(3),
    level(1),
    level(undefined),
  ]);
  expect(disk).toEqual(screen);
  expect(disk).toEqual({ roles: { roles: [{ id: 'r1', tasks: [{ id: 'councils' }] }] } });
});

test('typing on in one field is told as one change', () => {
  const queue = createPendingQueue();
  queue.push({ change: level(1), seen: undefined });
  queue.push({ change: level(2), seen: 1 });
  expect(queue.takeAll()).toEqual([{ change: level(2), seen: undefined }]);
});

test('any changes in a row end alike on the screen and on the disk', () => {
  const set = fc.record({
    kind: fc.constant('set' as const),
    step: fc.constant('roles'),
    path: fc.constantFrom(['note'], ['roles', 'r1', 'name'], ['roles', 'r2', 'tasks', 'a', 'level']),
    value: fc.constantFrom(undefined, 'a', 'ab'),
  });
  const remove = fc.record({
    kind: fc.constant('remove' as const),
    step: fc.constant('roles'),
    path: fc.constant(['roles']),
    row: fc.constantFrom('r1', 'r2'),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: set }, remove), { maxLength: 8 }), (changes) => {
      const [screen, disk] = onScreenAndDisk({}, changes);
      expect(disk).toEqual(screen);
    }),
    { numRuns: 1000 },
  );
});
