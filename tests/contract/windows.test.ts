import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import type { WindowLine, WindowMessage } from '#storage/windows.ts';
import { createBroadcastWindows } from '#storage/windows/broadcast-windows.ts';
import type { WindowsGiven } from '#storage/windows/create-windows.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '#tests/support/patient.ts';
import { browsers, createBrowserMemory } from '../support/windows.ts';

const changes: readonly Change[] = [
  { kind: 'set', step: 'about', path: ['unitName'], value: 'Øye' },
  { kind: 'insert', step: 'mapping', path: ['units'], row: { id: 'r1' }, before: 'r0' },
  { kind: 'move', step: 'mapping', path: ['units'], row: 'r1' },
  { kind: 'remove', step: 'mapping', path: ['units'], row: 'r1' },
];
const typed = (value: string): WindowMessage => ({
  kind: 'changes',
  changes: [{ kind: 'set', step: 'about', path: ['unitName'], value }],
});
/** The name of the channel, and of what is kept: every program that was ever released uses these. */
const CHANNEL = 'brukerpanelveilederen/process/a';
const KEPT = 'brukerpanelveilederen/room/a/';

const closing: { close(): void }[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const one of closing.splice(0)) one.close();
});
function closedAfter<T extends { close(): void }>(one: T): T {
  closing.push(one);
  return one;
}
function listen(line: WindowLine): WindowMessage[] {
  const heard: WindowMessage[] = [];
  line.onMessage((message) => heard.push(message));
  return heard;
}

