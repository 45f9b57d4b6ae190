import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createRoomLine, type RoomLine } from './room-line.ts';

function createMemory(): Pick<Storage, 'getItem' | 'setItem' | 'key' | 'length'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

function join(windowId: string, memory = createMemory(), processId = 'p1'): RoomLine {
  const line = createRoomLine({ processId, windowId, memory });
  leaving.push(line.join());
  return line;
}

test('a move in one window is heard in the others of the same process, and in no other', async () => {
  const [room, facilitator, other] = [join('a'), join('b'), join('c', createMemory(), 'p2')];
  const heard = vi.fn();
  facilitator.onChange(heard);
  room.set('place', { kind: 'closing' });
  await vi.waitFor(() => expect(facilitator.get('place')).toEqual({ kind: 'closing' }));
  expect(heard).toHaveBeenCalledExactlyOnceWith('place');
  expect(other.get('place')).toBeUndefined();
});

test('two windows that move at once end in the same place, and neither answers the other', async () => {
  const memory = createMemory();
  const [room, facilitator] = [join('a', memory), join('b', memory)];
  const moves = { room: vi.fn(), facilitator: vi.fn() };
  room.onChange(moves.room);
  facilitator.onChange(moves.facilitator);
  room.set('place', 'from the room');
  facilitator.set('place', 'from the facilitator');
  await vi.waitFor(() => expect(room.get('place')).toBe('from the facilitator'));
  expect(facilitator.get('place')).toBe('from the facilitator');
  // Its own move and, for the one that lost, the one that won.
  expect(moves.room).toHaveBeenCalledTimes(2);
  expect(moves.facilitator).toHaveBeenCalledTimes(1);
  const later = createRoomLine({ processId: 'p1', windowId: 'c', memory });
  expect(later.get('place')).toBe('from the facilitator');
});

test('a window that is opened again stands where it stood', () => {
  const memory = createMemory();
  const before = createRoomLine({ processId: 'p1', windowId: 'a', memory });
  before.set('place', 'step 7');
  before.set('black', true);
  const after = createRoomLine({ processId: 'p1', windowId: 'b', memory });
  expect([after.get('place'), after.get('black')]).toEqual(['step 7', true]);
});

test('a new window hears where the others are, though nothing could be kept', async () => {
  const room = createRoomLine({ processId: 'p1', windowId: 'a', memory: null });
  leaving.push(room.join());
  room.set('place', 'step 3');
  const late = createRoomLine({ processId: 'p1', windowId: 'b', memory: null });
  leaving.push(late.join());
  await vi.waitFor(() => expect(late.get('place')).toBe('step 3'));
});

test('a memory that is full, closed or holds nonsense changes nothing but the reload', () => {
  const memory = {
    ...createMemory(),
    length: 1,
    key: () => 'brukerpanelveilederen/room/p1/place',
    getItem: () => '{"value":',
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const line = createRoomLine({ processId: 'p1', windowId: 'a', memory });
  expect(line.get('place')).toBeUndefined();
  line.set('place', 'here');
  expect(line.get('place')).toBe('here');
});

test('whatever the order of moves and deliveries, every window ends with the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.nat(9)), { minLength: 1, maxLength: 12 }),
      async (moves) => {
        const memory = createMemory();
        const lines = ['a', 'b', 'c'].map((id) => createRoomLine({ processId: 'any', windowId: id, memory }));
        const leave = lines.map((line) => line.join());
        for (const [who, value] of moves) lines[who]?.set('place', value);
        await vi.waitFor(() => expect(new Set(lines.map((line) => line.get('place'))).size).toBe(1));
        for (const one of leave) one();
      },
    ),
    { numRuns: 12 },
  );
});
