import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import type { Autosave, SaveState } from './autosave.ts';
import { createAutosave } from './create-autosave.ts';
import { createMemoryRepository } from './memory-repository.ts';
import type { PendingChange, Written } from './process-repository.ts';
import { RepositoryError } from './repository-error.ts';

const AT = '2027-05-12T10:00:00.000Z';
const process: Process = { id: 'p', schemaVersion: 1, createdAt: AT, updatedAt: AT, answers: {} };

const typed = (value: string, field = 'satisfiedWith'): Change => ({
  kind: 'set',
  step: 'summary',
  path: [field],
  value,
});
const named = (name: string): Error => Object.assign(new Error(name), { name });

/** A page that can be hidden, left and closed by hand. */
function fakePage() {
  const visible: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
  const document = Object.assign(new EventTarget(), visible);
  return { window: new EventTarget(), document };
}

/** A repository that lets the test decide when, and whether, the disk answers. */
function disk() {
  const memory = createMemoryRepository();
  const writes: (readonly PendingChange[])[] = [];
  const control = { fail: null as Error | null, delay: 0 };
  return {
    writes,
    control,
    memory,
    repository: {
      async write(id: string, changes: readonly PendingChange[], at: string): Promise<Written> {
        writes.push(changes);
        if (control.delay > 0) await new Promise((resolve) => setTimeout(resolve, control.delay));
        if (control.fail) throw control.fail;
        return memory.write(id, changes, at);
      },
    },
    stored: async () => {
      const loaded = await memory.load('p');
      return loaded.kind === 'loaded' ? loaded.process.answers : null;
    },
  };
}

async function setUp() {
  const hand = disk();
  await hand.memory.create(process);
  const page = fakePage();
  const states: SaveState[] = [];
  const autosave: Autosave = createAutosave({
    repository: hand.repository,
    processId: 'p',
    now: () => AT,
    page,
  });
  autosave.onState((state) => states.push(state));
  return { ...hand, page, states, autosave };
}

const leave = (page: ReturnType<typeof fakePage>): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  page.window.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a keystroke is stored within 400 ms, also when the disk takes 150 ms', async () => {
  const { autosave, control, stored } = await setUp();
  control.delay = 150;
  autosave.push(typed('a'), undefined);
  await vi.advanceTimersByTimeAsync(400);
  expect(await stored()).toEqual({ summary: { satisfiedWith: 'a' } });
});