describe.each(browsers)('windows %s', (_name, makeBrowser) => {
  /** Ways to open lines, each in a window of its own, and to say anything at all on the channel of process `a`. */
  function browser() {
    const { newWindow, openChannel } = makeBrowser();
    return {
      newWindow,
      open: (processId = 'a', given?: WindowsGiven) => closedAfter(newWindow(given).open(processId)),
      named: (name: string, memory = createBrowserMemory()) =>
        closedAfter(newWindow({ memory, nameOfLine: () => name }).open('a')),
      otherProgram: (onData: (data: unknown) => void = () => undefined) =>
        closedAfter(openChannel(CHANNEL, onData)),
    };
  }

  describe('what is said', () => {
    test('is heard by another window with the same process, not by this one or by one with another process', async () => {
      const { open } = browser();
      const [here, there, elsewhere] = [open(), open(), open('b')];
      const [own, heard, other] = [listen(here), listen(there), listen(elsewhere)];
      const said: WindowMessage[] = [
        { kind: 'changes', changes },
        { kind: 'changes', changes, sent: { by: 'w', upTo: 4 } },
        { kind: 'written', sent: { by: 'w', upTo: 4 } },
        { kind: 'replaced' },
        { kind: 'removed' },
      ];
      for (const message of said) here.tell(message);
      await vi.waitFor(() => expect(heard).toHaveLength(said.length), PATIENT);
      expect(heard).toEqual(said);
      expect(own).toEqual([]);
      expect(other).toEqual([]);
    });

    test('arrives in the order it was said, whoever listens', async () => {
      const { open } = browser();
      const [here, ...others] = [open(), open(), open()];
      const heard = others.map(listen);
      const said = Array.from({ length: 50 }, (_, index) => typed(String(index)));
      for (const message of said) here.tell(message);
      await vi.waitFor(() => expect(heard.map(({ length }) => length)).toEqual([50, 50]), PATIENT);
      expect(heard).toEqual([said, said]);
    });

    test('is heard as it was when it was said, and can be changed by nobody else', async () => {
      const { open } = browser();
      const [here, there] = [open(), open()];
      const heard = listen(there);
      const row = { id: 'r1', name: 'before' };
      here.tell({ kind: 'changes', changes: [{ kind: 'insert', step: 'mapping', path: ['units'], row }] });
      row.name = 'after';
      await vi.waitFor(
        () => expect(heard).toMatchObject([{ changes: [{ row: { name: 'before' } }] }]),
        PATIENT,
      );
    });

    test('can be what was written, with its number, and what another window needs to store a change', async () => {
      const { open } = browser();
      const [here, there] = [open(), open()];
      const heard = listen(there);
      const sent = { by: 'w', upTo: 4 };
      const made = changes.map((_change, index) => ({ seen: 'Øy', upTo: index + 1, after: index }));
      const said: WindowMessage[] = [
        { kind: 'changes', changes, sent, made },
        {
          kind: 'written',
          sent,
          write: { writes: 7, changes: changes.map((change) => ({ change, sent })) },
        },
      ];
      for (const message of said) here.tell(message);
      await vi.waitFor(() => expect(heard).toEqual(said), PATIENT);
    });

    test('can be said again when another window has opened the line', async () => {
      const { open } = browser();
      const here = open();
      const stop = here.onJoined(() => here.tell({ kind: 'removed' }));
      await vi.waitFor(() => {
        const heard = listen(open());
        return vi.waitFor(() => expect(heard).toEqual([{ kind: 'removed' }]), PATIENT);
      }, PATIENT);
      stop();
    });

    test('can be said of a process that is not open in this window', async () => {
      const { open, newWindow } = browser();
      const [heard, other] = [listen(open()), listen(open('b'))];
      newWindow().tell('a', { kind: 'removed' });
      await vi.waitFor(() => expect(heard).toEqual([{ kind: 'removed' }]), PATIENT);
      expect(other).toEqual([]);
    });

    test('is not heard by one who has stopped listening', async () => {
      const { open } = browser();
      const [here, there] = [open(), open()];
      const heard = listen(there);
      const listener = vi.fn();
      const stop = there.onMessage(listener);
      here.tell({ kind: 'replaced' });
      await vi.waitFor(() => expect(heard).toHaveLength(1), PATIENT);
      stop();
      here.tell({ kind: 'replaced' });
      await vi.waitFor(() => expect(heard).toHaveLength(2), PATIENT);
      expect(listener).toHaveBeenCalledOnce();
    });
  });

  test('a closed line says and hears nothing, and what it said before still arrives', async () => {
    const { open } = browser();
    const [here, there, third] = [open(), open(), open()];
    const [heard, last] = [listen(there), listen(third)];
    there.close();
    here.tell({ kind: 'changes', changes });
    here.close();
    here.tell({ kind: 'changes', changes });
    here.tell({ kind: 'removed' });
    here.parts.set('place', 'nowhere');
    open().tell({ kind: 'replaced' });
    await vi.waitFor(() => expect(last).toHaveLength(2), PATIENT);
    expect(last).toEqual([{ kind: 'changes', changes }, { kind: 'replaced' }]);
    expect(heard).toEqual([]);
    expect(third.parts.get('place')).toBeUndefined();
  });

  describe('a window with another program', () => {
    test('says what is not understood, and it is not followed', async () => {
      const { open, otherProgram } = browser();
      const line = open();
      const heard = listen(line);
      const other = otherProgram();
      const changed = vi.fn();
      line.parts.onChange(changed);
      const set = changes[0];
      for (const message of [
        null,
        'changes',
        [],
        { kind: 'other' },
        { kind: 'constructor' },
        { kind: 'changes' },
        { kind: 'changes', changes: [null] },
        { kind: 'changes', changes: [{ ...set, path: [] }] },
        { kind: 'changes', changes: [{ ...set, path: [1] }] },
        { kind: 'changes', changes: [{ ...set, kind: 'swap' }] },
        { kind: 'changes', changes: [{ ...set, kind: 'insert', row: {} }] },
        { kind: 'changes', changes: [{ ...set, kind: 'remove' }] },
        { kind: 'changes', changes: [set, { kind: 'set' }] },
        { kind: 'changes', changes, sent: null },
        { kind: 'changes', changes, sent: { by: 'w' } },
        { kind: 'written' },
        { kind: 'written', sent: { by: 'w', upTo: 0.5 } },
        { kind: 'part', part: 'place' },
        { kind: 'part', part: 7, entry: { value: 1, count: 1, by: 'w' } },
        { kind: 'part', part: 'place', entry: { value: 1, count: Number.NaN, by: 'w' } },
        { kind: 'part', part: 'place', entry: { value: 1, count: 1 } },
        // The parts as the program before said them, on a channel of their own.
        { part: 'place', entry: { value: 1, count: 1, by: 'w' } },
        { hello: true },
        { kind: 'removed' },
      ])
        other.post(message);
      await vi.waitFor(() => expect(heard).toHaveLength(1), PATIENT);
      expect(heard).toEqual([{ kind: 'removed' }]);
      expect(changed).not.toHaveBeenCalled();
    });

    test('is heard without what it says wrongly of its writing', async () => {
      const { open, otherProgram } = browser();
      const heard = listen(open());
      const other = otherProgram();
      const sent = { by: 'w', upTo: 4 };
      for (const made of [null, [], changes.map(() => ({ upTo: 1 })), changes.map(() => null)])
        other.post({ kind: 'changes', changes, sent, made });
      for (const write of [7, { writes: 0.5, changes: [] }, { writes: 1 }, { writes: 1, changes }])
        other.post({ kind: 'written', sent, write });
      await vi.waitFor(() => expect(heard).toHaveLength(8), PATIENT);
      expect(heard).toEqual([
        ...Array.from({ length: 4 }, () => ({ kind: 'changes', changes, sent })),
        ...Array.from({ length: 4 }, () => ({ kind: 'written', sent })),
      ]);
    });

    test('is understood in what both know, whatever else it says', async () => {
      const { open, otherProgram } = browser();
      const line = open();
      const heard = listen(line);
      const later = otherProgram();
      later.post({
        kind: 'part',
        part: 'place',
        entry: { value: 1, count: 3, by: 'w', at: 'now' },
        more: true,
      });
      later.post({ kind: 'changes', changes, sent: { by: 'w', upTo: 4, of: 9 }, more: true });
      await vi.waitFor(() => expect(heard).toMatchObject([{ kind: 'changes', changes }]), PATIENT);
      expect(line.parts.get('place')).toBe(1);
    });

    test('hears changes in the words that have always been used for them', async () => {
      const { open, otherProgram } = browser();
      const heard: unknown[] = [];
      otherProgram((data) => heard.push(data));
      open().tell({ kind: 'changes', changes, sent: { by: 'w', upTo: 4 } });
      await vi.waitFor(
        () => expect(heard).toContainEqual({ kind: 'changes', changes, sent: { by: 'w', upTo: 4 } }),
        PATIENT,
      );
    });
  });

  describe('what windows agree on', () => {
    test('is heard in the others of the same process, and in no other', async () => {
      const { open } = browser();
      const [room, facilitator, other] = [open(), open(), open('b')];
      const heard = vi.fn();
      facilitator.parts.onChange(heard);
      room.parts.set('place', { kind: 'closing' });
      await vi.waitFor(() => expect(facilitator.parts.get('place')).toEqual({ kind: 'closing' }), PATIENT);
      expect(heard).toHaveBeenCalledExactlyOnceWith('place');
      expect(other.parts.get('place')).toBeUndefined();
    });

    test('ends the same in two windows that move at once, and neither answers the other', async () => {
      const { named } = browser();
      const memory = createBrowserMemory();
      const [room, facilitator] = [named('a', memory), named('b', memory)];
      const moves = { room: vi.fn(), facilitator: vi.fn() };
      room.parts.onChange(moves.room);
      facilitator.parts.onChange(moves.facilitator);
      room.parts.set('place', 'from the room');
      facilitator.parts.set('place', 'from the facilitator');
      await vi.waitFor(() => expect(room.parts.get('place')).toBe('from the facilitator'), PATIENT);
      expect(facilitator.parts.get('place')).toBe('from the facilitator');
      // Its own move and, for the one that lost, the one that won.
      expect(moves.room).toHaveBeenCalledTimes(2);
      expect(moves.facilitator).toHaveBeenCalledTimes(1);
      expect(named('c', memory).parts.get('place')).toBe('from the facilitator');
    });

    test('stands where it stood in a window that is opened again', () => {
      const { named } = browser();
      const memory = createBrowserMemory();
      const before = named('a', memory);
      before.parts.set('place', 'step 7');
      before.parts.set('black', true);
      before.close();
      const { parts } = named('b', memory);
      expect([parts.get('place'), parts.get('black')]).toEqual(['step 7', true]);
    });

    test('is told to a new window, though nothing could be kept', async () => {
      const { open } = browser();
      open().parts.set('place', 'step 3');
      const late = open();
      await vi.waitFor(() => expect(late.parts.get('place')).toBe('step 3'), PATIENT);
    });

    test('is what the program before kept', () => {
      const { named } = browser();
      const memory = createBrowserMemory();
      memory.setItem(`${KEPT}place`, JSON.stringify({ value: 'step 5', count: 12, by: 'an earlier window' }));
      expect(named('a', memory).parts.get('place')).toBe('step 5');
    });

    test('is lost by a reload at most, where the memory is full, closed or holds nonsense', () => {
      const { named } = browser();
      const line = named('a', {
        ...createBrowserMemory(),
        length: 1,
        key: () => `${KEPT}place`,
        getItem: () => '{"value":',
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
      expect(line.parts.get('place')).toBeUndefined();
      line.parts.set('place', 'here');
      expect(line.parts.get('place')).toBe('here');
    });

    test('is the same in every window, whatever the order of moves and of windows that come and go', async () => {
      const { named } = browser();
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.tuple(fc.integer({ min: 0, max: 2 }), fc.nat(9), fc.constantFrom('stay', 'reload', 'wait')),
            {
              minLength: 1,
              maxLength: 12,
            },
          ),
          async (moves) => {
            const memory = createBrowserMemory();
            let lines = ['a', 'b', 'c'].map((name) => named(name, memory));
            for (const [index, [who, value, then]] of moves.entries()) {
              lines[who]?.parts.set('place', value);
              if (then === 'wait') await new Promise((resolve) => setTimeout(resolve));
              if (then !== 'reload') continue;
              lines[who]?.close();
              lines = lines.with(who, named(`d${index}`, memory));
            }
            await vi.waitFor(() => {
              const places = lines.map(({ parts }) => parts.get('place'));
              expect(places).not.toContain(undefined);
              expect(new Set(places).size).toBe(1);
            }, PATIENT);
            for (const line of lines) line.close();
          },
        ),
        { numRuns: 12 },
      );
    });
  });
});

test('whatever comes first and whatever comes late, every window ends with what was set last', () => {
  const arrive = fc.record({ arrives: fc.nat(20) });
  const move = fc.record({ who: fc.nat(2), part: fc.constantFrom('place', 'black'), value: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(fc.oneof(arrive, move), { maxLength: 40 }), (steps) => {
      const onTheWay: (() => void)[] = [];
      const channels = createMemoryChannels((task) => onTheWay.push(task));
      const lines = ['a', 'b', 'c'].map((name) =>
        createMemoryWindows(channels, { nameOfLine: () => name }).open('p'),
      );
      for (const step of steps) {
        if ('who' in step) lines[step.who]?.parts.set(step.part, step.value);
        else onTheWay.splice(step.arrives % Math.max(1, onTheWay.length), 1)[0]?.();
      }
      while (onTheWay.length > 0) onTheWay.pop()?.();
      for (const part of ['place', 'black'])
        expect(new Set(lines.map(({ parts }) => parts.get(part))).size).toBe(1);
      // A window that had heard of everything when it moved is the last.
      lines[0]?.parts.set('place', 'last');
      while (onTheWay.length > 0) onTheWay.pop()?.();
      expect(lines.map(({ parts }) => parts.get('place'))).toEqual(['last', 'last', 'last']);
    }),
  );
});

test('a browser without BroadcastChannel is silent, keeps its own parts, and throws nothing', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const memory = createBrowserMemory();
  const [here, there] = [createBroadcastWindows({ memory }), createBroadcastWindows({ memory })];
  const [line, other] = [here.open('a'), there.open('a')];
  const heard = listen(other);
  line.tell({ kind: 'changes', changes });
  here.tell('a', { kind: 'removed' });
  line.parts.set('place', 'step 2');
  await Promise.resolve();
  expect(heard).toEqual([]);
  expect(there.open('a').parts.get('place')).toBe('step 2');
});