test('steady typing does not put the first keystroke off', async () => {
  const { autosave, stored } = await setUp();
  let text = '';
  for (let keystroke = 0; keystroke < 8; keystroke++) {
    text += 'x';
    autosave.push(typed(text), text.slice(1));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(await stored()).toMatchObject({
    summary: { satisfiedWith: expect.stringMatching(/^x+$/) as string },
  });
});

test('typing in one field is one change that keeps what was seen first', async () => {
  const { autosave, writes } = await setUp();
  autosave.push(typed('a'), 'before');
  autosave.push(typed('ab'), 'a');
  autosave.push(typed('abc'), 'ab');
  await autosave.flush();
  expect(writes).toEqual([[{ change: typed('abc'), seen: 'before' }]]);
});

test('what another window put in the field in between keeps what was typed before and after apart', async () => {
  const { autosave, writes } = await setUp();
  autosave.push(typed('herfra'), undefined);
  autosave.push(typed('derfra, og mer'), 'derfra');
  await autosave.flush();
  expect(writes).toEqual([
    [
      { change: typed('herfra'), seen: undefined },
      { change: typed('derfra, og mer'), seen: 'derfra' },
    ],
  ]);
});

test('joining keystrokes never moves them past another change', async () => {
  const { autosave, writes } = await setUp();
  const insert: Change = { kind: 'insert', step: 'mapping', path: ['units'], row: { id: 'r' } };
  autosave.push(typed('a'), undefined);
  autosave.push(insert, undefined);
  autosave.push(typed('ab'), 'a');
  autosave.push(typed('other', 'areasToStrengthen'), undefined);
  autosave.push(typed('abc'), 'ab');
  await autosave.flush();
  expect(writes[0]?.map(({ change }) => change)).toEqual([
    typed('a'),
    insert,
    typed('ab'),
    typed('other', 'areasToStrengthen'),
    typed('abc'),
  ]);
});

test('one write is under way at a time, and what is typed meanwhile goes in the next', async () => {
  const { autosave, control, writes, stored } = await setUp();
  control.delay = 1000;
  autosave.push(typed('a'), undefined);
  await vi.advanceTimersByTimeAsync(300);
  autosave.push(typed('ab'), 'a');
  await vi.advanceTimersByTimeAsync(800);
  expect(writes).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(writes).toHaveLength(2);
  expect(autosave.state()).toEqual({ kind: 'saving' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await stored()).toEqual({ summary: { satisfiedWith: 'ab' } });
  expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
});

test('flush waits for what was pushed while a write was under way', async () => {
  const { autosave, control, stored } = await setUp();
  control.delay = 100;
  autosave.push(typed('a'), undefined);
  void autosave.flush();
  autosave.push(typed('ab'), 'a');
  const flushed = autosave.flush();
  await vi.advanceTimersByTimeAsync(250);
  await flushed;
  expect(await stored()).toEqual({ summary: { satisfiedWith: 'ab' } });
});

test('flush with nothing to write writes nothing', async () => {
  const { autosave, writes, states } = await setUp();
  await autosave.flush();
  expect(writes).toEqual([]);
  expect(states).toEqual([]);
});

test('the state goes from saving to saved, with the time', async () => {
  const { autosave, states } = await setUp();
  expect(autosave.state()).toEqual({ kind: 'saved', at: null });
  autosave.push(typed('a'), undefined);
  await autosave.flush();
  expect(states).toEqual([{ kind: 'saving' }, { kind: 'saved', at: AT }]);
});

test.each([
  ['full', named('QuotaExceededError')],
  ['full', Object.assign(named('AbortError'), { inner: named('QuotaExceededError') })],
  ['blocked', named('InvalidStateError')],
  ['blocked', named('DatabaseClosedError')],
  ['gone', new RepositoryError('gone', 'p')],
  ['newer', new RepositoryError('newer', 'p')],
  ['unknown', new RepositoryError('damaged', 'p')],
  ['unknown', new Error('something')],
] as const)(
  'a failure is told as "%s", the text is kept, and goes in when the disk takes it',
  async (reason, error) => {
    const { autosave, control, stored } = await setUp();
    control.fail = error;
    autosave.push(typed('a'), undefined);
    await autosave.flush();
    expect(autosave.state()).toEqual({ kind: 'failed', reason });
    control.fail = null;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await stored()).toEqual({ summary: { satisfiedWith: 'a' } });
    expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
  },
);

test('a failed write is tried again at the next change, before what came after it', async () => {
  const { autosave, control, writes, stored } = await setUp();
  control.fail = named('QuotaExceededError');
  autosave.push(typed('a'), undefined);
  await autosave.flush();
  control.fail = null;
  autosave.push(typed('b', 'areasToStrengthen'), undefined);
  expect(autosave.state().kind).toBe('failed');
  await vi.advanceTimersByTimeAsync(400);
  expect(writes.at(-1)?.map(({ change }) => change)).toEqual([typed('a'), typed('b', 'areasToStrengthen')]);
  expect(await stored()).toEqual({ summary: { satisfiedWith: 'a', areasToStrengthen: 'b' } });
});

test('a disk that stays full is tried every five seconds and nothing is dropped', async () => {
  const { autosave, control, writes } = await setUp();
  control.fail = named('QuotaExceededError');
  autosave.push(typed('a'), undefined);
  await vi.advanceTimersByTimeAsync(20_300);
  expect(writes).toHaveLength(5);
  expect(writes.at(-1)).toEqual([{ change: typed('a'), seen: undefined }]);
});

test('a write that hangs is shown as blocked, and as saved when it gets through', async () => {
  const { autosave, control } = await setUp();
  control.delay = 8_000;
  autosave.push(typed('a'), undefined);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(autosave.state()).toEqual({ kind: 'failed', reason: 'blocked' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(autosave.state()).toEqual({ kind: 'saved', at: AT });
});

test.each([
  [
    'is hidden',
    (page: ReturnType<typeof fakePage>) => {
      page.document.visibilityState = 'hidden';
      page.document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
  ['is left', (page: ReturnType<typeof fakePage>) => page.window.dispatchEvent(new Event('pagehide'))],
  ['loses focus', (page: ReturnType<typeof fakePage>) => page.window.dispatchEvent(new Event('blur'))],
  ['closes', (page: ReturnType<typeof fakePage>) => leave(page)],
])('the write starts at once when the page %s', async (_how, happen) => {
  const { autosave, page, writes } = await setUp();
  autosave.push(typed('a'), undefined);
  happen(page);
  expect(writes).toHaveLength(1);
});

test.each([
  ['is left', (page: ReturnType<typeof fakePage>) => page.window.dispatchEvent(new Event('pagehide'))],
  ['closes', (page: ReturnType<typeof fakePage>) => leave(page)],
])(
  'what is pushed when the page %s goes with the last write, and asks nobody to stay',
  async (_how, happen) => {
    const { autosave, page, writes } = await setUp();
    autosave.onClosing(() => autosave.push(typed('a'), undefined));
    happen(page);
    expect(writes).toEqual([[{ change: typed('a'), seen: undefined }]]);
  },
);

test('what is stored for another window holds nobody back', async () => {
  const { autosave, page } = await setUp();
  autosave.onClosing(() => autosave.push(typed('a'), undefined));
  expect(leave(page)).toBe(false);
});

test('losing the focus is not closing', async () => {
  const { autosave, page, writes } = await setUp();
  autosave.onClosing(() => autosave.push(typed('a'), undefined));
  page.window.dispatchEvent(new Event('blur'));
  expect(writes).toEqual([]);
});

test('coming back to the page writes nothing', async () => {
  const { autosave, page, writes } = await setUp();
  autosave.push(typed('a'), undefined);
  page.document.dispatchEvent(new Event('visibilitychange'));
  expect(writes).toHaveLength(0);
});

test('the browser asks the person to stay only while something is not stored', async () => {
  const { autosave, control, page } = await setUp();
  expect(leave(page)).toBe(false);
  autosave.push(typed('a'), undefined);
  expect(leave(page)).toBe(true);
  await autosave.flush();
  expect(leave(page)).toBe(false);
  control.fail = named('QuotaExceededError');
  autosave.push(typed('ab'), 'a');
  await autosave.flush();
  expect(leave(page)).toBe(true);
});

test('nobody is asked to stay when what is not stored stands where the next window finds it', async () => {
  const { autosave, page, control } = await setUp();
  let isKept = false;
  const stop = autosave.onLeaving(() => isKept);
  autosave.push(typed('a'), undefined);
  expect(leave(page)).toBe(true);
  isKept = true;
  autosave.push(typed('ab'), 'a');
  expect(leave(page)).toBe(false);
  // Of a disk that takes nothing the person hears in any case.
  control.fail = named('QuotaExceededError');
  await autosave.flush();
  expect(leave(page)).toBe(true);
  control.fail = null;
  await autosave.flush();
  stop();
  autosave.push(typed('abc'), 'ab');
  expect(leave(page)).toBe(true);
});

test('every write that reached the disk is told, and one that failed is not', async () => {
  const { autosave, control } = await setUp();
  const heard = vi.fn();
  autosave.onWritten(heard);
  control.fail = named('QuotaExceededError');
  autosave.push(typed('a'), undefined);
  await autosave.flush();
  expect(heard).not.toHaveBeenCalled();
  control.fail = null;
  await autosave.flush();
  expect(heard).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      process: expect.objectContaining({ answers: { summary: { satisfiedWith: 'a' } } }) as Process,
      changes: [{ change: typed('a') }],
    }),
    1,
  );
});

test('dispose stores what is left and lets the page go', async () => {
  const { autosave, page, stored, writes } = await setUp();
  autosave.push(typed('a'), undefined);
  await autosave.dispose();
  expect(await stored()).toEqual({ summary: { satisfiedWith: 'a' } });
  page.window.dispatchEvent(new Event('blur'));
  expect(leave(page)).toBe(false);
  expect(writes).toHaveLength(1);
});

test('after dispose, what the disk refused is still tried and still asks the person to stay', async () => {
  const { autosave, control, page, stored } = await setUp();
  control.fail = named('QuotaExceededError');
  autosave.push(typed('a'), undefined);
  await autosave.dispose();
  expect(leave(page)).toBe(true);
  control.fail = null;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await stored()).toEqual({ summary: { satisfiedWith: 'a' } });
  expect(leave(page)).toBe(false);
});
